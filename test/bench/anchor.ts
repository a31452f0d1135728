import search from 'approx-string-match';
import type { Selector } from '../../src/model';
import type { InPage } from './in-page';
import { bundleInPage, findPages, openBrowser, pagesFolder, show } from './shared-pages';

export const needs = pagesFolder;

/** How a page is altered under its quotes; the last two take the quote's paragraph away. */
type Change = 'banner' | 'reflow' | 'word' | 'deleted' | 'other company';
const changes: readonly Change[] = ['banner', 'reflow', 'word', 'deleted', 'other company'];

interface Quote {
  readonly words: string;
  readonly selectors: readonly Selector[];
}
interface Found {
  readonly state: string;
  readonly now: string | null;
  /** Milliseconds, the index built. */
  readonly took: number;
}

const pages = 36;
const quotesPerPage = 10;

/** Runs in the page: sentences from all over the article, with their selectors. */
function takeQuotes(url: string, most: number): Quote[] {
  const { rejoinderPage } = globalThis as unknown as InPage;
  const page = rejoinderPage.extract(document, url);
  const quotes: Quote[] = [];
  for (const block of page?.blocks ?? []) {
    if (!page || block.kind !== 'paragraph' || block.end - block.start < 100) continue;
    const [sentence] = page.text.slice(block.start, block.end).match(/[“"]?\p{Lu}[^.!?]{40,250}[.!?]/u) ?? [];
    if (!sentence || page.text.split(sentence).length > 2) continue;
    const start = page.text.indexOf(sentence);
    quotes.push({ words: sentence, selectors: rejoinderPage.describe(page, { start, end: start + sentence.length }) });
  }
  const step = Math.max(1, quotes.length / most);
  return Array.from({ length: Math.min(most, quotes.length) }, (_, i) => quotes[Math.floor(i * step)] as Quote);
}

/** Runs in the page: alters the document around one quote's paragraph. Answers what was done, or `null` where it can't be. */
function alter(quote: string, change: string): string | null {
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  const holders = [...document.querySelectorAll('p, div, li')].filter((e) => flat(e.textContent ?? '').includes(flat(quote)));
  const paragraph = holders.find((e) => !holders.some((other) => other !== e && e.contains(other)));
  if (!paragraph) return null;
  const texts = () => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return nodes;
  };
  const replace = (was: string, is: string): boolean => {
    const node = texts().find((text) => text.data.includes(was));
    if (node) node.data = node.data.split(was).join(is);
    return node !== undefined;
  };
  if (change === 'banner') {
    const banner = document.createElement('p');
    banner.textContent = 'Readers of this page may also want to know that a banner was put in here today.';
    paragraph.before(banner);
    const wrap = document.createElement('div');
    paragraph.replaceWith(wrap);
    wrap.append(paragraph);
    for (const text of texts()) if (text.data.length > 20) text.splitText(9);
    return change;
  }
  if (change === 'reflow') {
    for (const text of texts()) text.data = text.data.replace(/ /g, '\n\t  ');
    return change;
  }
  if (change === 'word') {
    const words = [...quote.matchAll(/(?<=[\p{Ll},] )\p{Ll}{4,}(?= )/gu)].map((match) => match[0]);
    const word = words.filter((w) => quote.split(w).length === 2)[words.length >> 1] ?? words[0];
    return word && replace(` ${word} `, ' otherwise ') ? word : null;
  }
  if (change === 'deleted') {
    paragraph.remove();
    return change;
  }
  const name = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/u.exec(quote)?.[0];
  if (!name) return null;
  const copy = paragraph.cloneNode(true) as Element;
  paragraph.parentElement?.append(copy);
  paragraph.remove();
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) (walker.currentNode as Text).data = (walker.currentNode as Text).data.split(name).join('Brantholm');
  return name;
}

/** Runs in the page: the quote's place, in the article first and then on the whole page. */
function findAgain(url: string, selectors: readonly Selector[]): Found & { readonly text: string } {
  const { rejoinderPage } = globalThis as unknown as InPage;
  const page = rejoinderPage.extract(document, url);
  const index = rejoinderPage.indexText(page?.text ?? '');
  index.pairs();
  const start = performance.now();
  const { state, span } = rejoinderPage.anchor(index, selectors);
  const took = performance.now() - start;
  return { state, now: span && index.text.slice(span.start, span.end), took, text: index.text };
}

/** Whether a place that was called found is another's: its words are not the quote's, one edited word apart. */
function isWrong(change: Change, quote: string, now: string | null): boolean {
  if (change === 'deleted' || change === 'other company') return true;
  const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [was, is] = [words(quote), words(now ?? '')];
  const lost = was.filter((word) => !is.includes(word)).length;
  return Math.abs(was.length - is.length) > 1 || lost > (change === 'word' ? 1 : 0);
}

const sure = new Set(['found', 'moved', 'changed']);
const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Quotes on altered pages in real Chromium: how many are found again, how many wrongly, and how fast. */
export async function bench() {
  const script = await bundleInPage();
  const { browser, tab } = await openBrowser();
  const rows = new Map(changes.map((change) => [change, { quotes: 0, found: 0, uncertain: 0, wrong: 0, took: [] as number[] }]));
  const whole: number[] = [];
  try {
    for (const { html, url } of findPages(pages)) {
      await show(tab, html, script);
      const quotes = await tab.evaluate(takeQuotes, url, quotesPerPage);
      for (const { words, selectors } of quotes)
        for (const change of changes) {
          await tab.evaluate((markup) => {
            document.body.innerHTML = new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
          }, html);
          if ((await tab.evaluate(alter, words, change)) === null) continue;
          const { state, now, took, text } = await tab.evaluate(findAgain, url, selectors as Selector[]);
          const row = rows.get(change);
          if (!row) continue;
          row.quotes++;
          row.took.push(took);
          if (!sure.has(state)) row.uncertain += state === 'uncertain' ? 1 : 0;
          else if (isWrong(change, words, now)) {
            row.wrong++;
            console.log(`  wrong, ${change}: "${words}" → "${now}"`);
          } else row.found++;
          if (change === 'word') whole.push(timeOf(() => search(text, words, Math.floor(words.length * 0.3))));
        }
    }
  } finally {
    await browser.close();
  }
  const times = [...rows.values()].flatMap((row) => row.took);
  console.log(`  per quote: median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms`);
  console.log(`  approx-string-match over the whole article: median ${quantile(whole, 0.5).toFixed(2)} ms (in Node)`);
  return [...rows].map(([change, { quotes, found, uncertain, wrong }]) => ({ change, quotes, found, uncertain, wrong }));
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

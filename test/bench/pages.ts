import { parseHTML } from 'linkedom';
import type { PageText } from '../../src/model';
import { extract } from '../../src/page';
import type { InPage } from './in-page';
import { bundleInPage, findPages, openBrowser, pagesFolder, show } from './shared-pages';

export const needs = pagesFolder;

/** What one page took in the browser, in milliseconds. */
interface Took {
  /** A bare walk over the text nodes that asks each for its data's length. */
  readonly touch: number;
  /** The same, reading every character; and once more, to see the noise. */
  readonly walk: number;
  readonly again: number;
  readonly check: number;
  readonly extract: number;
  readonly isArticle: boolean;
  readonly page: PageText | null;
}

/** What the very first walk or extraction on a page took, before anything was compiled. */
interface First {
  readonly walk: number;
  readonly extract: number;
}

const pages = 40;

/**
 * Runs in the page. All are warmed up by as many runs (on a busy machine the compiler comes late), then take turns, so that a busy machine slows them alike; each turn runs long enough for a clock
 * that counts tenths of milliseconds, and the best turn counts.
 */
function measure(url: string): Took {
  const { rejoinderPage } = globalThis as unknown as InPage;
  const touch = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length;
  };
  const walk = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let sum = 0;
    while (walker.nextNode()) {
      const { data } = walker.currentNode as Text;
      for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
    }
    return sum;
  };
  const timed = (work: () => unknown, times: number) => {
    const start = performance.now();
    for (let i = 0; i < times; i++) work();
    return performance.now() - start;
  };
  const [warmUp, turn, turns] = [800, 3, 10];
  const works = [touch, walk, () => walk(), () => rejoinderPage.isArticle(document), () => rejoinderPage.extractMapped(document, url)];
  const measured = works.map((work) => {
    timed(work, warmUp);
    const once = timed(work, warmUp / turns) / (warmUp / turns);
    return { work, times: Math.max(1, Math.ceil(turn / once)), least: Number.POSITIVE_INFINITY };
  });
  for (let i = 0; i < turns; i++) for (const m of measured) m.least = Math.min(m.least, timed(m.work, m.times) / m.times);
  const [least, bare, again, check, extract] = measured.map((m) => m.least) as [number, number, number, number, number];
  return {
    touch: least,
    walk: bare,
    again,
    check,
    extract,
    isArticle: rejoinderPage.isArticle(document),
    page: rejoinderPage.extract(document, url),
  };
}

/** Runs in a fresh page: one of the two, once. */
function measureFirst(url: string, what: string): number {
  const { rejoinderPage } = globalThis as unknown as InPage;
  const walk = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    return length;
  };
  const start = performance.now();
  if (what === 'walk') walk();
  else rejoinderPage.extractMapped(document, url);
  return performance.now() - start;
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Extraction in real Chromium against a bare walk over the text, and against Node on the same markup. */
export async function bench() {
  const script = await bundleInPage();
  const { browser, tab } = await openBrowser();
  const took: Took[] = [];
  const firsts: First[] = [];
  const differ: string[] = [];
  try {
    for (const { id, url, html } of findPages(pages)) {
      await show(tab, html, script);
      const walk = await tab.evaluate(measureFirst, url, 'walk');
      await show(tab, html, script);
      firsts.push({ walk, extract: await tab.evaluate(measureFirst, url, 'extract') });
      const here = await tab.evaluate(measure, url);
      took.push(here);
      const node = extract(parseHTML(html).document as unknown as Document, url);
      if (JSON.stringify(here.page) !== JSON.stringify(node)) differ.push(`${id}: ${differenceOf(here.page, node)}`);
    }
  } finally {
    await browser.close();
  }
  for (const line of differ) console.log(`  differs from Node: ${line}`);
  const row = (name: string, values: readonly number[]) => ({ what: name, median: quantile(values, 0.5), p95: quantile(values, 0.95) });
  const of = (name: string, read: (took: Took) => number) => row(name, took.map(read));
  return [
    of('walk over the text, ms', (t) => t.walk),
    of('the walk ÷ itself', (t) => t.again / t.walk),
    of('isArticle, ms', (t) => t.check),
    of('extraction, ms', (t) => t.extract),
    of('extraction ÷ walk', (t) => t.extract / t.walk),
    of('extraction ÷ walk that reads no character', (t) => t.extract / t.touch),
    row(
      'first walk, ms',
      firsts.map((f) => f.walk),
    ),
    row(
      'first extraction, ms',
      firsts.map((f) => f.extract),
    ),
    row('articles found', [took.filter((t) => t.isArticle).length]),
    row('as in Node', [pages - differ.length]),
  ];
}

/** Where two readings part. */
function differenceOf(a: PageText | null, b: PageText | null): string {
  if (!a || !b) return a ? 'Node finds none' : 'the browser finds none';
  for (const key of Object.keys(a) as (keyof PageText)[]) {
    const [x, y] = [JSON.stringify(a[key]), JSON.stringify(b[key])];
    if (x === y) continue;
    let at = 0;
    while (x[at] === y[at]) at++;
    return `${key} …${x.slice(Math.max(0, at - 30), at + 60)}… | …${y.slice(Math.max(0, at - 30), at + 60)}…`;
  }
  return 'nothing';
}

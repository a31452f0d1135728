/** What the anchoring bench runs inside the page: one script, bundled by `bundleInPage`; the page has it as `places`. */
import search from 'approx-string-match';
import type { Selector, Span } from '../../src/model';
import { anchor, describe, extract, indexText, wholePage } from '../../src/page';

/** How a page is altered under its quotes; the last two take the quote's paragraph away. */
export type Change = 'banner' | 'reflow' | 'word' | 'deleted' | 'other company';

export interface Tried {
  readonly change: Change;
  readonly quote: string;
  readonly state: string;
  readonly now: string | null;
  /** Milliseconds, the index built. */
  readonly took: number;
}

/** One page's quotes looked for in its text with 3% of the characters edited: milliseconds a quote, and how many are found. */
export interface Race {
  readonly length: number;
  readonly quotes: number;
  readonly indexOf: number;
  /** The same again: what the clock itself makes of it. */
  readonly indexOfAgain: number;
  readonly ours: number;
  readonly approx: number;
  readonly approxFound: number;
  readonly found: number;
  readonly uncertain: number;
  readonly wrong: number;
  readonly lost: readonly string[];
}

interface Quote {
  readonly words: string;
  readonly span: Span;
  readonly selectors: readonly Selector[];
}

// "Officials at Brantholm said …": a name that does not begin the sentence.
const nameInside = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}/u;

/** One sentence of each paragraph, from all over a text; sentences with a name inside first, since a change needs one. */
function quotesOf(text: string, paragraphs: readonly Span[], most: number): Quote[] {
  const quotes: Quote[] = [];
  for (const block of paragraphs) {
    if (block.end - block.start < 100) continue;
    const [sentence] = text.slice(block.start, block.end).match(/[“"]?\p{Lu}[^.!?\n]{40,250}[.!?]/u) ?? [];
    if (!sentence || text.split(sentence).length > 2) continue;
    const start = text.indexOf(sentence);
    const span = { start, end: start + sentence.length };
    quotes.push({ words: sentence, span, selectors: describe({ text }, span) });
  }
  const spread = (all: readonly Quote[], count: number) =>
    Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor((i * all.length) / Math.min(count, all.length))] as Quote);
  const named = spread(
    quotes.filter((quote) => nameInside.test(quote.words)),
    most,
  );
  const rest = spread(
    quotes.filter((quote) => !nameInside.test(quote.words)),
    most - named.length,
  );
  return [...named, ...rest];
}

/** Alters the document around one quote's paragraph. Answers whether it could. */
function alter(quote: string, change: Change): boolean {
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  const holders = [...document.querySelectorAll('p, div, li')].filter((e) => flat(e.textContent ?? '').includes(flat(quote)));
  const paragraph = holders.find((e) => !holders.some((other) => other !== e && e.contains(other)));
  if (!paragraph) return false;
  if (change === 'deleted') paragraph.remove();
  if (change === 'reflow') for (const text of textsIn(paragraph)) text.data = text.data.replace(/ /g, '\n\t  ');
  if (change === 'banner') wrapUnderBanner(paragraph);
  if (change === 'word') return editWord(paragraph, quote);
  return change === 'other company' ? giveToOther(paragraph, quote) : true;
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function wrapUnderBanner(paragraph: Element): void {
  const banner = document.createElement('p');
  banner.textContent = 'Readers of this page may also want to know that a banner was put in here today.';
  paragraph.before(banner);
  const wrap = document.createElement('div');
  paragraph.replaceWith(wrap);
  wrap.append(paragraph);
  for (const text of textsIn(paragraph)) if (text.data.length > 20) text.splitText(9);
}

function editWord(paragraph: Element, quote: string): boolean {
  const words = [...quote.matchAll(/(?<=[\p{Ll},] )\p{Ll}{4,}(?= )/gu)].map((match) => match[0]);
  const word = words.filter((w) => quote.split(w).length === 2)[words.length >> 1] ?? words[0];
  const node = word && textsIn(paragraph).find((text) => text.data.includes(` ${word} `));
  if (!node) return false;
  node.data = node.data.split(` ${word} `).join(' otherwise ');
  return true;
}

/** The paragraph goes, and stands elsewhere about another company. */
function giveToOther(paragraph: Element, quote: string): boolean {
  const name = nameInside.exec(quote)?.[0];
  if (!name) return false;
  const copy = paragraph.cloneNode(true) as Element;
  paragraph.parentElement?.append(copy);
  paragraph.remove();
  for (const text of textsIn(copy)) text.data = text.data.split(name).join('Brantholm');
  return true;
}

/** Every quote under every change, each on the page as it was. */
function tryAll(url: string, most: number, changes: readonly Change[]): Tried[] {
  const page = extract(document, url);
  const paragraphs = page?.blocks.filter((block) => block.kind === 'paragraph') ?? [];
  const quotes = page ? quotesOf(page.text, paragraphs, most) : [];
  const body = document.body.cloneNode(true);
  const tried: Tried[] = [];
  for (const { words, selectors } of quotes)
    for (const change of changes) {
      document.body.replaceWith(body.cloneNode(true));
      if (!alter(words, change)) continue;
      const index = indexText(extract(document, url)?.text ?? '');
      Array.from(index.seeds());
      const start = performance.now();
      const { state, span } = anchor(index, selectors);
      const took = performance.now() - start;
      tried.push({ change, quote: words, state, now: span && index.text.slice(span.start, span.end), took });
    }
  document.body.replaceWith(body);
  return tried;
}

/** A small generator of chance with a seed (mulberry32): every run edits the same characters. */
function chanceOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Replaces, leaves out or inserts a letter at a share of the places; names and numbers are spared if asked. `at`: where each offset went. */
function editedText(text: string, share: number, seed: number, spares: boolean): { text: string; at: Uint32Array } {
  const chance = chanceOf(seed);
  const spared = new Uint8Array(text.length + 1);
  if (spares)
    for (const { index, 0: word } of text.matchAll(/\S*[\p{Lu}\p{N}]\S*/gu))
      spared.fill(1, Math.max(0, index - 1), index + word.length + 1);
  const at = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    at[i] = length;
    const letter = String.fromCharCode(97 + Math.floor(chance() * 26));
    const what = chance() < share && !spared[i] && text[i] !== '\n' ? Math.floor(chance() * 3) : -1;
    const part = what === 0 ? letter : what === 1 ? '' : what === 2 ? letter + text[i] : (text[i] ?? '');
    parts.push(part);
    length += part.length;
  }
  at[text.length] = length;
  return { text: parts.join(''), at };
}

/** At least so many milliseconds a measurement: the page's clock ticks every tenth. So many, once, to warm up. */
const leastMs = 6;
const warmMs = 400;
const rounds = 5;
let isWarm = false;

/** Milliseconds a call of each work, over all its inputs: equally warmed up, taken in turns, the best round. */
function timesOf(count: number, works: readonly ((i: number) => void)[]): number[] {
  const timed = (work: (i: number) => void, least: number) => {
    const start = performance.now();
    let calls = 0;
    for (; performance.now() - start < least; calls += count) for (let i = 0; i < count; i++) work(i);
    return (performance.now() - start) / calls;
  };
  for (const work of works) timed(work, isWarm ? leastMs : warmMs);
  isWarm = true;
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [w, work] of works.entries()) best[w] = Math.min(best[w] ?? 0, timed(work, leastMs));
  return best;
}

/** Quotes of a text looked for in the text with a share of its characters edited, by `indexOf`, by us and by `approx-string-match`. */
function race(text: string, most: number, seed: number, spares: boolean): Race {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  const quotes = quotesOf(text, paragraphs, most);
  const edited = editedText(text, 0.03, seed, spares);
  const now = edited.text;
  const index = indexText(now);
  Array.from(index.seeds());
  const isThere = (quote: Quote, span: Span | null | undefined) => {
    const [start, end] = [edited.at[quote.span.start] ?? 0, edited.at[quote.span.end] ?? 0];
    return !!span && Math.min(end, span.end) - Math.max(start, span.start) > (end - start) * 0.9;
  };
  const approx = ({ words }: Quote) => search(now, words, Math.floor(words.length * 0.3));
  const results = quotes.map((quote) => ({ quote, ...anchor(index, quote.selectors) }));
  let sink = 0;
  const indexOf = (i: number) => {
    sink += now.indexOf(quotes[i]?.words ?? '');
  };
  const [first = 0, ours = 0, whole = 0, again = 0] = quotes.length
    ? timesOf(quotes.length, [
        indexOf,
        (i) => {
          sink += anchor(index, quotes[i]?.selectors ?? []).state.length;
        },
        (i) => {
          sink += approx(quotes[i] as Quote).length;
        },
        indexOf,
      ])
    : [];
  const right = results.filter(({ quote, span }) => isThere(quote, span));
  const isSure = ({ state }: { state: string }) => state !== 'uncertain' && state !== 'not found';
  return {
    length: now.length,
    quotes: quotes.length,
    indexOf: first,
    indexOfAgain: sink === Number.MIN_VALUE ? 0 : again,
    ours,
    approx: whole,
    approxFound: quotes.filter((quote) => approx(quote).some((match) => isThere(quote, match))).length,
    found: right.filter(isSure).length,
    uncertain: right.filter((result) => !isSure(result)).length,
    wrong: results.filter((result) => isSure(result) && !right.includes(result)).length,
    lost: results
      .filter((result) => !right.includes(result) || !isSure(result))
      .map(({ quote, state, span }) => `${state}: ${quote.words} → ${span && now.slice(span.start, span.end)}`),
  };
}

export const places = { tryAll, race, wholeText: () => wholePage(document).text };
(globalThis as unknown as { places: typeof places }).places = places;

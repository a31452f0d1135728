/** What the anchoring bench runs inside the page: one script, bundled by `bundleInPage`; the page has it as `places`. */
import search from 'approx-string-match';
import type { Selector, Span } from '../../src/model';
import { anchor, describe, extract, indexText, wholePage } from '../../src/page';
import { alter, type Change, editedText, nameInside } from './altering';
import { longPage } from './in-page-long';

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
}

interface Quote {
  readonly words: string;
  readonly span: Span;
  readonly selectors: readonly Selector[];
}

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
  };
}

export const places = { tryAll, race, longPage, wholeText: () => wholePage(document).text };
(globalThis as unknown as { places: typeof places }).places = places;

import search from 'approx-string-match';
import { pairHash, type TextIndex, type Word, wordsOf } from './text-index';

/** A stretch of a folded text that reads nearly as a quote does. */
export interface Near {
  readonly start: number;
  readonly end: number;
  /** Characters inserted, left out or replaced. */
  readonly errors: number;
}

/** With more than this share of the quote's characters changed it is another sentence. */
const mostChanged = 0.3;
/** So many of the quote's rarest word pairs choose the windows. */
const rarest = 12;
/** A pair that stands in more places than this tells nothing. */
const common = 40;
/** The best windows that are looked into. */
const windows = 3;
/** Quotes longer than this are compared by their beginning and their end: the work grows with the square of the length. */
const longQuote = 1000;
/** A text up to this length is searched whole when no window was found. */
const smallText = 20_000;

/** The stretch of the text that is nearest to a folded quote, or `null`: rare word pairs choose windows, approximate matching decides inside. */
export function nearestTo(index: TextIndex, quote: string): Near | null {
  if (quote.length > longQuote) return nearestLong(index, quote);
  const most = Math.floor(quote.length * mostChanged);
  let best: Near | null = null;
  const starts = findWindows(index, quote);
  for (const start of starts) {
    const from = Math.max(0, start - most - 8);
    const found = nearestIn(index.folded.slice(from, start + quote.length + most + 8), quote, best ? Math.min(most, best.errors) : most);
    if (found && (!best || found.errors < best.errors)) best = { ...found, start: found.start + from, end: found.end + from };
  }
  if (!best && starts.length === 0 && index.folded.length <= smallText) best = nearestIn(index.folded, quote, most);
  return best;
}

function nearestIn(text: string, quote: string, most: number): Near | null {
  let best: Near | null = null;
  for (const match of search(text, quote, most)) if (!best || match.errors < best.errors) best = match;
  return best;
}

/** The two ends of a long quote, found one after the other. */
function nearestLong(index: TextIndex, quote: string): Near | null {
  const head = nearestTo(index, quote.slice(0, longQuote / 2));
  const tail = nearestTo(index, quote.slice(-longQuote / 2));
  if (!head || !tail) return null;
  const length = tail.end - head.start;
  if (Math.abs(length - quote.length) > quote.length * mostChanged) return null;
  return { start: head.start, end: tail.end, errors: head.errors + tail.errors };
}

/** Where the quote may start, by the votes of its rarest pairs and words; the most voted first. */
function findWindows(index: TextIndex, quote: string): number[] {
  const pairs = index.pairs();
  const words = wordsOf(quote);
  const seeds: { offset: number; places: readonly number[] }[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const next = words[i + 1];
    for (const hash of next ? [pairHash(word, next), word.hash] : [word.hash]) {
      const places = pairs.get(hash);
      if (places && places.length <= common) seeds.push({ offset: word.start, places });
    }
  }
  seeds.sort((a, b) => a.places.length - b.places.length);
  const votes = new Map<number, { count: number; start: number }>();
  // Votes within half a quote of each other are for one window.
  const size = Math.max(16, quote.length >> 1);
  for (const { offset, places } of seeds.slice(0, rarest)) {
    for (const place of places) {
      const bucket = Math.round((place - offset) / size);
      const vote = votes.get(bucket);
      if (vote) vote.count++;
      else votes.set(bucket, { count: 1, start: place - offset });
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, windows)
    .map((vote) => Math.max(0, vote.start));
}

import search from 'approx-string-match';
import type { Work } from '../slices';
import type { Near } from './alignment';

/** At most this share of the quote may be changed: on a whole page more would be a lookalike. */
const mostChanged = 0.2;
/** Shorter quotes stand, with a letter or two changed, on any page. */
const fewest = 20;
/** Of a longer quote the beginning is looked for. */
const longest = 1000;
/** So many of a quote's and a text's characters, multiplied, are compared in a millisecond or two. */
const work = 2_000_000;

/** The stretches of a folded text that are nearest to a quote, wherever they stand. It reads the whole text, and may pause. */
export function* searchWhole(folded: string, quote: string): Work<Near[]> {
  if (quote.length < fewest) return [];
  const part = quote.slice(0, longest);
  let most = Math.floor(part.length * mostChanged);
  const stretch = Math.max(4 * part.length, Math.floor(work / part.length));
  let found: Near[] = [];
  for (let at = 0; at < folded.length; at += stretch) {
    if (at > 0) yield;
    // What begins in this stretch may end in the next one.
    const matches = search(folded.slice(at, at + stretch + part.length + most), part, most);
    const errors = matches[0]?.errors;
    if (errors === undefined) continue;
    if (errors < most) found = [];
    most = errors;
    for (const { start, end } of matches) found.push({ start: at + start, end: at + end + quote.length - part.length, errors });
  }
  return found.slice(0, 8);
}

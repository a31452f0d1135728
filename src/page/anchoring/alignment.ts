/** A stretch of a text that reads nearly as a quote does. */
export interface Near {
  readonly start: number;
  readonly end: number;
  /** Characters inserted, left out or replaced. */
  readonly errors: number;
}

/** Not reached; one more is still not reached. */
const never = -2;

/** How far each diagonal reaches in the quote, and where it began in the text. */
interface Reaches {
  readonly reach: Int32Array;
  readonly begun: Int32Array;
}

/** Room for those of this number of errors and the last, kept for the next call: asking for memory would take longer than the work. */
let rooms: readonly [Reaches, Reaches] = [roomOf(0), roomOf(0)];

function roomOf(size: number): Reaches {
  return { reach: new Int32Array(size), begun: new Int32Array(size) };
}

function cleared(size: number): readonly [Reaches, Reaches] {
  if (rooms[0].reach.length < size) rooms = [roomOf(2 * size), roomOf(2 * size)];
  for (const { reach } of rooms) reach.fill(never, 0, size);
  return rooms;
}

/**
 * The stretch that begins between two offsets of a text and is nearest to a quote, with at most so many errors; `null` where none is.
 * How far each diagonal reaches with 0, 1, 2 … errors (Ukkonen 1985; Landau and Vishkin 1989): the work grows with the errors, not with
 * the quote, so that a window with a few edits costs a tenth of what a general search in it does.
 */
export function alignedAt(text: string, quote: string, first: number, last: number, most: number): Near | null {
  // The diagonal of a start `s` is the text's offset less the quote's: it lies at `s - base`.
  const base = first - most - 2;
  let [now, before] = cleared(last - base + most + 3);
  for (let errors = 0; errors <= most; errors++) {
    const from = first - errors - base;
    const to = last + errors - base;
    const end = errors === 0 ? begin(text, quote, base, from, to, now) : goOn(text, quote, base, from, to, before, now);
    if (end >= 0) return { start: now.begun[end] as number, end: end + base + quote.length, errors };
    const swap = before;
    before = now;
    now = swap;
  }
  return null;
}

/** All diagonals without an error. Answers the middlemost that reached the quote's end, or -1. */
function begin(text: string, quote: string, base: number, from: number, to: number, { reach, begun }: Reaches): number {
  let best = -1;
  for (let d = from; d <= to; d++) {
    if (d + base > text.length) break;
    reach[d] = slide(text, quote, d + base, 0);
    begun[d] = d + base;
    if (reach[d] === quote.length && (best < 0 || Math.abs(2 * d - from - to) < Math.abs(2 * best - from - to))) best = d;
  }
  return best;
}

/** All diagonals with one error more than before. */
function goOn(text: string, quote: string, base: number, from: number, to: number, before: Reaches, { reach, begun }: Reaches): number {
  const past = before.reach;
  let best = -1;
  for (let d = from; d <= to; d++) {
    // A letter replaced; a letter more in the text; a letter less.
    let at = (past[d] as number) + 1;
    let origin = d;
    if ((past[d - 1] as number) > at) {
      at = past[d - 1] as number;
      origin = d - 1;
    }
    if ((past[d + 1] as number) + 1 > at) {
      at = (past[d + 1] as number) + 1;
      origin = d + 1;
    }
    const offset = d + base;
    if (at < 0 || offset + at < 0 || offset + at > text.length) continue;
    at = slide(text, quote, offset, at);
    reach[d] = at;
    begun[d] = before.begun[origin] as number;
    if (at === quote.length && (best < 0 || Math.abs(2 * d - from - to) < Math.abs(2 * best - from - to))) best = d;
  }
  return best;
}

/** How far the quote stands in the text as it is, from `at` on, if it begins at `start`. */
function slide(text: string, quote: string, start: number, at: number): number {
  let i = at;
  while (i < quote.length && text.charCodeAt(start + i) === quote.charCodeAt(i)) i++;
  return i;
}

/** A stretch of a text that reads nearly as a quote does. */
export interface Near {
  readonly start: number;
  readonly end: number;
  /** Characters inserted, left out or replaced. */
  readonly errors: number;
}

/** Not reached; one more is still not reached. */
const never = -2;

/** Room for the reaches and their beginnings, kept for the next call: asking for memory would take longer than the work. */
let room = { reach: new Int32Array(0), next: new Int32Array(0), from: new Int32Array(0), nextFrom: new Int32Array(0) };

function cleared(size: number): typeof room {
  if (room.reach.length < size) {
    const array = () => new Int32Array(size * 2);
    room = { reach: array(), next: array(), from: array(), nextFrom: array() };
  }
  room.reach.fill(never, 0, size);
  room.next.fill(never, 0, size);
  return room;
}

/**
 * The stretch that begins between two offsets of a text and is nearest to a quote, with at most so many errors; `null` where none is.
 * How far each diagonal reaches with 0, 1, 2 … errors (Ukkonen 1985; Landau and Vishkin 1989): the work grows with the errors, not with
 * the quote, so that a window with a few edits costs a tenth of what a general search in it does.
 */
export function alignedAt(text: string, quote: string, first: number, last: number, most: number): Near | null {
  const length = quote.length;
  // The diagonal of a start `s` is the text's offset less the quote's: it lies at `s - base`.
  const base = first - most - 2;
  const middle = (first + last) / 2;
  let { reach, next, from, nextFrom } = cleared(last - base + most + 3);
  for (let errors = 0; errors <= most; errors++) {
    let best = -1;
    for (let diagonal = first - errors; diagonal <= last + errors; diagonal++) {
      const d = diagonal - base;
      let at = errors === 0 ? 0 : never;
      let begun = diagonal;
      if (errors > 0) {
        // A letter replaced; a letter more in the text; a letter less.
        at = (reach[d] as number) + 1;
        begun = from[d] as number;
        if ((reach[d - 1] as number) > at) {
          at = reach[d - 1] as number;
          begun = from[d - 1] as number;
        }
        if ((reach[d + 1] as number) + 1 > at) {
          at = (reach[d + 1] as number) + 1;
          begun = from[d + 1] as number;
        }
      }
      if (at < 0 || diagonal + at > text.length || diagonal + at < 0) continue;
      while (at < length && text.charCodeAt(diagonal + at) === quote.charCodeAt(at)) at++;
      next[d] = at;
      nextFrom[d] = begun;
      if (at === length && (best < 0 || Math.abs(diagonal - middle) < Math.abs(best + base - middle))) best = d;
    }
    if (best >= 0) return { start: nextFrom[best] as number, end: best + base + length, errors };
    [reach, next, from, nextFrom] = [next, reach, nextFrom, from];
  }
  return null;
}

import { alignedAt, type Near } from './alignment';
import { bucketOf, pairOf, type SeedTable, tellWords } from './seed-table';
import type { Wanted } from './wanted';

/** With more than this share of the quote's characters changed it is another sentence. */
const mostChanged = 0.3;
/** In a long quote no more than this: the work grows with the square of the errors. */
const mostErrors = 500;
/** So many places of the quote's rarest words and word pairs choose the windows. */
const enough = 16;
/** What stands in more places than this tells nothing. */
const common = 40;
/** The best windows that are looked into. */
const windows = 3;
/** Words beside the quote tell as well where it is; so far from it. */
const beside = 80;
/** Places whose votes differ by so much may still be one window's: words were put in or taken out between. */
const widest = 48;
/** A window begins so much before and after the places that were voted for. */
const margin = 6;

/** Places that vote for nearly the same beginning of the quote. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly votes: number;
}

/**
 * Stretches of a folded text that read nearly as a quote does, the most likely first: rare words and word pairs choose windows. One after
 * the other, since looking into a window that is not the quote's takes longest.
 */
export function* findNear(folded: string, table: SeedTable, wanted: Wanted): Generator<Near> {
  const { exact } = wanted;
  const most = Math.min(mostErrors, Math.floor(exact.length * mostChanged));
  for (const { from, to } of findWindows(table, wanted, Math.min(most, widest))) {
    const near = alignedAt(folded, exact, Math.max(0, from - margin), to + margin, most);
    if (near) yield near;
  }
}

function findWindows(table: SeedTable, wanted: Wanted, gap: number): Window[] {
  const starts = votesOf(table, wanted).sort((a, b) => a - b);
  const groups: Window[] = [];
  let first = 0;
  for (let i = 0; i < starts.length; i++) {
    const [start, next] = [starts[i] as number, starts[i + 1]];
    if (next !== undefined && next - start <= gap) continue;
    groups.push({ from: starts[first] as number, to: start, votes: i + 1 - first });
    first = i + 1;
  }
  return groups.sort((a, b) => b.votes - a.votes).slice(0, windows);
}

/** Where the quote begins if one of its rarest words or word pairs, or of those beside it, is where the text has one. */
function votesOf({ begins, places, shift }: SeedTable, { exact, before, after }: Wanted): number[] {
  const buckets: number[] = [];
  const offsets: number[] = [];
  const enter = (part: string, offset: number) => {
    let last = 0;
    let lastStart = -1;
    tellWords(part, 0, part.length, (hash, start) => {
      buckets.push(bucketOf(hash, shift));
      offsets.push(offset + start);
      if (lastStart >= 0) {
        buckets.push(bucketOf(pairOf(last, hash), shift));
        offsets.push(offset + lastStart);
      }
      last = hash;
      lastStart = start;
    });
  };
  const head = before.whole.slice(-beside);
  enter(head, -head.length - 1);
  enter(exact, 0);
  enter(after.whole.slice(0, beside), exact.length + 1);
  const votes: number[] = [];
  // Rare ones first: what stands once, then twice, then up to four times …
  for (let least = 1, most = 1; most <= common && votes.length < enough; least = most + 1, most *= 2)
    for (let i = 0; i < buckets.length; i++) {
      const bucket = buckets[i] as number;
      const [begin, end] = [begins[bucket] as number, begins[bucket + 1] as number];
      if (end - begin < least || end - begin > most) continue;
      for (let place = begin; place < end; place++) votes.push((places[place] as number) - (offsets[i] as number));
    }
  return votes;
}

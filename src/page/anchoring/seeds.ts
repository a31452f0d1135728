import { alignedAt, type Near } from './alignment';
import { addWords, bucketOf, pairOf, roomForWords, type SeedTable } from './seed-table';
import type { Wanted } from './wanted';

/** With more than this share of the quote's characters changed it is another sentence. */
const mostChanged = 0.3;
/** In a long quote no more than this: the work grows with the square of the errors. */
const mostErrors = 500;
/** So many places of the quote's rarest words and word pairs choose the windows. */
const enough = 12;
/** So many places of what stands once are as good as all of them. */
const plenty = 48;
/** What stands in more places than this tells nothing. */
const common = 40;
/** The best windows that are looked into. */
const windows = 3;
/** Words beside the quote tell as well where it is; so far from it. */
const beside = 40;
/** Places whose votes differ by so much may still be one window's: words were put in or taken out between. */
const widest = 10;
/** A window begins so much before and after the places that were voted for. */
const margin = 4;

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
  const starts = votesOf(table, wanted).sort();
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

/** A quote's words with those beside it; of a longer one the first so many tell enough. Kept for the next quote. */
const words = roomForWords(400);
/** The votes: when so many are cast, no more seeds are asked. */
const mostVotes = 400;
const votes = new Int32Array(mostVotes + common);
/** For each word: how often its pair with the next word, and it alone, stand in the text, and where in the table that begins. */
const counts = new Int32Array(2 * words.hashes.length);
const firsts = new Int32Array(2 * words.hashes.length);

/** Where the quote begins if one of its rarest words or word pairs, or of those beside it, is where the text has one. */
function votesOf(table: SeedTable, { exact, before, after }: Wanted): Int32Array {
  const { begins, places, shift } = table;
  const head = before.whole.slice(-beside);
  words.count = 0;
  addWords(words, exact, 0, exact.length);
  addWords(words, after.whole, 0, Math.min(beside, after.whole.length), exact.length + 1);
  addWords(words, head, 0, head.length, -head.length - 1);
  const { hashes, starts } = words;
  const seeds = 2 * words.count;
  let count = 0;
  // Rare ones first: what stands once, mostly enough; then what stands twice, up to four times …
  for (let seed = 0; seed < seeds && count < plenty; seed++) {
    const hash = hashes[seed >> 1] as number;
    const bucket = bucketOf(seed & 1 ? hash : pairOf(hash, hashes[(seed >> 1) + 1] as number), shift);
    const first = begins[bucket] as number;
    const times = (begins[bucket + 1] as number) - first;
    firsts[seed] = first;
    counts[seed] = times;
    if (times === 1) votes[count++] = (places[first] as number) - (starts[seed >> 1] as number);
  }
  for (let least = 2, most = 2; most <= common && count < enough; least = most + 1, most *= 2)
    for (let seed = 0; seed < seeds && count < mostVotes; seed++) {
      const times = counts[seed] as number;
      if (times < least || times > most) continue;
      const first = firsts[seed] as number;
      for (let place = first; place < first + times; place++) votes[count++] = (places[place] as number) - (starts[seed >> 1] as number);
    }
  return votes.subarray(0, count);
}

import type { Work } from '../slices';

/** Where a folded text's words and word pairs stand, by hash. A place may be another word's with the same hash: it is only a hint. */
export interface SeedTable {
  /** Where the places of a bucket begin in `places`; the next bucket's begin ends them. */
  readonly begins: Uint32Array;
  readonly places: Uint32Array;
  /** How far a hash is shifted to give its bucket. */
  readonly shift: number;
}

/** The bucket of a hash, spread by a multiplication (Fibonacci hashing). */
export const bucketOf = (hash: number, shift: number) => Math.imul(hash, 0x9e3779b1) >>> shift;

/** Hash of two neighbouring words. */
export const pairOf = (first: number, second: number) => Math.imul(first, 31) ^ second;

/** Words of a folded text, by hash and start, in parallel arrays: millions of them may be. */
export interface Words {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  count: number;
}

/** Room for so many words. */
export const roomForWords = (most: number): Words => ({ hashes: new Int32Array(most), starts: new Int32Array(most), count: 0 });

/**
 * Adds the words that begin in a stretch of a folded text, runs of letters, digits and marks, to others; answers where the last one ends.
 * `shift` is added to their starts.
 */
export function addWords(words: Words, folded: string, from: number, to: number, shift = 0): number {
  const { hashes, starts } = words;
  let { count } = words;
  let i = from;
  while (i < to && count < hashes.length) {
    let code = folded.charCodeAt(i);
    if (!isWordCode(code)) {
      i++;
      continue;
    }
    starts[count] = i + shift;
    // FNV-1a over the letters, case folded for ASCII.
    let hash = 0x811c9dc5;
    for (; i < folded.length; code = folded.charCodeAt(++i)) {
      if (!isWordCode(code)) break;
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
    }
    hashes[count++] = hash;
  }
  words.count = count;
  return i;
}

/** ASCII letters and digits, and everything from U+00C0 on but general punctuation. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x3004);
}

/** The same words with room for so many more. */
function withMoreRoom(words: Words, more: number): Words {
  const wider = roomForWords(words.count + words.hashes.length + more);
  wider.hashes.set(words.hashes);
  wider.starts.set(words.starts);
  wider.count = words.count;
  return wider;
}

/** Every 65,536 buckets there may be a pause. */
const pauseMask = 0xffff;
/** Buckets at most: four megabytes. */
const mostBits = 20;
/** So many characters are read, and words entered, before there may be a pause: about a millisecond each. */
const stretch = 20_000;

/** Enters a folded text's words and word pairs into a table. */
export function* seeding(folded: string): Work<SeedTable> {
  let words = roomForWords((folded.length >> 2) + 16);
  for (let at = 0; at < folded.length; ) {
    if (at > 0) yield;
    // A word takes two characters at least, with the space after it; mostly more than four.
    if (words.hashes.length - words.count <= stretch) words = withMoreRoom(words, stretch);
    at = addWords(words, folded, at, Math.min(folded.length, at + stretch));
  }
  const { hashes, starts, count } = words;
  // Single words too: a quote of two words with one changed has no pair left. Some four buckets for each keep strangers apart, up to a bound:
  // on a page of many megabytes a word is rare among hundreds, not alone.
  const bits = Math.min(mostBits, Math.max(8, Math.ceil(Math.log2(count * 2 + 1)) + 1));
  const shift = 32 - bits;
  const begins = new Uint32Array((1 << bits) + 1);
  const enter = function* (put: (bucket: number, start: number) => void): Work<void> {
    for (let i = 0; i < count; i++) {
      if (i > 0 && i % stretch === 0) yield;
      const [hash, start] = [hashes[i] ?? 0, starts[i] ?? 0];
      put(bucketOf(hash, shift), start);
      if (i + 1 < count) put(bucketOf(pairOf(hash, hashes[i + 1] ?? 0), shift), start);
    }
  };
  yield* enter((bucket) => {
    begins[bucket] = (begins[bucket] ?? 0) + 1;
  });
  let sum = 0;
  for (let bucket = 0; bucket < begins.length; bucket++) {
    if ((bucket & pauseMask) === pauseMask) yield;
    sum += begins[bucket] ?? 0;
    begins[bucket] = sum;
  }
  const places = new Uint32Array(sum);
  // From the end of each bucket down: in the end `begins` is where it begins.
  yield* enter((bucket, start) => {
    const place = (begins[bucket] ?? 0) - 1;
    begins[bucket] = place;
    places[place] = start;
  });
  return { begins, places, shift };
}

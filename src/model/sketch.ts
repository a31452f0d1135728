/**
 * What a text is like, in a few numbers: copies of one text are known by them without keeping the text. A sketch is a MinHash over the
 * text's shingles (runs of words), led by how many there are, so that a text and a cut version of it are known for kin as well.
 * Broder, On the resemblance and containment of documents (1997).
 */

/** Words of a shingle: six running words are hardly ever the same by chance, quotations and names apart. */
const SHINGLE = 6;
/** Hashes of a sketch: the share of equal ones is the resemblance, give or take some four in a hundred. */
const HASHES = 128;
/** Bands that are looked up, each of two hashes: texts that resemble by a quarter share one of 48 in 19 of 20 cases. */
const BANDS = 48;
const ROWS = 2;
/** Shingles below which a text is too short to be told from its like: three or four sentences. */
const LEAST = 40;

/** Odd multipliers and offsets, one pair a hash, from a fixed generator (xorshift32), so that sketches of all devices agree. */
const [TIMES, PLUS] = (() => {
  const times = new Uint32Array(HASHES);
  const plus = new Uint32Array(HASHES);
  let x = 0x9e3779b9;
  const next = () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
  for (let i = 0; i < HASHES; i++) {
    times[i] = next() | 1;
    plus[i] = next();
  }
  return [times, plus];
})();

/** A word's letters as a number, whatever its case: FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The running words of a text as numbers. Punctuation and case differ between papers that print one text. */
export function wordHashes(text: string): Int32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return Int32Array.from(words, hashOf);
}

/** Each run of `size` words as a number, each once. */
export function shinglesOf(words: Int32Array, size: number): Set<number> {
  const shingles = new Set<number>();
  for (let at = 0; at + size <= words.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + size; i++) {
      hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
      // The low bits of a product know nothing of the high ones: they are folded in before the next word.
      hash ^= hash >>> 15;
    }
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** The sketch of a text: how many shingles it has, then the least of each hash. Empty: the text is too short to be known again. */
export function sketchOf(text: string): number[] {
  const shingles = shinglesOf(wordHashes(text), SHINGLE);
  if (shingles.size < LEAST) return [];
  const least = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < HASHES; i++) {
      let hash = Math.imul(shingle, TIMES[i] ?? 1) + (PLUS[i] ?? 0);
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
      if (hash < (least[i] ?? 0)) least[i] = hash;
    }
  return [shingles.size, ...least];
}

/** The parts of a sketch by which kin are looked up: texts that share none are none. */
export function bandsOf(sketch: readonly number[]): string[] {
  if (sketch.length !== HASHES + 1) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    const at = 1 + band * ROWS;
    return `${band.toString(36)}:${sketch
      .slice(at, at + ROWS)
      .map((hash) => hash.toString(36))
      .join(':')}`;
  });
}

/** How much two texts have in common, by their sketches. */
export interface Likeness {
  /** The share of all their shingles that both have (Jaccard), 0 to 1. */
  readonly resemblance: number;
  /** The share of the shorter one's shingles that the longer one has, 0 to 1. */
  readonly containment: number;
  /** How many shingles both have. */
  readonly shared: number;
}

/** How alike two texts are. Sketches that are empty are like nothing. */
export function likenessOf(a: readonly number[], b: readonly number[]): Likeness {
  if (a.length !== HASHES + 1 || b.length !== HASHES + 1) return { resemblance: 0, containment: 0, shared: 0 };
  let equal = 0;
  for (let i = 1; i <= HASHES; i++) if (a[i] === b[i]) equal++;
  const resemblance = equal / HASHES;
  const [sizeA = 0, sizeB = 0] = [a[0], b[0]];
  // |A ∩ B| = J (|A| + |B|) / (1 + J), and never more than the shorter one.
  const least = Math.min(sizeA, sizeB);
  const shared = Math.min(least, (resemblance * (sizeA + sizeB)) / (1 + resemblance));
  return { resemblance, containment: shared / least, shared };
}

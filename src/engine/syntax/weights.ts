import type { Scorer, Scores } from './templates';

/**
 * A model's weights as they lie in the file. A feature's record is in the bucket of its hash's low bits, in numbers of 16 bits: the upper half of the
 * hash, the number of entries, and each entry: its choice in the upper byte, its weight in the lower one. Records of a bucket are in the order of
 * their first numbers. All that one feature needs lies together, for what costs is fetching from memory.
 */
export interface PackedWeights {
  readonly choices: number;
  /** Where each bucket's records begin, and behind the last one their end. There are a power of two of buckets. */
  readonly starts: Uint32Array;
  readonly records: Uint16Array;
}

/** Numbers of a record before its entries. */
export const recordHead = 2;

/** Most features a decision may have. */
const mostFeatures = 64;

/** Makes a scorer over packed weights; costs nothing. */
export function openWeights({ choices, starts, records }: PackedWeights): Scorer {
  const mask = starts.length - 2;
  const begins = new Int32Array(mostFeatures);
  const prints = new Uint16Array(mostFeatures);
  return {
    choices,
    score(features, into) {
      into.fill(0);
      // First only fetches, all independent of each other: the processor waits for memory once, not once a feature.
      for (let k = 0; k < features.length; k++) begins[k] = starts[(features[k] as number) & mask] as number;
      for (let k = 0; k < features.length; k++) prints[k] = records[begins[k] as number] as number;
      for (let k = 0; k < features.length; k++) {
        const hash = features[k] as number;
        const wanted = hash >>> 16;
        const end = starts[(hash & mask) + 1] as number;
        for (let at = begins[k] as number, print = prints[k] as number; at < end && print <= wanted; print = records[at] as number) {
          const from = at + recordHead;
          at = from + (records[at + 1] as number);
          if (print === wanted) addEntries(records, from, at, into);
        }
      }
    },
  };
}

function addEntries(records: Uint16Array, from: number, to: number, into: Scores): void {
  for (let at = from; at < to; at++) {
    const entry = records[at] as number;
    const choice = entry >> 8;
    into[choice] = (into[choice] as number) + ((entry << 24) >> 24);
  }
}

import type { Scorer } from './templates';

/**
 * A model's weights as they lie in the file. A feature's record is in the bucket of its hash's low bits: the upper 16 bits of the hash (the
 * lower byte first), the number of entries, and for each entry its choice and its weight. Records of a bucket are in the order of those 16
 * bits. All that one feature needs lies together, for what costs is fetching from memory.
 */
export interface PackedWeights {
  readonly choices: number;
  /** Where each bucket's records begin, and behind the last one their end. There are a power of two of buckets. */
  readonly starts: Uint32Array;
  readonly records: Uint8Array;
}

/** Bytes of a record before its entries, and of each entry. */
export const recordHead = 3;
export const entrySize = 2;

/** Most features a decision may have, and most choices. */
const mostFeatures = 64;
const mostChoices = 256;

/** Makes a scorer over packed weights; costs nothing. */
export function openWeights({ choices, starts, records }: PackedWeights): Scorer {
  const mask = starts.length - 2;
  const begins = new Int32Array(mostFeatures);
  const touched = new Uint8Array(mostFeatures);
  const sums = new Int32Array(mostChoices);
  return {
    choices,
    score(features, into) {
      // First only fetches, all independent of each other: the processor waits for memory once, not once a feature.
      for (let k = 0; k < features.length; k++) begins[k] = starts[(features[k] as number) & mask] as number;
      for (let k = 0; k < features.length; k++) touched[k] = records[begins[k] as number] as number;
      sums.fill(0, 0, choices);
      for (let k = 0; k < features.length; k++) {
        const hash = features[k] as number;
        const print = hash >>> 16;
        const end = starts[(hash & mask) + 1] as number;
        for (let at = begins[k] as number; at < end; ) {
          const found = (records[at] as number) | ((records[at + 1] as number) << 8);
          const next = at + recordHead + entrySize * (records[at + 2] as number);
          if (found >= print) {
            if (found === print) addEntries(records, at + recordHead, next, sums);
            break;
          }
          at = next;
        }
      }
      for (let c = 0; c < choices; c++) into[c] = sums[c] as number;
    },
  };
}

function addEntries(records: Uint8Array, from: number, to: number, into: Int32Array): void {
  for (let at = from; at < to; at += entrySize) {
    const choice = records[at] as number;
    into[choice] = (into[choice] as number) + (((records[at + 1] as number) << 24) >> 24);
  }
}

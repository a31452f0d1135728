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

/** Makes a scorer over packed weights; costs nothing. */
export function openWeights({ choices, starts, records }: PackedWeights): Scorer {
  const mask = starts.length - 2;
  let begins = new Uint32Array(0);
  let touched = new Uint8Array(0);
  return {
    choices,
    score(features, into) {
      if (begins.length < features.length) {
        begins = new Uint32Array(features.length);
        touched = new Uint8Array(features.length);
      }
      // First only fetches, all independent of each other: the processor waits for memory once, not once a feature.
      for (let k = 0; k < features.length; k++) begins[k] = starts[(features[k] as number) & mask] as number;
      for (let k = 0; k < features.length; k++) touched[k] = records[begins[k] as number] as number;
      into.fill(0);
      for (let k = 0; k < features.length; k++) {
        const hash = features[k] as number;
        const print = hash >>> 16;
        const end = starts[(hash & mask) + 1] as number;
        for (let at = begins[k] as number; at < end; ) {
          const found = (records[at] as number) | ((records[at + 1] as number) << 8);
          const next = at + recordHead + entrySize * (records[at + 2] as number);
          if (found >= print) {
            if (found === print) addEntries(records, at + recordHead, next, into);
            break;
          }
          at = next;
        }
      }
    },
  };
}

function addEntries(records: Uint8Array, from: number, to: number, into: Float32Array): void {
  for (let at = from; at < to; at += entrySize) {
    const choice = records[at] as number;
    into[choice] = (into[choice] as number) + (((records[at + 1] as number) << 24) >> 24);
  }
}

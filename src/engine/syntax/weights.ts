import type { Scorer } from './templates';

/** A model's weights as they lie in the file: features in buckets by the low bits of their hash, each with the choices it speaks for. */
export interface PackedWeights {
  readonly choices: number;
  /** For each bucket, how many features are in it. Its length is a power of two. */
  readonly bucketSizes: Uint8Array;
  /** For each feature, bucket by bucket, the upper 16 bits of its hash. */
  readonly prints: Uint16Array;
  /** For each feature, how many entries it has. */
  readonly entrySizes: Uint8Array;
  /** For each entry, its choice and its weight. */
  readonly entryChoices: Uint8Array;
  readonly entryWeights: Int8Array;
}

/** Makes a scorer over packed weights. Costs one pass over two small arrays. */
export function openWeights(packed: PackedWeights): Scorer {
  const { choices, prints, entryChoices, entryWeights } = packed;
  const bucketStarts = sums(packed.bucketSizes);
  const entryStarts = sums(packed.entrySizes);
  const mask = packed.bucketSizes.length - 1;
  return {
    choices,
    score(features, into) {
      into.fill(0);
      for (let k = 0; k < features.length; k++) {
        const hash = features[k] as number;
        const print = hash >>> 16;
        const end = bucketStarts[(hash & mask) + 1] as number;
        let feature = bucketStarts[hash & mask] as number;
        while (feature < end && prints[feature] !== print) feature++;
        if (feature === end) continue;
        const last = entryStarts[feature + 1] as number;
        for (let e = entryStarts[feature] as number; e < last; e++) {
          const choice = entryChoices[e] as number;
          into[choice] = (into[choice] as number) + (entryWeights[e] as number);
        }
      }
    },
  };
}

/** Where each part begins when parts of these sizes lie one after the other; the last number is the end. */
function sums(sizes: Uint8Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  let total = 0;
  for (let i = 0; i < sizes.length; i++) {
    total += sizes[i] as number;
    starts[i + 1] = total;
  }
  return starts;
}

import type { PackedWeights } from '../../src/engine/syntax/weights';
import type { Averaged } from './learner';

/** One feature with what is left of its row. */
interface Feature {
  readonly bucket: number;
  readonly print: number;
  readonly entries: readonly (readonly [choice: number, weight: number])[];
}

/**
 * Packs averaged weights as int8 in steps of `step`. Weights below `least` are dropped; so is what every choice has alike, for only
 * differences count.
 */
export function packWeights({ index, choices, weights }: Averaged, step: number, least: number): PackedWeights {
  const features: Feature[] = [];
  const rows = [...index.entries()];
  const kept = rows.filter(([, row]) => weights.subarray(row * choices, (row + 1) * choices).some((w) => Math.abs(w) >= least));
  const bits = Math.max(4, Math.ceil(Math.log2(kept.length / 2 + 1)));
  for (const [hash, row] of kept) {
    const entries: [number, number][] = [];
    for (let choice = 0; choice < choices; choice++) {
      const weight = weights[row * choices + choice] as number;
      if (Math.abs(weight) >= least) entries.push([choice, Math.max(-127, Math.min(127, Math.round(weight / step)))]);
    }
    features.push({ bucket: hash & ((1 << bits) - 1), print: hash >>> 16, entries });
  }
  features.sort((a, b) => a.bucket - b.bucket || a.print - b.print);
  const bucketSizes = new Uint8Array(1 << bits);
  for (const { bucket } of features) bucketSizes[bucket] = (bucketSizes[bucket] as number) + 1;
  const entries = features.flatMap((f) => f.entries.map((entry) => entry));
  return {
    choices,
    bucketSizes,
    prints: Uint16Array.from(features, (f) => f.print),
    entrySizes: Uint8Array.from(features, (f) => f.entries.length),
    entryChoices: Uint8Array.from(entries, ([choice]) => choice),
    entryWeights: Int8Array.from(entries, ([, weight]) => weight),
  };
}

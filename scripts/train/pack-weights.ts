import type { MoveWeights } from '../../src/engine/syntax/move-weights';
import { type PackedWeights, recordHead } from '../../src/engine/syntax/weights';
import type { Averaged } from './learner';

/** One feature with what is left of its row. */
interface Feature {
  readonly hash: number;
  readonly entries: readonly (readonly [choice: number, weight: number])[];
}

/** A weight's unit in the file. Finer steps measured no better; a largest weight of 127 steps cuts off next to nothing. */
const step = 0.25;
const largest = 127;

const quantised = (weight: number, unit = step): number => Math.max(-largest, Math.min(largest, Math.round(weight / unit)));

/** Packs averaged weights as int8. Of all weights only the `keep` largest stay (or a few less). */
export function packWeights({ index, choices, weights }: Averaged, keep: number): PackedWeights {
  const rounded = Int8Array.from(weights, (weight) => quantised(weight));
  const bar = barFor(rounded, keep);
  const features: Feature[] = [];
  for (const [hash, row] of index.entries()) {
    const entries: [number, number][] = [];
    for (let choice = 0; choice < choices; choice++) {
      const weight = rounded[row * choices + choice] as number;
      if (Math.abs(weight) >= bar) entries.push([choice, weight]);
    }
    if (entries.length) features.push({ hash, entries });
  }
  return { choices, ...layOut(features) };
}

/** Features in a bucket, about. */
const perBucket = 2;

function layOut(features: readonly Feature[]): Pick<PackedWeights, 'starts' | 'records'> {
  const buckets = 2 ** Math.max(0, Math.round(Math.log2(features.length / perBucket)));
  const placed = features
    .map((f) => ({ bucket: f.hash & (buckets - 1), print: f.hash >>> 16, entries: f.entries }))
    .sort((a, b) => a.bucket - b.bucket || a.print - b.print);
  const sizes = placed.map((f) => recordHead + f.entries.length);
  const records = new Uint16Array(sizes.reduce((sum, size) => sum + size, 0));
  const starts = new Uint32Array(buckets + 1);
  let at = 0;
  let bucket = 0;
  placed.forEach((feature, i) => {
    while (bucket < feature.bucket) starts[++bucket] = at;
    records.set([feature.print, feature.entries.length, ...feature.entries.map(([choice, weight]) => (choice << 8) | (weight & 0xff))], at);
    at += sizes[i] as number;
  });
  starts.fill(at, bucket + 1);
  return { starts, records };
}

/** The size that a weight must have so that no more than `keep` stay. */
function barFor(rounded: Int8Array, keep: number): number {
  const counts = new Array<number>(largest + 1).fill(0);
  for (const weight of rounded) counts[Math.abs(weight)] = (counts[Math.abs(weight)] as number) + 1;
  let bar = largest + 1;
  for (let kept = 0; bar > 1; bar--) {
    kept += counts[bar - 1] as number;
    if (kept > keep) break;
  }
  return bar;
}

/** How full the moves' table may be: fuller, and looking for what is not there takes long. */
const fullest = 0.6;

/** Packs averaged weights of moves as int8 in these units, each against SHIFT's. */
export function packMoveWeights({ index, choices, weights }: Averaged, unit = step): MoveWeights {
  const kept: [hash: number, left: number, right: number][] = [];
  for (const [hash, row] of index.entries()) {
    const [shift, left, right] = weights.subarray(row * choices, (row + 1) * choices) as unknown as [number, number, number];
    const [l, r] = [quantised(left - shift, unit), quantised(right - shift, unit)];
    if (l || r) kept.push([hash, l, r]);
  }
  const cells = new Int32Array(2 ** Math.ceil(Math.log2(kept.length / fullest)));
  const mask = cells.length - 1;
  for (const [hash, left, right] of kept) {
    let at = hash & mask;
    while (cells[at] !== 0) at = (at + 1) & mask;
    cells[at] = (hash & 0xffff0000) | ((left & 255) << 8) | (right & 255);
  }
  return cells;
}

import type { Scorer, Scores } from '../../src/engine/syntax/templates';

/** A table from hash to number: open addressing, key and value side by side. */
export class FeatureIndex {
  private readonly cells: Int32Array;
  private used = 0;

  constructor(bits: number) {
    this.cells = new Int32Array(2 << bits);
  }

  /** Where the key is, or would be. */
  private cell(key: number): number {
    const { cells } = this;
    const mask = cells.length - 2;
    let at = (key << 1) & mask;
    for (let found = cells[at]; found !== key && found !== 0; found = cells[at]) at = (at + 2) & mask;
    return at;
  }

  /** Counts features. */
  count(features: Int32Array): void {
    for (const hash of features) {
      const at = this.cell(hash || 1);
      if (this.cells[at] === 0) {
        if (++this.used > this.cells.length * 0.42) throw new RangeError('too many features for the table');
        this.cells[at] = hash || 1;
      }
      this.cells[at + 1] = (this.cells[at + 1] as number) + 1;
    }
  }

  /** Keeps features counted at least `least` times; the others are forgotten. Its values are row numbers. */
  freeze(least: number): FeatureIndex {
    let kept = 0;
    for (let at = 0; at < this.cells.length; at += 2) if ((this.cells[at + 1] as number) >= least) kept++;
    const out = new FeatureIndex(Math.ceil(Math.log2(kept * 2 + 2)));
    for (let i = 0; i < this.cells.length; i += 2)
      if ((this.cells[i + 1] as number) >= least) {
        const at = out.cell(this.cells[i] as number);
        out.cells[at] = this.cells[i] as number;
        out.cells[at + 1] = out.used++;
      }
    return out;
  }

  /** Keeps the `keep` features that have the highest marks (one mark a row); rows are numbered anew. */
  select(marks: Float32Array, keep: number): FeatureIndex {
    const bar = keep < marks.length ? (Float32Array.from(marks).sort()[marks.length - keep] as number) : 0;
    const out = new FeatureIndex(Math.ceil(Math.log2(Math.min(keep, marks.length) * 2 + 2)));
    for (const [hash, row] of this.entries())
      if ((marks[row] as number) > bar) {
        const at = out.cell(hash);
        out.cells[at] = hash;
        out.cells[at + 1] = out.used++;
      }
    return out;
  }

  get size(): number {
    return this.used;
  }

  /** The feature's row, or -1. */
  rowOf(hash: number): number {
    const at = this.cell(hash || 1);
    return this.cells[at] === 0 ? -1 : (this.cells[at + 1] as number);
  }

  *entries(): Generator<[hash: number, row: number]> {
    for (let i = 0; i < this.cells.length; i += 2) if (this.cells[i] !== 0) yield [this.cells[i] as number, this.cells[i + 1] as number];
  }
}

/** Adds up the rows that `starts` names, four at a time: the inner loop of all training. */
function addRows(weights: Int16Array | Float32Array, starts: Int32Array, count: number, into: Scores): void {
  const width = into.length;
  into.fill(0);
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const a = starts[i] as number;
    const b = starts[i + 1] as number;
    const c = starts[i + 2] as number;
    const d = starts[i + 3] as number;
    for (let k = 0; k < width; k++)
      into[k] =
        (into[k] as number) +
        (weights[a + k] as number) +
        (weights[b + k] as number) +
        (weights[c + k] as number) +
        (weights[d + k] as number);
  }
  for (; i < count; i++) {
    const a = starts[i] as number;
    for (let k = 0; k < width; k++) into[k] = (into[k] as number) + (weights[a + k] as number);
  }
}

/** An averaged perceptron. */
export class Learner implements Scorer {
  private readonly weights: Int16Array;
  private readonly moments: Float32Array;
  private readonly starts = new Int32Array(512);
  private readonly sums: Int32Array;
  private count = 0;
  /** Sentences seen. */
  time = 1;

  constructor(
    readonly index: FeatureIndex,
    readonly choices: number,
  ) {
    this.weights = new Int16Array(index.size * choices);
    this.moments = new Float32Array(index.size * choices);
    this.sums = new Int32Array(choices);
  }

  score(features: Int32Array, into: Scores): void {
    this.count = rowStarts(this.index, features, this.choices, this.starts);
    addRows(this.weights, this.starts, this.count, this.sums);
    into.set(this.sums);
  }

  /** Learns from the decision last scored: `right` up, `wrong` down. */
  learn(right: number, wrong: number): void {
    for (let i = 0; i < this.count; i++) {
      this.add((this.starts[i] as number) + right, 1);
      this.add((this.starts[i] as number) + wrong, -1);
    }
  }

  private add(at: number, by: number): void {
    this.weights[at] = (this.weights[at] as number) + by;
    this.moments[at] = (this.moments[at] as number) + by * this.time;
  }

  /** The weights averaged over time, as a new scorer. */
  averaged(): Averaged {
    const out = new Float32Array(this.weights.length);
    for (let i = 0; i < out.length; i++) out[i] = (this.weights[i] as number) - (this.moments[i] as number) / this.time;
    return new Averaged(this.index, this.choices, out);
  }
}

/** Where the rows of known features begin; answers how many. */
function rowStarts(index: FeatureIndex, features: Int32Array, choices: number, starts: Int32Array): number {
  let n = 0;
  for (let i = 0; i < features.length; i++) {
    const row = index.rowOf(features[i] as number);
    if (row >= 0) starts[n++] = row * choices;
  }
  return n;
}

/** Learnt weights, one dense row a feature. */
export class Averaged implements Scorer {
  private readonly starts = new Int32Array(512);

  constructor(
    readonly index: FeatureIndex,
    readonly choices: number,
    readonly weights: Float32Array,
  ) {}

  /** The features that weigh most, by the largest weight in their row. */
  strongest(keep: number): FeatureIndex {
    const marks = new Float32Array(this.index.size);
    for (let row = 0, at = 0; row < marks.length; row++)
      for (let c = 0; c < this.choices; c++, at++) marks[row] = Math.max(marks[row] as number, Math.abs(this.weights[at] as number));
    return this.index.select(marks, keep);
  }

  score(features: Int32Array, into: Scores): void {
    addRows(this.weights, this.starts, rowStarts(this.index, features, this.choices, this.starts), into);
  }
}

/** Numbers from 0 to 1, the same in every run. */
export function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: T[], next: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

import type { Scorer } from '../../src/engine/syntax/templates';

/** Counts features by hash; keeps the frequent ones as rows. Open addressing. */
export class FeatureIndex {
  private keys: Int32Array;
  private values: Int32Array;
  private used = 0;

  constructor(bits: number) {
    this.keys = new Int32Array(1 << bits);
    this.values = new Int32Array(1 << bits);
  }

  private slot(hash: number): number {
    const key = hash || 1;
    const mask = this.keys.length - 1;
    let at = (key ^ (key >>> 15)) & mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  count(features: Int32Array): void {
    for (const hash of features) {
      const at = this.slot(hash);
      if (this.keys[at] === 0) {
        if (++this.used > this.keys.length * 0.85) throw new RangeError('too many features for the table');
        this.keys[at] = hash || 1;
      }
      this.values[at] = (this.values[at] as number) + 1;
    }
  }

  /** Keeps features seen at least `least` times; the others are forgotten. Answers a row for each hash. */
  freeze(least: number): FeatureIndex {
    let kept = 0;
    for (const n of this.values) if (n >= least) kept++;
    const out = new FeatureIndex(Math.ceil(Math.log2(kept * 2 + 2)));
    for (let i = 0; i < this.keys.length; i++)
      if ((this.values[i] as number) >= least) {
        const at = out.slot(this.keys[i] as number);
        out.keys[at] = this.keys[i] as number;
        out.values[at] = out.used++;
      }
    return out;
  }

  get size(): number {
    return this.used;
  }

  rowOf(hash: number): number {
    const at = this.slot(hash);
    return this.keys[at] === 0 ? -1 : (this.values[at] as number);
  }

  *entries(): Generator<[hash: number, row: number]> {
    for (let i = 0; i < this.keys.length; i++) if (this.keys[i] !== 0) yield [this.keys[i] as number, this.values[i] as number];
  }
}

/** An averaged perceptron. */
export class Learner implements Scorer {
  readonly weights: Float32Array;
  private readonly moments: Float32Array;
  private readonly rows = new Int32Array(512);
  private rowCount = 0;
  time = 1;

  constructor(
    readonly index: FeatureIndex,
    readonly choices: number,
  ) {
    this.weights = new Float32Array(index.size * choices);
    this.moments = new Float32Array(index.size * choices);
  }

  score(features: Int32Array, into: Float32Array): void {
    const { weights, choices, rows } = this;
    let n = 0;
    for (const hash of features) {
      const row = this.index.rowOf(hash);
      if (row >= 0) rows[n++] = row * choices;
    }
    this.rowCount = n;
    into.fill(0);
    for (let i = 0; i < n; i++) {
      const at = rows[i] as number;
      for (let c = 0; c < choices; c++) into[c] = (into[c] as number) + (weights[at + c] as number);
    }
  }

  /** Learns from the decision last scored: `right` up, `wrong` down. */
  learn(right: number, wrong: number): void {
    for (let i = 0; i < this.rowCount; i++) {
      this.add((this.rows[i] as number) + right, 1);
      this.add((this.rows[i] as number) + wrong, -1);
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

/** Learnt weights, one dense row a feature. */
export class Averaged implements Scorer {
  constructor(
    readonly index: FeatureIndex,
    readonly choices: number,
    readonly weights: Float32Array,
  ) {}

  score(features: Int32Array, into: Float32Array): void {
    const { weights, choices } = this;
    into.fill(0);
    for (const hash of features) {
      const row = this.index.rowOf(hash);
      if (row < 0) continue;
      const at = row * choices;
      for (let c = 0; c < choices; c++) into[c] = (into[c] as number) + (weights[at + c] as number);
    }
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

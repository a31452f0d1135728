import { bestChooser, legalMoves, moveCount, type ParserWeights, parseWords } from '../../src/engine/syntax/parser';
import { Averaged, dice, FeatureIndex, shuffle } from './learner';
import type { Drill } from './train-parser';

/** How fast a glance learns; what keeps its first steps small. */
const rate = 0.3;
const calm = 0.01;
/** Features seen fewer times are left out. */
const least = 3;
/** How often all decisions are seen: to learn which features weigh most, and then with these alone. */
const scouting = 2;
const passes = 4;

/** The full parser's decisions: `width` features at a glance of each, its legal moves as bits, and the move. */
interface Decisions {
  readonly width: number;
  readonly features: Int32Array;
  readonly legal: readonly number[];
  readonly moves: readonly number[];
}

/** What decides in full. */
export type FullWeights = Omit<ParserWeights, 'glance' | 'lead'>;

/**
 * Learns to make the moves that the full parser makes where it has no habit, by logistic regression, so that a lead says how sure a move is. The `keep`
 * features that weigh most stay.
 */
export function trainGlance(drills: readonly Drill[], root: number, full: FullWeights, keep: number): Averaged {
  const decisions = watch(drills, root, full);
  const counts = new FeatureIndex(22);
  counts.count(decisions.features);
  const scouted = learn(decisions, counts.freeze(least), scouting);
  return learn(decisions, scouted.index.select(spreads(scouted), keep), passes);
}

function watch(drills: readonly Drill[], root: number, full: FullWeights): Decisions {
  const features: number[] = [];
  const legal: number[] = [];
  const moves: number[] = [];
  let seen: Int32Array = new Int32Array();
  const chooser = bestChooser({ ...full, glance: full.moves, lead: 0 }, root);
  for (const { words } of drills)
    parseWords(words, root, {
      ...chooser,
      moveAtAGlance(glance) {
        seen = glance;
        return -1;
      },
      moveByFeatures(all, state) {
        const move = chooser.moveByFeatures(all, state);
        for (const hash of seen) features.push(hash);
        legal.push(legalMoves(state));
        moves.push(move);
        return move;
      },
    });
  return { width: seen.length, features: Int32Array.from(features), legal, moves };
}

/** By how much a row tells moves apart. */
function spreads({ index, weights }: Averaged): Float32Array {
  return new Float32Array(index.size).map((_, row) => {
    const own = weights.subarray(row * moveCount, (row + 1) * moveCount);
    return Math.max(...own) - Math.min(...own);
  });
}

/** Logistic regression by AdaGrad. The weights after each pass but the first are averaged. */
function learn({ width, features, legal, moves }: Decisions, index: FeatureIndex, times: number): Averaged {
  const rows = features.map((hash) => index.rowOf(hash) * moveCount);
  const weights = new Float32Array(index.size * moveCount);
  const squares = new Float32Array(weights.length);
  const sums = new Float32Array(weights.length);
  const chances = new Float64Array(moveCount);
  const order = moves.map((_, i) => i);
  const next = dice(13);
  for (let pass = 0; pass < times; pass++) {
    for (const i of shuffle(order, next)) {
      const own = rows.subarray(i * width, (i + 1) * width);
      fillChances(weights, own, legal[i] as number, chances);
      for (let c = 0; c < moveCount; c++) step(weights, squares, own, c, (moves[i] === c ? 1 : 0) - (chances[c] as number));
    }
    if (pass > 0) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + (weights[at] as number) / (times - 1);
  }
  return new Averaged(index, moveCount, sums);
}

/** Each legal move's chance by these rows of weights. */
function fillChances(weights: Float32Array, rows: Int32Array, legal: number, chances: Float64Array): void {
  let sum = 0;
  for (let c = 0; c < moveCount; c++) {
    let score = 0;
    for (const row of rows) if (row >= 0) score += weights[row + c] as number;
    chances[c] = (legal >> c) & 1 ? Math.exp(score) : 0;
    sum += chances[c] as number;
  }
  for (let c = 0; c < moveCount; c++) chances[c] = (chances[c] as number) / sum;
}

/** A step by which the choice `c` gets more or less likely. */
function step(weights: Float32Array, squares: Float32Array, rows: Int32Array, c: number, by: number): void {
  for (const row of rows) {
    if (row < 0) continue;
    const square = (squares[row + c] as number) + by * by;
    squares[row + c] = square;
    weights[row + c] = (weights[row + c] as number) + (rate * by) / Math.sqrt(square + calm);
  }
}

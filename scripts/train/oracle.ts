import { bestLegal, LEFT, legalKinds, type Moves, SHIFT } from '../../src/engine/syntax/parser';
import { type State, stackAt } from '../../src/engine/syntax/state';

/** The right tree, with the root as word `count`. */
export interface Gold {
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

/**
 * What each kind of move costs: how many right arcs can't be had any more after it. Goldberg and Nivre 2013, for arc-hybrid.
 */
export function costs(state: State, gold: Gold): [shift: number, left: number, right: number] {
  const s0 = stackAt(state, 0);
  const s1 = stackAt(state, 1);
  const b0 = state.next;
  let shift = 0;
  for (let i = 0; i < state.depth; i++) {
    const word = state.stack[i] as number;
    if (gold.heads[word] === b0) shift++;
    if (word !== s0 && gold.heads[b0] === word) shift++;
  }
  if (s0 < 0) return [shift, 0, 0];
  let pop = 0;
  for (let i = b0; i < state.count; i++) if (gold.heads[i] === s0) pop++;
  const head = gold.heads[s0] as number;
  const left = pop + (head === s1 || head > b0 ? 1 : 0);
  const right = pop + (head >= b0 ? 1 : 0);
  return [shift, left, right];
}

/** The best-scored among the legal moves that cost least; those that attach must give the right relation. */
export function bestRightMove(scores: Float32Array, state: State, moves: Moves, gold: Gold): number {
  const cost = costs(state, gold);
  const s0 = stackAt(state, 0);
  const legal = legalKinds(state);
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let move = 0; move < scores.length; move++) {
    const kind = moves.kinds[move] as number;
    const price = cost[kind] as number;
    if (price > least || ((legal >> kind) & 1) === 0) continue;
    if (kind !== SHIFT && moves.relations[move] !== relationFor(gold, s0, state, kind, moves)) continue;
    if (price < least || (scores[move] as number) > (scores[best] as number)) best = move;
    least = price;
  }
  // No move gives this relation on this side (it was too rare): any.
  return best < 0 ? bestLegal(scores, state, moves) : best;
}

/** The right relation of the word attached; at the very end only "root" is legal, whatever the gold says, and before it never. */
function relationFor(gold: Gold, word: number, state: State, kind: number, moves: Moves): number {
  const last = kind === LEFT && state.next === state.count;
  if (last) return moves.root;
  const right = gold.relations[word] as number;
  return right === moves.root ? moves.otherwise : right;
}

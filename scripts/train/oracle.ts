import { legalMoves, moveCount } from '../../src/engine/syntax/parser';
import { type State, stackAt } from '../../src/engine/syntax/state';

/** The right tree, with the root as word `count`. */
export interface Gold {
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

/**
 * What each move costs: how many right arcs can't be had any more after it. Goldberg and Nivre 2013, for arc-hybrid.
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

/** The best-scored among the legal moves that cost least. */
export function bestRightMove(scores: Float32Array, state: State, gold: Gold): number {
  const cost = costs(state, gold);
  const legal = legalMoves(state);
  let best = -1;
  for (let move = 0; move < moveCount; move++) {
    if (((legal >> move) & 1) === 0) continue;
    const cheaper = best < 0 ? 1 : (cost[best] as number) - (cost[move] as number);
    if (cheaper > 0 || (cheaper === 0 && (scores[move] as number) > (scores[best] as number))) best = move;
  }
  return best;
}

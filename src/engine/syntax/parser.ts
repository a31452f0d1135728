import { fillAtoms, parseAtoms, parseTemplates, type TaggedWords } from './parse-features';
import { attachLeft, attachRight, initialState, isDone, type State, shift } from './state';
import { fillFeatures, type Scorer } from './templates';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** What the parser can do: each move's kind, and its relation (0 for SHIFT). */
export interface Moves {
  readonly kinds: Uint8Array;
  readonly relations: Uint8Array;
  /** The relation "root", and "dep": what a root wrongly attached gets in training. */
  readonly root: number;
  readonly otherwise: number;
}

/**
 * Which kinds of move make sense in a state, as bits: the root gets one dependent, at the very end, and only it gives the relation "root".
 */
export function legalKinds(state: State): number {
  if (state.next === state.count) return state.depth > 1 ? 1 << RIGHT : 1 << LEFT;
  return (1 << SHIFT) | (state.depth > 0 ? 1 << LEFT : 0) | (state.depth > 1 ? 1 << RIGHT : 0);
}

/** The best-scored legal move. */
export function bestLegal(scores: Float32Array, state: State, moves: Moves): number {
  const legal = legalKinds(state);
  const last = state.next === state.count && state.depth === 1;
  let best = -1;
  for (let move = 0; move < scores.length; move++) {
    if (((legal >> (moves.kinds[move] as number)) & 1) === 0 || (moves.relations[move] === moves.root) !== last) continue;
    if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move;
  }
  return best;
}

export function makeMove(state: State, moves: Moves, move: number): void {
  const kind = moves.kinds[move] as number;
  const relation = moves.relations[move] as number;
  if (kind === SHIFT) shift(state);
  else if (kind === LEFT) attachLeft(state, relation);
  else attachRight(state, relation);
}

/** Chooses a legal move. In training the teacher does. */
export type ChooseMove = (features: Int32Array, state: State) => number;

/** Parses from left to right, one decision at a time; every word gets one head. */
export function parseWords(words: TaggedWords, moves: Moves, choose: ChooseMove): State {
  const state = initialState(words.count);
  const atoms = new Int32Array(parseAtoms.length);
  const features = new Int32Array(parseTemplates.count);
  while (!isDone(state)) {
    fillAtoms(state, words, atoms);
    fillFeatures(parseTemplates, atoms, features);
    makeMove(state, moves, choose(features, state));
  }
  return state;
}

/** Takes the best-scored legal move each time. */
export function bestMove(scorer: Scorer, moves: Moves): ChooseMove {
  const scores = new Float32Array(scorer.choices);
  return (features, state) => {
    scorer.score(features, scores);
    return bestLegal(scores, state, moves);
  };
}

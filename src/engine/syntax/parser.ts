import { arcAtoms, arcTemplates, fillArcAtoms, fillAtoms, parseAtoms, parseTemplates, type TaggedWords } from './parse-features';
import { attachLeft, attachRight, initialState, isDone, type State, shift, stackAt } from './state';
import { fillFeatures, type Scorer } from './templates';

/** The parser's three moves. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const moveCount = 3;

/** Which moves make sense in a state, as bits: the root gets one dependent, at the very end. */
export function legalMoves(state: State): number {
  if (state.next === state.count) return state.depth > 1 ? 1 << RIGHT : 1 << LEFT;
  return (1 << SHIFT) | (state.depth > 0 ? 1 << LEFT : 0) | (state.depth > 1 ? 1 << RIGHT : 0);
}

/** The best-scored legal move, the first among equals. */
export function bestLegal(scores: Float32Array, state: State): number {
  const legal = legalMoves(state);
  let best = -1;
  for (let move = 0; move < moveCount; move++)
    if ((legal >> move) & 1 && (best < 0 || (scores[move] as number) > (scores[best] as number))) best = move;
  return best;
}

/** Whether the next word attached is the root's: the very last. */
export const isLast = (state: State): boolean => state.next === state.count && state.depth === 1;

/** Makes a move; `relation` is what LEFT and RIGHT give the word attached. */
export function makeMove(state: State, move: number, relation: number): void {
  if (move === SHIFT) shift(state);
  else if (move === LEFT) attachLeft(state, relation);
  else attachRight(state, relation);
}

/** Decides in a parse. In training the teacher does. */
export interface Chooser {
  /** A legal move. */
  move(features: Int32Array, state: State): number;
  /** The relation that the word on the stack's top gets to its head; not asked for the root's. */
  relation(features: Int32Array, state: State, move: number): number;
}

/** Parses from left to right, one decision at a time; every word gets one head. `root`: the number of the relation "root". */
export function parseWords(words: TaggedWords, root: number, chooser: Chooser): State {
  const state = initialState(words.count);
  const atoms = new Int32Array(parseAtoms.length);
  const features = new Int32Array(parseTemplates.count);
  const ofArc = new Int32Array(arcAtoms.length);
  const arcFeatures = new Int32Array(arcTemplates.count);
  while (!isDone(state)) {
    fillAtoms(state, words, atoms);
    fillFeatures(parseTemplates, atoms, features);
    const move = chooser.move(features, state);
    let relation = root;
    if (move !== SHIFT && !isLast(state)) {
      fillArcAtoms(state, words, stackAt(state, 0), move === LEFT ? state.next : stackAt(state, 1), ofArc);
      fillFeatures(arcTemplates, ofArc, arcFeatures);
      relation = chooser.relation(arcFeatures, state, move);
    }
    makeMove(state, move, relation);
  }
  return state;
}

/** Takes the best-scored move and the best-scored relation but `root` each time. */
export function bestChooser(moves: Scorer, relations: Scorer, root: number): Chooser {
  const scores = new Float32Array(moveCount);
  const relationScores = new Float32Array(relations.choices);
  return {
    move(features, state) {
      moves.score(features, scores);
      return bestLegal(scores, state);
    },
    relation(features) {
      relations.score(features, relationScores);
      return bestRelation(relationScores, root);
    },
  };
}

/** The best-scored relation that is not the root's. */
export function bestRelation(scores: Float32Array, root: number): number {
  let best = root === 0 ? 1 : 0;
  for (let r = best + 1; r < scores.length; r++) if (r !== root && (scores[r] as number) > (scores[best] as number)) best = r;
  return best;
}

import { chainKeys, type Habits, habitOf } from './habits';
import {
  arcAtoms,
  arcTemplates,
  fillArcAtoms,
  fillAtoms,
  glanceTemplates,
  parseAtoms,
  parseTemplates,
  showArc,
  shownByArc,
  shownByState,
  showState,
  type TaggedWords,
} from './parse-features';
import { attachLeft, attachRight, initialState, isDone, type State, shift, stackAt } from './state';
import { fillFeatures, type Scorer, type Scores } from './templates';

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

/** The move that is left when no other is legal, or `null`. */
export function onlyMove(state: State): number | null {
  if (state.next === state.count) return state.depth > 1 ? RIGHT : LEFT;
  return state.depth === 0 ? SHIFT : null;
}

/** The best-scored legal move, the first among equals. */
export function bestLegal(scores: Scores, state: State): number {
  const legal = legalMoves(state);
  let best = -1;
  for (let move = 0; move < moveCount; move++)
    if ((legal >> move) & 1 && (best < 0 || (scores[move] as number) > (scores[best] as number))) best = move;
  return best;
}

/** The best-scored legal move if it is ahead of the others by `lead` at least, else -1. */
export function clearMove(scores: Scores, state: State, lead: number): number {
  const best = bestLegal(scores, state);
  const legal = legalMoves(state);
  for (let move = 0; move < moveCount; move++)
    if (move !== best && (legal >> move) & 1 && (scores[best] as number) - (scores[move] as number) < lead) return -1;
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
  /** The move that is habit, or the only one that is legal; else -1: see `habits.ts`. */
  moveByHabit(keys: Int32Array, state: State): number;
  /** The move that a few features make clear, or -1. Asked where there is no habit. */
  moveAtAGlance(features: Int32Array, state: State): number;
  /** Asked where nothing is clear. */
  moveByFeatures(features: Int32Array, state: State): number;
  /** The relation that the word on the stack's top gets to its head, by habit, or -1; not asked for the root's. */
  relationByHabit(keys: Int32Array, state: State, move: number): number;
  relationByFeatures(features: Int32Array, state: State, move: number): number;
}

/** Room for what decisions are made by. */
const room = {
  moveKeys: new Int32Array(shownByState),
  atoms: new Int32Array(parseAtoms.length),
  glance: new Int32Array(glanceTemplates.count),
  features: new Int32Array(parseTemplates.count),
  arcKeys: new Int32Array(shownByArc),
  arcAtoms: new Int32Array(arcAtoms.length),
  arcFeatures: new Int32Array(arcTemplates.count),
};

/** Parses from left to right, one decision at a time; every word gets one head. `root`: the number of the relation "root". */
export function parseWords(words: TaggedWords, root: number, chooser: Chooser): State {
  const state = initialState(words.count);
  while (!isDone(state)) {
    const move = chooseMove(state, words, chooser);
    const relation = move === SHIFT || isLast(state) ? root : chooseRelation(state, words, move, chooser);
    makeMove(state, move, relation);
  }
  return state;
}

function chooseMove(state: State, words: TaggedWords, chooser: Chooser): number {
  const { moveKeys, atoms, glance, features } = room;
  showState(state, words, moveKeys);
  chainKeys(moveKeys);
  const habit = chooser.moveByHabit(moveKeys, state);
  if (habit >= 0) return habit;
  fillAtoms(state, words, atoms);
  fillFeatures(glanceTemplates, atoms, glance);
  const clear = chooser.moveAtAGlance(glance, state);
  if (clear >= 0) return clear;
  fillFeatures(parseTemplates, atoms, features);
  return chooser.moveByFeatures(features, state);
}

function chooseRelation(state: State, words: TaggedWords, move: number, chooser: Chooser): number {
  const { arcKeys, arcAtoms: atoms, arcFeatures: features } = room;
  const word = stackAt(state, 0);
  const head = move === LEFT ? state.next : stackAt(state, 1);
  showArc(words, word, head, arcKeys);
  chainKeys(arcKeys);
  const habit = chooser.relationByHabit(arcKeys, state, move);
  if (habit >= 0) return habit;
  fillArcAtoms(state, words, word, head, atoms);
  fillFeatures(arcTemplates, atoms, features);
  return chooser.relationByFeatures(features, state, move);
}

/** What a parser has learnt. */
export interface ParserWeights {
  readonly moveHabits: Habits;
  readonly glance: Scorer;
  /** How far ahead a move must be at a glance. */
  readonly lead: number;
  readonly moves: Scorer;
  readonly relationHabits: Habits;
  readonly relations: Scorer;
}

/** Takes the habit, or the move that is clear at a glance, or the best-scored move or relation. */
export function bestChooser(weights: ParserWeights, root: number): Chooser {
  const scores = new Int32Array(moveCount);
  const relationScores = new Int32Array(weights.relations.choices);
  return {
    moveByHabit(keys, state) {
      const move = onlyMove(state) ?? habitOf(weights.moveHabits, keys);
      return move >= 0 && (legalMoves(state) >> move) & 1 ? move : -1;
    },
    moveAtAGlance(features, state) {
      weights.glance.score(features, scores);
      return clearMove(scores, state, weights.lead);
    },
    moveByFeatures(features, state) {
      weights.moves.score(features, scores);
      return bestLegal(scores, state);
    },
    relationByHabit: (keys) => habitOf(weights.relationHabits, keys),
    relationByFeatures(features) {
      weights.relations.score(features, relationScores);
      return bestRelation(relationScores, root);
    },
  };
}

/** The best-scored relation that is not the root's. */
export function bestRelation(scores: Scores, root: number): number {
  let best = root === 0 ? 1 : 0;
  for (let r = best + 1; r < scores.length; r++) if (r !== root && (scores[r] as number) > (scores[best] as number)) best = r;
  return best;
}

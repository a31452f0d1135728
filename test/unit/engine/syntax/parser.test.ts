import { expect, it } from 'vitest';
import {
  bestChooser,
  bestRelation,
  clearMove,
  isLast,
  LEFT,
  legalMoves,
  makeMove,
  moveCount,
  parseWords,
  RIGHT,
  SHIFT,
} from '../../../../src/engine/syntax/parser';
import { initialState, isDone, stackAt } from '../../../../src/engine/syntax/state';
import { partsOf, tagWords, uposOf } from '../../../../src/engine/syntax/tagged-words';
import type { Scores } from '../../../../src/engine/syntax/templates';
import { describeWords } from '../../../../src/engine/syntax/words';

const relations = ['dep', 'det', 'nsubj', 'obj', 'root'];
const root = relations.indexOf('root');
const noGlance = { glance: { choices: moveCount, score: (_: Int32Array, into: Scores) => into.fill(0) }, lead: 1 };
/** Without habit, and with nothing clear at a glance. */
const noHabits = { moveHabits: new Int32Array(1), relationHabits: new Int32Array(1), ...noGlance };
/** Makes moves by name: "S", "Ldet", "Robj". */
function play(state: ReturnType<typeof initialState>, ...names: readonly string[]) {
  for (const name of names)
    makeMove(state, name[0] === 'L' ? LEFT : name[0] === 'R' ? RIGHT : SHIFT, Math.max(0, relations.indexOf(name.slice(1))));
  return state;
}

it('builds a tree move by move', () => {
  // "The firm denied claims"
  const state = play(initialState(4), 'S', 'Ldet', 'S', 'Lnsubj', 'S', 'S', 'Robj', 'Lroot');
  expect(isDone(state)).toBe(true);
  expect([...state.heads.subarray(0, 4)]).toEqual([1, 2, 4, 2]);
  expect([...state.relations.subarray(0, 4)].map((r) => relations[r - 1])).toEqual(['det', 'nsubj', 'root', 'obj']);
  expect([state.left[2], state.right[2], state.leftCount[2], state.rightCount[2]]).toEqual([1, 3, 1, 1]);
});

it('knows the stack and what is under it', () => {
  const state = play(initialState(3), 'S', 'S');
  expect([stackAt(state, 0), stackAt(state, 1), stackAt(state, 2)]).toEqual([1, 0, -1]);
});

it('tells which moves make sense, and which word is the last', () => {
  const state = initialState(2);
  expect(legalMoves(state)).toBe(1 << SHIFT);
  play(state, 'S');
  expect(legalMoves(state)).toBe((1 << SHIFT) | (1 << LEFT));
  play(state, 'S');
  expect([legalMoves(state), isLast(state)]).toEqual([1 << RIGHT, false]);
  play(state, 'Rdep');
  expect([legalMoves(state), isLast(state)]).toEqual([1 << LEFT, true]);
});

it('takes the best relation that is not the root’s', () => {
  expect(bestRelation(Float32Array.of(1, 3, 2, 0, 9), root)).toBe(1);
  expect(bestRelation(Float32Array.of(9, 3, 2, 4, 1), 0)).toBe(3);
});

it('takes the best-scored legal move, and gives every word one head and one relation', () => {
  const words = describeWords(['The', 'firm', 'denied', 'claims']);
  const tagged = tagWords(words, new Uint8Array(4), new Uint8Array(4), partsOf(['NOUN/NN']));
  const liking = (choices: number, choice: number) => ({
    choices,
    score: (_: Int32Array, into: Scores) => into.fill(0).fill(1, choice, choice + 1),
  });
  for (const move of [SHIFT, LEFT, RIGHT])
    for (const relation of relations.keys()) {
      const weights = { ...noHabits, moves: liking(moveCount, move), relations: liking(relations.length, relation) };
      const state = parseWords(tagged, root, bestChooser(weights, root));
      expect(isDone(state)).toBe(true);
      expect([...state.heads.subarray(0, 4)].filter((head) => head === 4)).toHaveLength(1);
      // Only the root's word has its relation; the others have the one that is liked, or the first.
      const given = [...state.relations.subarray(0, 4)].map((r) => r - 1);
      expect(given.sort((a, b) => a - b)).toEqual([...Array(3).fill(relation === root ? 0 : relation), root].sort((a, b) => a - b));
    }
});

it('scores nothing where habit decides', () => {
  const words = describeWords(['The', 'firm', 'denied', 'claims']);
  const tagged = tagWords(words, new Uint8Array(4), new Uint8Array(4), partsOf(['NOUN/NN']));
  const asked: string[] = [];
  const state = parseWords(tagged, root, {
    moveByHabit: (_, { depth, next }) => (depth > 0 && next > 1 ? LEFT : -1),
    moveAtAGlance: () => -1,
    moveByFeatures: (_, { next }) => {
      asked.push(`move before ${next}`);
      return SHIFT;
    },
    relationByHabit: (_, now) => (stackAt(now, 0) === 1 ? relations.indexOf('det') : -1),
    relationByFeatures: (_, now) => {
      asked.push(`relation of ${stackAt(now, 0)}`);
      return relations.indexOf('obj');
    },
  });
  expect([...state.heads.subarray(0, 4)]).toEqual([2, 2, 3, 4]);
  expect([...state.relations.subarray(0, 4)].map((r) => relations[r - 1])).toEqual(['obj', 'det', 'obj', 'root']);
  expect(asked).toEqual(['move before 0', 'move before 1', 'relation of 0', 'move before 2', 'relation of 2', 'move before 3']);
});

it('knows a move that is clear among those that are legal', () => {
  const begun = play(initialState(3), 'S');
  // One word is on the stack: RIGHT is not legal, and its score counts for nothing.
  expect(clearMove(Int32Array.of(10, 4, 99), begun, 6)).toBe(SHIFT);
  expect(clearMove(Int32Array.of(10, 4, 99), begun, 7)).toBe(-1);
  play(begun, 'S');
  expect(clearMove(Int32Array.of(1, 0, 9), begun, 8)).toBe(RIGHT);
  expect(clearMove(Int32Array.of(2, 0, 9), begun, 8)).toBe(-1);
});

it('asks all features only where nothing is clear at a glance', () => {
  const words = describeWords(['The', 'firm', 'denied', 'claims']);
  const tagged = tagWords(words, new Uint8Array(4), new Uint8Array(4), partsOf(['NOUN/NN']));
  const liking = (scores: number[]) => ({ choices: moveCount, score: (_: Int32Array, into: Scores) => into.set(scores) });
  const relation = { choices: relations.length, score: (_: Int32Array, into: Scores) => into.fill(0) };
  const headsBy = (lead: number) => {
    const weights = { ...noHabits, glance: liking([0, 9, 0]), lead, moves: liking([1, 0, 0]), relations: relation };
    return [...parseWords(tagged, root, bestChooser(weights, root)).heads.subarray(0, 4)];
  };
  // At a glance each word hangs on the next one; in full all are shifted, and hang on the one before.
  expect(headsBy(9)).toEqual([1, 2, 3, 4]);
  expect(headsBy(10)).toEqual([4, 0, 1, 2]);
});

it('takes the only legal move without asking', () => {
  const scorer = { choices: moveCount, score: () => expect.fail('nothing is to be decided') };
  const chooser = bestChooser({ ...noHabits, moves: scorer, relations: scorer }, root);
  const [begun, ended, last] = [initialState(1), play(initialState(2), 'S', 'S'), play(initialState(1), 'S')];
  expect([begun, ended, last].map((state) => chooser.moveByHabit(Int32Array.of(1), state))).toEqual([SHIFT, RIGHT, LEFT]);
});

it('leaves a habit that is not legal', () => {
  const words = describeWords(['Nothing', 'sold']);
  const tagged = tagWords(words, new Uint8Array(2), new Uint8Array(2), partsOf(['NOUN/NN']));
  const always = (move: number, keys: Int32Array) => {
    const habits = new Int32Array(2);
    habits[(keys[0] as number) & 1] = ((keys[0] as number) & ~0xff) | (move + 1);
    return habits;
  };
  const keys = Int32Array.of(0x5500);
  const scorer = { choices: moveCount, score: (_: Int32Array, into: Scores) => into.set([0, 5, 0]) };
  const chooser = (move: number) => bestChooser({ ...noHabits, moveHabits: always(move, keys), moves: scorer, relations: scorer }, root);
  const state = parseWords(tagged, root, chooser(-1));
  expect(isDone(state)).toBe(true);
  const begun = play(initialState(2), 'S');
  // One word is on the stack: nothing is below it that it could hang on.
  expect(chooser(RIGHT).moveByHabit(keys, begun)).toBe(-1);
  expect(chooser(LEFT).moveByHabit(keys, begun)).toBe(LEFT);
});

it('counts verbs, commas and quotation marks before each word', () => {
  const words = describeWords(['“', 'No', ',', '”', 'denied', '"', 'it', '"']);
  const tags = Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0);
  const tagged = tagWords(words, tags, tags, partsOf(['NOUN/NN', 'VERB/VBD']));
  expect([...tagged.quotes]).toEqual([0, 1, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect([...tagged.commas]).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
  expect([...tagged.verbs]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
});

it('reads the universal part of speech of a tag', () => {
  expect(['VERB/VBD', 'X/FW', 'nonsense'].map(uposOf)).toEqual(['VERB', 'X', 'X']);
});

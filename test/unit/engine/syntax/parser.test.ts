import { expect, it } from 'vitest';
import {
  bestChooser,
  bestRelation,
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
import { describeWords } from '../../../../src/engine/syntax/words';

const relations = ['dep', 'det', 'nsubj', 'obj', 'root'];
const root = relations.indexOf('root');
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
    score: (_: Int32Array, into: Float32Array) => into.fill(0).fill(1, choice, choice + 1),
  });
  for (const move of [SHIFT, LEFT, RIGHT])
    for (const relation of relations.keys()) {
      const state = parseWords(tagged, root, bestChooser(liking(moveCount, move), liking(relations.length, relation), root));
      expect(isDone(state)).toBe(true);
      expect([...state.heads.subarray(0, 4)].filter((head) => head === 4)).toHaveLength(1);
      // Only the root's word has its relation; the others have the one that is liked, or the first.
      const given = [...state.relations.subarray(0, 4)].map((r) => r - 1);
      expect(given.sort((a, b) => a - b)).toEqual([...Array(3).fill(relation === root ? 0 : relation), root].sort((a, b) => a - b));
    }
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

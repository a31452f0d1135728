import { expect, it } from 'vitest';
import { movesOf } from '../../../../src/engine/syntax';
import { bestMove, LEFT, legalKinds, makeMove, parseWords, RIGHT, SHIFT } from '../../../../src/engine/syntax/parser';
import { initialState, isDone, stackAt } from '../../../../src/engine/syntax/state';
import { partsOf, tagWords, uposOf } from '../../../../src/engine/syntax/tagged-words';
import { describeWords } from '../../../../src/engine/syntax/words';

const relations = ['dep', 'det', 'nsubj', 'obj', 'root'];
const names = ['S', 'Lroot', 'Ldep', 'Rdep', 'Ldet', 'Lnsubj', 'Robj'];
const moves = movesOf(names, relations);
const move = (name: string) => names.indexOf(name);

it('builds a tree move by move', () => {
  // "The firm denied claims"
  const state = initialState(4);
  for (const name of ['S', 'Ldet', 'S', 'Lnsubj', 'S', 'S', 'Robj', 'Lroot']) makeMove(state, moves, move(name));
  expect(isDone(state)).toBe(true);
  expect([...state.heads.subarray(0, 4)]).toEqual([1, 2, 4, 2]);
  expect([...state.relations.subarray(0, 4)].map((r) => relations[r - 1])).toEqual(['det', 'nsubj', 'root', 'obj']);
  expect([state.left[2], state.right[2], state.leftCount[2], state.rightCount[2]]).toEqual([1, 3, 1, 1]);
});

it('knows the stack and what is under it', () => {
  const state = initialState(3);
  makeMove(state, moves, move('S'));
  makeMove(state, moves, move('S'));
  expect([stackAt(state, 0), stackAt(state, 1), stackAt(state, 2)]).toEqual([1, 0, -1]);
});

it('tells which moves make sense', () => {
  const state = initialState(2);
  expect(legalKinds(state)).toBe(1 << SHIFT);
  makeMove(state, moves, move('S'));
  expect(legalKinds(state)).toBe((1 << SHIFT) | (1 << LEFT));
  makeMove(state, moves, move('S'));
  expect(legalKinds(state)).toBe(1 << RIGHT);
  makeMove(state, moves, move('Rdep'));
  expect(legalKinds(state)).toBe(1 << LEFT);
});

it('takes the best-scored legal move, and gives every word one head', () => {
  const words = describeWords(['The', 'firm', 'denied', 'claims']);
  const tagged = tagWords(words, new Uint8Array(4), new Uint8Array(4), partsOf(['NOUN/NN']));
  for (const wish of names) {
    const scorer = {
      choices: names.length,
      score: (_: Int32Array, into: Float32Array) => into.fill(0).fill(1, move(wish), move(wish) + 1),
    };
    const state = parseWords(tagged, moves, bestMove(scorer, moves));
    expect(isDone(state)).toBe(true);
    expect([...state.heads.subarray(0, 4)].filter((head) => head === 4)).toHaveLength(1);
    expect(state.relations.subarray(0, 4)).not.toContain(0);
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

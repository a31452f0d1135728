import { describe, expect, it } from 'vitest';
import { HabitNotes } from '../../../../scripts/train/habit-notes';
import { Averaged, dice, FeatureIndex, Learner, shuffle } from '../../../../scripts/train/learner';
import { bestRightMove, costs, type Gold } from '../../../../scripts/train/oracle';
import { packMoveWeights, packWeights } from '../../../../scripts/train/pack-weights';
import { trainGlance } from '../../../../scripts/train/train-glance';
import { asHeadline } from '../../../../scripts/train/treebank';
import { habitOf } from '../../../../src/engine/syntax/habits';
import { openMoveWeights } from '../../../../src/engine/syntax/move-weights';
import { bestChooser, LEFT, legalMoves, makeMove, moveCount, parseWords, RIGHT, SHIFT } from '../../../../src/engine/syntax/parser';
import { initialState, isDone } from '../../../../src/engine/syntax/state';
import { partsOf, tagWords } from '../../../../src/engine/syntax/tagged-words';
import type { Scorer, Scores } from '../../../../src/engine/syntax/templates';
import { openWeights } from '../../../../src/engine/syntax/weights';
import { describeWords } from '../../../../src/engine/syntax/words';
import { chance } from '../random-text';

const relations = ['dep', 'det', 'nsubj', 'obj', 'root'];
const goldOf = (heads: readonly number[], names: readonly string[]): Gold => ({
  heads: Int16Array.from(heads, (h) => (h < 0 ? heads.length : h)),
  relations: Uint8Array.from(names, (name) => relations.indexOf(name)),
});
/** "The firm denied claims" */
const gold = goldOf([1, 2, -1, 2], ['det', 'nsubj', 'root', 'obj']);
const noScores = new Float32Array(moveCount);
/** Relations are decided apart from moves. */
const anyRelation = 0;

describe('the oracle', () => {
  it('leads to the right tree', () => {
    const state = initialState(4);
    while (!isDone(state)) makeMove(state, bestRightMove(noScores, state, gold), anyRelation);
    expect([...state.heads.subarray(0, 4)]).toEqual([...gold.heads]);
  });

  it('prefers, of moves that lose nothing, the one that scores best', () => {
    // "The firm | denied": "firm" may get its subject's arc now, and nothing else is right.
    const state = initialState(4);
    for (const move of [SHIFT, LEFT, SHIFT]) makeMove(state, move, anyRelation);
    expect(bestRightMove(Float32Array.of(9, 0, 0), state, gold)).toBe(LEFT);
    // "denied claims": to shift "claims" is the only way to it.
    for (const move of [LEFT, SHIFT]) makeMove(state, move, anyRelation);
    expect(bestRightMove(Float32Array.of(0, 9, 0), state, gold)).toBe(SHIFT);
  });

  it('counts what a move loses', () => {
    const state = initialState(4);
    makeMove(state, SHIFT, anyRelation);
    // "The" waits for "firm": to shift "firm" over it loses that arc.
    expect(costs(state, gold)[SHIFT]).toBe(1);
    expect(costs(state, gold)[LEFT]).toBe(0);
    makeMove(state, SHIFT, anyRelation);
    // "firm" under "The" loses that "denied" has it as subject, and that it has "The".
    expect(costs(state, gold)[RIGHT]).toBe(1);
  });

  it('finds the best of what is left after any mistakes', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const next = chance(seed);
      const state = initialState(4);
      let lost = 0;
      let foreseen = 0;
      while (!isDone(state)) {
        const legal = [SHIFT, LEFT, RIGHT].filter((move) => (legalMoves(state) >> move) & 1);
        const wrong = next() < 0.3;
        const any = legal[Math.floor(next() * legal.length)] as number;
        const chosen = wrong ? any : bestRightMove(noScores, state, gold);
        foreseen += costs(state, gold)[chosen] ?? 0;
        makeMove(state, chosen, anyRelation);
      }
      for (let i = 0; i < 4; i++) if (state.heads[i] !== gold.heads[i]) lost++;
      expect(lost).toBe(foreseen);
    }
  });
});

describe('a glance', () => {
  it('learns to make the full parser’s moves, and nothing is clear to it above its lead', () => {
    const tagged = tagWords(
      describeWords(['The', 'firm', 'denied', 'claims']),
      Uint8Array.of(0, 1, 2, 1),
      new Uint8Array(4),
      partsOf(['DET/DT', 'NOUN/NN', 'VERB/VBD']),
    );
    const none = new Int32Array(1);
    // The full parser hangs each word on the next.
    const moves = {
      choices: moveCount,
      score: (_: Int32Array, into: Scores) => into.set([0, 1, 0]),
    };
    const relations = { choices: 2, score: (_: Int32Array, into: Scores) => into.fill(0) };
    const full = { moveHabits: none, moves, relationHabits: none, relations };
    const glance = trainGlance(
      [tagged, tagged, tagged].map((words) => ({ words, gold })),
      1,
      full,
      1_000,
    );
    const heads = (lead: number, weights: Scorer) => [
      ...parseWords(
        tagged,
        1,
        bestChooser({ ...full, moves: weights, glance: openMoveWeights(packMoveWeights(glance, 1 / 16)), lead }, 1),
      ).heads.subarray(0, 4),
    ];
    const others = { choices: moveCount, score: (_: Int32Array, into: Scores) => into.set([1, 0, 0]) };
    expect(heads(1, others)).toEqual([1, 2, 3, 4]);
    expect(heads(100_000, others)).toEqual([4, 0, 1, 2]);
  });
});

describe('the learner', () => {
  it('learns which of three choices goes with which feature', () => {
    const index = new FeatureIndex(6);
    for (const hash of [0x110001, 0x220002, 0x330003]) index.count(Int32Array.of(hash, hash, 0x70007));
    const learner = new Learner(index.freeze(2), 3);
    const scores = new Float32Array(3);
    const lessons = [0x110001, 0x220002, 0x330003].map((hash, right) => ({ features: Int32Array.of(hash, 0x70007), right }));
    for (let round = 0; round < 6; round++)
      for (const { features, right } of lessons) {
        learner.score(features, scores);
        const guess = scores.indexOf(Math.max(...scores));
        if (guess !== right) learner.learn(right, guess);
        learner.time++;
      }
    const averaged = learner.averaged();
    const packed = openWeights(packWeights(averaged, 1000));
    for (const { features, right } of lessons)
      for (const scorer of [averaged, packed]) {
        scorer.score(features, scores);
        expect(scores.indexOf(Math.max(...scores))).toBe(right);
      }
  });

  it('forgets features that are rare, and those that weigh little', () => {
    const counts = new FeatureIndex(6);
    counts.count(Int32Array.of(5, 5, 6, 0, 0, 9, 9));
    const index = counts.freeze(2);
    expect([5, 6, 0, 9].map((hash) => index.rowOf(hash) >= 0)).toEqual([true, false, true, true]);
    const weights = new Float32Array(index.size * 2);
    weights[index.rowOf(9) * 2] = -3;
    weights[index.rowOf(5) * 2] = 1;
    const strongest = new Averaged(index, 2, weights).strongest(2);
    expect([5, 0, 9].map((hash) => strongest.rowOf(hash) >= 0)).toEqual([false, false, true]);
  });

  it('packs no more weights than asked, the largest first', () => {
    const counts = new FeatureIndex(4);
    counts.count(Int32Array.of(0x10001, 0x20002));
    const index = counts.freeze(1);
    const weights = new Float32Array(4).map((_, i) => (i + 1) * (i % 2 ? -1 : 1));
    const kept = packWeights(new Averaged(index, 2, weights), 3);
    const scores = new Float32Array(2);
    openWeights(kept).score(Int32Array.of(0x10001, 0x20002), scores);
    // 1, -2, 3, -4 in steps of a quarter; the 1 is dropped.
    expect([...scores]).toEqual([12, -24]);
  });

  it('packs the moves’ weights against those of SHIFT', () => {
    const counts = new FeatureIndex(4);
    const hashes = [0x10001, 0x20001, 0x30005];
    counts.count(Int32Array.from(hashes));
    const index = counts.freeze(1);
    const weights = new Float32Array(index.size * moveCount);
    weights.set([1, 2, -1], index.rowOf(0x10001) * moveCount);
    weights.set([0, -4, 0.5], index.rowOf(0x20001) * moveCount);
    // The same for all three moves: it decides nothing, and is left out.
    weights.set([3, 3, 3], index.rowOf(0x30005) * moveCount);
    const packed = packMoveWeights(new Averaged(index, moveCount, weights));
    expect(packed.filter((cell) => cell !== 0)).toHaveLength(2);
    const scores = new Float32Array(moveCount);
    const scoresOf = (...features: number[]) => {
      openMoveWeights(packed).score(Int32Array.from(features), scores);
      return [...scores];
    };
    // In steps of a quarter. The first two lie in the same cell, one behind the other.
    expect(scoresOf(0x10001)).toEqual([0, 4, -8]);
    expect(scoresOf(0x20001)).toEqual([0, -16, 2]);
    expect(scoresOf(0x10001, 0x20001, 0x30005, 0x40001, 7)).toEqual([0, -12, -6]);
  });

  it('shuffles alike each time', () => {
    const list = Array.from({ length: 20 }, (_, i) => i);
    const once = shuffle([...list], dice(1));
    expect(shuffle([...list], dice(1))).toEqual(once);
    expect(once).not.toEqual(list);
    expect([...once].sort((a, b) => a - b)).toEqual(list);
  });
});

describe('notes of habits', () => {
  const notesOf = (...decisions: readonly (readonly [keys: number[], choice: number, times: number])[]) => {
    const notes = new HabitNotes();
    for (const [keys, choice, times] of decisions) for (let i = 0; i < times; i++) notes.note(Int32Array.from(keys), choice);
    return notes;
  };
  const keys = (...list: number[]) => Int32Array.from(list);

  it('keep what was often seen and nearly always alike', () => {
    const habits = notesOf([[0x100], 4, 99], [[0x100], 5, 1], [[0x200], 4, 98], [[0x200], 5, 2], [[0x300], 6, 7]).pack({
      least: 8,
      share: 0.99,
    });
    expect([0x100, 0x200, 0x300].map((key) => habitOf(habits, keys(key)))).toEqual([4, -1, -1]);
  });

  it('look closer where a short key is not enough, and nowhere else', () => {
    const habits = notesOf([[0x100, 0x1100], 1, 50], [[0x200, 0x2100], 1, 50], [[0x200, 0x2200], 2, 50]).pack({ least: 8, share: 0.99 });
    expect(habitOf(habits, keys(0x100, 0x9900))).toBe(1);
    expect(habitOf(habits, keys(0x200, 0x2200))).toBe(2);
    expect(habitOf(habits, keys(0x200, 0x9900))).toBe(-1);
    expect(habitOf(habits, keys(0x9900, 0x1100))).toBe(-1);
  });

  it('make an empty table of nothing', () => {
    expect(habitOf(new HabitNotes().pack({ least: 8, share: 0.99 }), keys(0x100))).toBe(-1);
  });
});

it('writes a sentence as a headline', () => {
  const sentence = {
    words: ['the', 'head', 'of', 'Ardent', 'left', '.'],
    tags: ['DET/DT', 'NOUN/NN', 'ADP/IN', 'PROPN/NNP', 'VERB/VBD', 'PUNCT/.'],
    heads: [1, 4, 3, 1, -1, 4],
    relations: ['det', 'nsubj', 'case', 'nmod', 'root', 'punct'],
  };
  expect(asHeadline(sentence).words).toEqual(['The', 'Head', 'of', 'Ardent', 'Left', '.']);
});

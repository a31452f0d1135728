import type { TaggedWords } from '../../src/engine/syntax/parse-features';
import { bestLegal, bestRelation, type Chooser, LEFT, moveCount, onlyMove, parseWords } from '../../src/engine/syntax/parser';
import { type State, stackAt } from '../../src/engine/syntax/state';
import type { Scorer } from '../../src/engine/syntax/templates';
import { HabitNotes } from './habit-notes';
import { type Averaged, dice, FeatureIndex, Learner, shuffle } from './learner';
import { bestRightMove, type Gold } from './oracle';
import type { Course } from './train-labeller';

/** A sentence to parse, and its right tree. */
export interface Drill {
  readonly words: TaggedWords;
  readonly gold: Gold;
}

/** The relations: how many, and the numbers of "root", and of "dep": what a word gets that is the root by right but not in this parse. */
export interface Relations {
  readonly count: number;
  readonly root: number;
  readonly otherwise: number;
}

/** The features that moves and relations are decided by. */
interface Indices {
  readonly moves: FeatureIndex;
  readonly arcs: FeatureIndex;
}

/** What was learnt of them. */
export interface Learnt {
  readonly moves: Averaged;
  readonly arcs: Averaged;
}

/** In training every decision is scored. */
const no = () => -1;
const scoreAll = { moveByHabit: no, moveAtAGlance: no, relationByHabit: no };

/** How to train: the epochs' numbers are the moves'. */
export interface ParserCourse extends Course {
  readonly keepArcs: number;
}

/** How often the parser follows its own choice in training, once it has seen all sentences: it learns to go on from its mistakes. */
const ownWay = 0.9;

/** Trains the parser. `report` is called in the middle and at the end. */
export function trainParser(
  drills: readonly Drill[],
  relations: Relations,
  course: ParserCourse,
  report: (now: Learnt, epoch: number) => void,
): void {
  const all = countFeatures(drills, relations, course.least);
  const scouted = learn(drills, relations, all, course.scouting, () => {});
  const kept = { moves: scouted.moves.strongest(course.keep), arcs: scouted.arcs.strongest(course.keepArcs) };
  learn(drills, relations, kept, course.epochs, report);
}

function countFeatures(drills: readonly Drill[], relations: Relations, least: number): Indices {
  const zeros = new Float32Array(moveCount);
  const moves = new FeatureIndex(25);
  const arcs = new FeatureIndex(24);
  for (const { words, gold } of drills)
    parseWords(words, relations.root, {
      ...scoreAll,
      moveByFeatures(features, state) {
        moves.count(features);
        return bestRightMove(zeros, state, gold);
      },
      relationByFeatures(features, state) {
        arcs.count(features);
        return rightRelation(state, gold, relations);
      },
    });
  return { moves: moves.freeze(least), arcs: arcs.freeze(least) };
}

/** The right relation of the word on the stack's top. */
function rightRelation(state: State, gold: Gold, { root, otherwise }: Relations): number {
  const right = gold.relations[stackAt(state, 0)] as number;
  return right === root ? otherwise : right;
}

function learn(
  drills: readonly Drill[],
  relations: Relations,
  indices: Indices,
  epochs: number,
  report: (now: Learnt, epoch: number) => void,
): Learnt {
  const moves = new Learner(indices.moves, moveCount);
  const arcs = new Learner(indices.arcs, relations.count);
  const teacher = teacherOf(moves, arcs, relations);
  const learnt = () => ({ moves: moves.averaged(), arcs: arcs.averaged() });
  const next = dice(11);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const { words, gold } of shuffle([...drills], next)) {
      parseWords(
        words,
        relations.root,
        teacher(gold, () => epoch > 1 && next() < ownWay),
      );
      moves.time++;
      arcs.time++;
    }
    if (epoch === epochs || epoch * 2 === epochs) report(learnt(), epoch);
  }
  return learnt();
}

/** Chooses in training: scores, learns from what is wrong, and goes its own way or the right one. */
function teacherOf(moves: Learner, arcs: Learner, relations: Relations): (gold: Gold, goesOwnWay: () => boolean) => Chooser {
  const scores = new Float32Array(moveCount);
  const relationScores = new Float32Array(relations.count);
  return (gold, goesOwnWay) => ({
    ...scoreAll,
    moveByFeatures(features, state) {
      moves.score(features, scores);
      const right = bestRightMove(scores, state, gold);
      const guess = bestLegal(scores, state);
      if (guess !== right) moves.learn(right, guess);
      return goesOwnWay() ? guess : right;
    },
    relationByFeatures(features, state, move) {
      arcs.score(features, relationScores);
      const guess = bestRelation(relationScores, relations.root);
      const right = rightRelation(state, gold, relations);
      const word = stackAt(state, 0);
      const head = move === LEFT ? state.next : stackAt(state, 1);
      // Of a wrong arc the right relation is not known.
      if (guess !== right && gold.heads[word] === head) arcs.learn(right, guess);
      return goesOwnWay() ? guess : right;
    },
  });
}

/** Notes what a parser decides by these weights. */
export function noteHabits(
  drills: readonly Drill[],
  root: number,
  { moves, arcs }: { moves: Scorer; arcs: Scorer },
): { moves: HabitNotes; arcs: HabitNotes } {
  const notes = { moves: new HabitNotes(), arcs: new HabitNotes() };
  const scores = new Float32Array(moves.choices);
  const relationScores = new Float32Array(arcs.choices);
  let shown: Int32Array = new Int32Array();
  const show = (keys: Int32Array) => {
    shown = keys;
    return -1;
  };
  for (const { words } of drills)
    parseWords(words, root, {
      // What is forced is no habit.
      moveByHabit: (keys, state) => onlyMove(state) ?? show(keys),
      moveAtAGlance: no,
      moveByFeatures(features, state) {
        moves.score(features, scores);
        const move = bestLegal(scores, state);
        notes.moves.note(shown, move);
        return move;
      },
      relationByHabit: show,
      relationByFeatures(features) {
        arcs.score(features, relationScores);
        const relation = bestRelation(relationScores, root);
        notes.arcs.note(shown, relation);
        return relation;
      },
    });
  return notes;
}

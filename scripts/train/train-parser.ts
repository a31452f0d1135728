import type { TaggedWords } from '../../src/engine/syntax/parse-features';
import { bestLegal, type Moves, parseWords } from '../../src/engine/syntax/parser';
import { type Averaged, dice, FeatureIndex, Learner, shuffle } from './learner';
import { bestRightMove, type Gold } from './oracle';
import type { Course } from './train-labeller';

/** A sentence to parse, and its right tree. */
export interface Drill {
  readonly words: TaggedWords;
  readonly gold: Gold;
}

/** How often the parser follows its own choice in training, once it has seen all sentences: it learns to go on from its mistakes. */
const ownWay = 0.9;

/** Trains the parser. `report` is called in the middle and at the end. */
export function trainParser(drills: readonly Drill[], moves: Moves, course: Course, report: (now: Averaged, epoch: number) => void): void {
  const zeros = new Float32Array(moves.kinds.length);
  const counts = new FeatureIndex(25);
  for (const { words, gold } of drills)
    parseWords(words, moves, (features, state) => {
      counts.count(features);
      return bestRightMove(zeros, state, moves, gold);
    });
  const all = counts.freeze(course.least);
  const index = learnMoves(drills, moves, all, course.scouting, () => {}).strongest(course.keep);
  learnMoves(drills, moves, index, course.epochs, report);
}

function learnMoves(
  drills: readonly Drill[],
  moves: Moves,
  index: FeatureIndex,
  epochs: number,
  report: (now: Averaged, epoch: number) => void,
): Averaged {
  const learner = new Learner(index, moves.kinds.length);
  const scores = new Float32Array(learner.choices);
  const next = dice(11);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const { words, gold } of shuffle([...drills], next)) {
      parseWords(words, moves, (features, state) => {
        learner.score(features, scores);
        const right = bestRightMove(scores, state, moves, gold);
        const guess = bestLegal(scores, state, moves);
        if (guess !== right) learner.learn(right, guess);
        return epoch > 1 && next() < ownWay ? guess : right;
      });
      learner.time++;
    }
    if (epoch === epochs || epoch * 2 === epochs) report(learner.averaged(), epoch);
  }
  return learner.averaged();
}

import type { TaggedWords } from '../../src/engine/syntax/parse-features';
import { bestLegal, type Moves, parseWords } from '../../src/engine/syntax/parser';
import { type Averaged, dice, FeatureIndex, Learner, shuffle } from './learner';
import { bestRightMove, type Gold } from './oracle';

export interface Drill {
  readonly words: TaggedWords;
  readonly gold: Gold;
}

/** Trains the parser. From the second epoch on it mostly follows its own choices, so that it learns to go on from its mistakes. */
export function trainParser(
  drills: readonly Drill[],
  moves: Moves,
  epochs: number,
  least: number,
  report: (epoch: number, now: Averaged) => void,
): void {
  const choices = moves.kinds.length;
  const zeros = new Float32Array(choices);
  const counts = new FeatureIndex(25);
  for (const { words, gold } of drills)
    parseWords(words, moves, (features, state) => {
      counts.count(features);
      return bestRightMove(zeros, state, moves, gold);
    });
  const index = counts.freeze(least);
  const learner = new Learner(index, choices);
  const scores = new Float32Array(choices);
  const next = dice(11);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { words, gold } of shuffle([...drills], next)) {
      parseWords(words, moves, (features, state) => {
        learner.score(features, scores);
        const right = bestRightMove(scores, state, moves, gold);
        const guess = bestLegal(scores, state, moves);
        if (guess !== right) learner.learn(right, guess);
        return epoch > 0 && next() < 0.9 ? guess : right;
      });
      learner.time++;
    }
    if (epoch % 2 === 1 || epoch === epochs - 1) report(epoch + 1, learner.averaged());
  }
}

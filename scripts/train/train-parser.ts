import type { TaggedWords } from '../../src/engine/syntax/parse-features';
import { parseTemplates } from '../../src/engine/syntax/parse-features';
import { isLegal, type Moves, parseWords } from '../../src/engine/syntax/parser';
import { bestRightMove, type Gold } from './oracle';
import { Averaged, FeatureIndex, Learner, dice, shuffle } from './learner';

export interface Drill {
  readonly words: TaggedWords;
  readonly gold: Gold;
}

/** Trains the parser. From the second epoch on it mostly follows its own choices, so that it learns to go on from its mistakes. */
export function trainParser(drills: readonly Drill[], moves: Moves, epochs: number, least: number, report: (epoch: number, now: Averaged) => void): Averaged {
  const choices = moves.kinds.length;
  const zeros = new Float32Array(choices);
  const counts = new FeatureIndex(25);
  for (const { words, gold } of drills)
    parseWords(words, moves, (features, state) => {
      counts.count(features);
      return bestRightMove(zeros, (move) => isLegal(state, moves, move), state, moves, gold);
    });
  const index = counts.freeze(least);
  console.log(`${index.size} features`);
  const learner = new Learner(index, choices);
  const scores = new Float32Array(choices);
  const next = dice(11);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let all = 0;
    for (const { words, gold } of shuffle([...drills], next)) {
      parseWords(words, moves, (features, state) => {
        learner.score(features, scores);
        const legal = (move: number) => isLegal(state, moves, move);
        const right = bestRightMove(scores, legal, state, moves, gold);
        let guess = -1;
        for (let move = 0; move < choices; move++) if (legal(move) && (guess < 0 || (scores[move] as number) > (scores[guess] as number))) guess = move;
        all++;
        if (guess !== right) {
          wrong++;
          learner.learn(right, guess);
        }
        return epoch > 0 && next() < 0.9 ? guess : right;
      });
      learner.time++;
    }
    console.log(`epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)}% wrong`);
    if (epoch % 3 === 2) report(epoch, learner.averaged());
  }
  return learner.averaged();
}

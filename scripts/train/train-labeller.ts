import { bestChoice, labelWords } from '../../src/engine/syntax/labeller';
import type { Templates } from '../../src/engine/syntax/templates';
import type { WordTable } from '../../src/engine/syntax/words';
import { type Averaged, dice, FeatureIndex, Learner, shuffle } from './learner';

/** A sentence to label: its words, the labels known already, and those to learn. */
export interface Lesson {
  readonly words: WordTable;
  readonly tags: Uint8Array | null;
  readonly gold: Uint8Array;
}

export interface Course {
  readonly templates: Templates;
  readonly choices: number;
  readonly epochs: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
}

/** Trains a labeller; it learns with the labels that it gave itself to the words before. */
export function trainLabeller(lessons: readonly Lesson[], course: Course): Averaged {
  const counts = new FeatureIndex(23);
  for (const lesson of lessons)
    labelWords(lesson.words, lesson.tags, course.templates, (features, at) => {
      counts.count(features);
      return lesson.gold[at] as number;
    });
  const learner = new Learner(counts.freeze(course.least), course.choices);
  const next = dice(7);
  const choose = bestChoice(learner);
  for (let epoch = 0; epoch < course.epochs; epoch++)
    for (const { words, tags, gold } of shuffle([...lessons], next)) {
      labelWords(words, tags, course.templates, (features, at) => {
        const guess = choose(features, at);
        const right = gold[at] as number;
        if (guess !== right) learner.learn(right, guess);
        return guess;
      });
      learner.time++;
    }
  return learner.averaged();
}

/** Labels every sentence with models that have not seen it: trained on the other parts. */
export function jackknife(lessons: readonly Lesson[], course: Course, parts: number): Uint8Array[] {
  const out: Uint8Array[] = [];
  for (let part = 0; part < parts; part++) {
    const scorer = trainLabeller(
      lessons.filter((_, i) => i % parts !== part),
      course,
    );
    const choose = bestChoice(scorer);
    lessons.forEach(({ words, tags }, i) => {
      if (i % parts === part) out[i] = labelWords(words, tags, course.templates, choose);
    });
  }
  return out;
}

import { bestOf, type LabelChooser, type Labelling, labelWords } from '../../src/engine/syntax/labeller';
import type { Scorer } from '../../src/engine/syntax/templates';
import type { WordTable } from '../../src/engine/syntax/words';
import { HabitNotes } from './habit-notes';
import { type Averaged, dice, FeatureIndex, Learner, shuffle } from './learner';

/** A sentence to label: its words, the labels known already, and those to learn. */
export interface Lesson {
  readonly words: WordTable;
  readonly tags: Uint8Array | null;
  readonly gold: Uint8Array;
}

/** How to train. */
export interface Course {
  /** Features seen fewer times are left out. */
  readonly least: number;
  /** Epochs with all features, to learn which weigh most: only `keep` of them stay for the epochs after, which begin anew. */
  readonly scouting: number;
  readonly keep: number;
  readonly epochs: number;
}

export interface Labels {
  readonly labelling: Labelling;
  readonly choices: number;
}

/** In training every decision is scored. */
const noHabit = () => -1;

/** Trains a labeller; it learns with the labels that it gave itself to the words before. */
export function trainLabeller(lessons: readonly Lesson[], labels: Labels, course: Course): Averaged {
  const counts = new FeatureIndex(23);
  for (const lesson of lessons)
    labelWords(lesson.words, lesson.tags, labels.labelling, {
      byHabit: noHabit,
      byFeatures(features, at) {
        counts.count(features);
        return lesson.gold[at] as number;
      },
    });
  const all = counts.freeze(course.least);
  const index = course.scouting ? learnLabels(lessons, labels, all, course.scouting).strongest(course.keep) : all;
  return learnLabels(lessons, labels, index, course.epochs);
}

function learnLabels(lessons: readonly Lesson[], { labelling, choices }: Labels, index: FeatureIndex, epochs: number): Averaged {
  const learner = new Learner(index, choices);
  const next = dice(7);
  const scores = new Float32Array(choices);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { words, tags, gold } of shuffle([...lessons], next)) {
      labelWords(words, tags, labelling, {
        byHabit: noHabit,
        byFeatures(features, at) {
          learner.score(features, scores);
          const guess = bestOf(scores);
          const right = gold[at] as number;
          if (guess !== right) learner.learn(right, guess);
          return guess;
        },
      });
      learner.time++;
    }
  return learner.averaged();
}

/** How many models label the training sentences, each those that it has not seen. */
export const parts = 4;

/** Labels every sentence with a model that has not seen it: trained, in `epochs`, on the parts that it is not in. Notes what is habit in it. */
export function jackknife(
  lessons: readonly Lesson[],
  labels: Labels,
  epochs: number,
  partOf: (i: number) => number,
): { readonly labels: Uint8Array[]; readonly notes: HabitNotes } {
  const out: Uint8Array[] = [];
  const notes = new HabitNotes();
  for (let part = 0; part < parts; part++) {
    const others = lessons.filter((_, i) => partOf(i) !== part);
    const chooser = notingChooser(trainLabeller(others, labels, { least: 2, scouting: 0, keep: 0, epochs }), notes);
    lessons.forEach(({ words, tags }, i) => {
      if (partOf(i) === part) out[i] = labelWords(words, tags, labels.labelling, chooser);
    });
  }
  return { labels: out, notes };
}

/** Takes the best-scored label, and notes it. */
function notingChooser(scorer: Scorer, notes: HabitNotes): LabelChooser {
  const scores = new Float32Array(scorer.choices);
  let shown: Int32Array = new Int32Array();
  return {
    byHabit(keys) {
      shown = keys;
      return -1;
    },
    byFeatures(features) {
      scorer.score(features, scores);
      const label = bestOf(scores);
      notes.note(shown, label);
      return label;
    },
  };
}

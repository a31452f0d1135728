import { chainKeys, type Habits, habitOf } from './habits';
import { mix } from './hash';
import { fillFeatures, partTemplates, type Scorer, type Scores, type Templates, templatesOf } from './templates';
import { afterwards, type SumHolder, WordSums } from './word-sums';
import type { WordTable } from './words';

/** How far a word's features reach to its left and right. */
const reach = 3;
const places = ['-3', '-2', '-1', '0', '+1', '+2', '+3'];
/** Where the word itself stands among them. */
const here = places.indexOf('0');
/** A column each: what the word shows (see `WordTable`), its tag, and the label given in this pass. */
const kinds = ['form', 'shape', 'suf1', 'suf2', 'suf3', 'suf4', 'pre1', 'pre2', 'pre3', 'tag', 'own'];
const atomNames = places.flatMap((place) => kinds.map((kind) => kind + place));
/** Beyond the sentence, or not known yet. */
const OUTSIDE = -7;

/** Features of a word for its part of speech: itself, its neighbours, and the tags already given to its left. */
const tagTemplates: Templates = templatesOf(
  `form0 · form+1 · form+2 · suf10 · suf20 · suf30 · suf40 · pre10 · pre20 · pre30 · shape0 · suf3+1 · suf2+1 · shape+1
   own-1 · own-2 own-1 · own-1 form0 · own-1 form+1 · own-1 suf20 · own-1 suf30 · own-1 suf3+1 · own-2 own-1 form0 · own-1 suf3-1 suf30
   form0 form+1 · form-1 form0 · shape0 own-1 · shape0 suf30 · shape-1 shape0 shape+1 · form0 shape0 · pre30 suf20 · form-1`,
  atomNames,
);

/** Features of a word for its supertag: the same, with the tags on both sides. */
const supertagTemplates: Templates = templatesOf(
  `form0 · tag0 · form0 tag0 · suf30 · form-1 tag0 · form+1 tag0 · form-2 tag0 · form+2 tag0 · form-3 tag0 · form+3 tag0 · tag-1 tag0 · tag0 tag+1
   tag-2 tag-1 tag0 · tag-1 tag0 tag+1 · tag0 tag+1 tag+2 · tag-3 tag-2 tag-1 tag0 · tag0 tag+1 tag+2 tag+3 · tag-2 tag-1 tag0 tag+1
   tag-1 tag0 tag+1 tag+2 · form0 tag+1 · form0 tag-1 · form0 tag-1 tag+1 · form0 form+1 · form-1 form0 · form+1 tag+1 · form0 tag+1 tag+2
   own-1 tag0 · own-2 own-1 tag0 · own-1 form0 · own-1 tag0 tag+1 · own-1 form-1 tag0 · own-1 tag0 tag+1 tag+2 · own-3 own-2 own-1 tag0 · shape0 tag0`,
  atomNames,
);

/** The part of an atom that stands for a label: spread, so that small numbers don't meet those of templates. 0 is "no label yet". */
export const labelAtom = (label: number): number => Math.imul(label + 1, 0x9e3779b1);

/** What a sentence shows while its words are labelled. */
export interface View {
  readonly words: WordTable;
  /** Atoms of the labels known already, and of those given so far. */
  readonly tags: Int32Array;
  readonly own: Int32Array;
  /** All of it in the order of `kinds`. */
  readonly columns: readonly Int32Array[];
}

function viewOf(words: WordTable, known: Uint8Array | null): View {
  const tags = new Int32Array(words.count).fill(OUTSIDE);
  known?.forEach((tag, i) => {
    tags[i] = labelAtom(tag);
  });
  const own = new Int32Array(words.count).fill(OUTSIDE);
  return { words, tags, own, columns: [words.forms, words.shapes, ...words.affixes, tags, own] };
}

/** What a column has at a place, which may lie beyond the sentence. */
const at = (column: Int32Array, place: number): number => (place >= 0 && place < column.length ? (column[place] as number) : OUTSIDE);

/** One kind of labels: what decides them. */
export interface Labelling {
  readonly templates: Templates;
  /** How much `show` writes. */
  readonly shown: number;
  /** Writes what tells most about a word, the most telling first: see `habits.ts`. */
  show(view: View, word: number, into: Int32Array): void;
}

/** Parts of speech: "the" is always the same, "May" is not; the next word's ending tells what "to" and "that" are. */
export const tagging: Labelling = {
  templates: tagTemplates,
  shown: 4,
  show({ words, own }, i, into) {
    into[0] = words.forms[i] as number;
    into[1] = words.shapes[i] as number;
    into[2] = at(words.affixes[1] as Int32Array, i + 1);
    into[3] = at(own, i - 1);
  },
};

/** What a word tells by itself about its tag, and about the tag before it; and all the rest. */
const byPlace = (place: number) => (atom: number) => ((atom / kinds.length) | 0) === place;
const [ownTemplates, notOwn] = partTemplates(tagTemplates, byPlace(here));
const [nextTemplates, restTemplates] = partTemplates(notOwn, byPlace(here + 1));

/** The same decisions, made by sums: see `word-sums.ts`. */
export const taggingBySums: Labelling = { ...tagging, templates: restTemplates };

/** Supertags: an article before a noun is always its determiner. */
export const supertagging: Labelling = {
  templates: supertagTemplates,
  shown: 4,
  show({ words, tags, own }, i, into) {
    into[0] = mix(tags[i] as number, at(tags, i + 1));
    into[1] = at(own, i - 1);
    into[2] = words.forms[i] as number;
    into[3] = at(tags, i + 2);
  },
};

/** Decides a label; in training the teacher does. */
export interface LabelChooser {
  /** The label that is habit, or -1. */
  byHabit(keys: Int32Array, at: number): number;
  /** Asked where there is no habit. */
  byFeatures(features: Int32Array, at: number, view: View): number;
}

/** Labels a sentence's words from left to right, each decision seeing those before it. `tags`: labels known already, or `null`. */
export function labelWords(words: WordTable, tags: Uint8Array | null, labelling: Labelling, chooser: LabelChooser): Uint8Array {
  const { templates } = labelling;
  const view = viewOf(words, tags);
  const labels = new Uint8Array(words.count);
  const keys = new Int32Array(labelling.shown);
  const atoms = new Int32Array(atomNames.length);
  const features = new Int32Array(templates.count);
  for (let i = 0; i < words.count; i++) {
    labelling.show(view, i, keys);
    chainKeys(keys);
    let label = chooser.byHabit(keys, i);
    if (label < 0) {
      fillAtoms(view, i, templates.used, atoms);
      fillFeatures(templates, atoms, features);
      label = chooser.byFeatures(features, i, view);
    }
    labels[i] = label;
    view.own[i] = labelAtom(label);
  }
  return labels;
}

/** Writes those atoms of a word and its neighbours that are `used`, in the order of `atomNames`. */
function fillAtoms({ columns }: View, word: number, used: Uint8Array, atoms: Int32Array): void {
  for (let n = 0; n < used.length; n++) {
    const atom = used[n] as number;
    const place = (atom / kinds.length) | 0;
    atoms[atom] = at(columns[atom % kinds.length] as Int32Array, word + place - reach);
  }
}

/** Takes the habit, or the best-scored label. */
export function bestLabel(habits: Habits, scorer: Scorer): LabelChooser {
  const scores = new Int32Array(scorer.choices);
  return {
    byHabit: (keys) => habitOf(habits, keys),
    byFeatures(features) {
      scorer.score(features, scores);
      return bestOf(scores);
    },
  };
}

/** The same for `taggingBySums`. */
export function bestTag(habits: Habits, scorer: Scorer): LabelChooser {
  const scores = new Int32Array(scorer.choices);
  const sum = new Int32Array(scorer.choices);
  const atoms = new Int32Array(atomNames.length);
  const sums = new WordSums(scorer.choices);
  /** Adds what these templates, which see one word only, say of it. */
  const addSum = (templates: Templates, features: Int32Array, view: View, at: number, word: SumHolder, number: number) => {
    if (sums.add(word, number, scores)) return;
    fillAtoms(view, at, templates.used, atoms);
    fillFeatures(templates, atoms, features);
    scorer.score(features, sum);
    sums.keep(word, number, sum);
    sums.add(word, number, scores);
  };
  const own = new Int32Array(ownTemplates.count);
  const next = new Int32Array(nextTemplates.count);
  return {
    byHabit: (keys) => habitOf(habits, keys),
    byFeatures(features, at, view) {
      const { known, variants } = view.words;
      scorer.score(features, scores);
      addSum(ownTemplates, own, view, at, known[at] ?? sums.nothing, variants[at] as number);
      addSum(nextTemplates, next, view, at, known[at + 1] ?? sums.nothing, afterwards + (variants[at + 1] ?? 0));
      return bestOf(scores);
    },
  };
}

/** The choice with the best score, the first among equals. */
export function bestOf(scores: Scores): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
  return best;
}

import { fillFeatures, type Scorer, type Templates, templatesOf } from './templates';
import { affixCount, type WordTable } from './words';

/** How far a word's features reach to its left and right. */
const reach = 3;
const places = ['-3', '-2', '-1', '0', '+1', '+2', '+3'];
const kinds = ['form', 'shape', 'suf1', 'suf2', 'suf3', 'suf4', 'pre1', 'pre2', 'pre3', 'tag', 'own'];
const atomNames = [...places.flatMap((place) => kinds.map((kind) => kind + place)), 'always'];
const perPlace = kinds.length;
const TAG = kinds.indexOf('tag');
const OWN = kinds.indexOf('own');
/** Beyond the sentence. */
const OUTSIDE = -7;

/** Features of a word for its part of speech: itself, its neighbours, and the tags already given to its left. */
export const tagTemplates: Templates = templatesOf(
  `form0 · form+1 · form+2 · suf10 · suf20 · suf30 · suf40 · pre10 · pre20 · pre30 · shape0 · suf3+1 · suf2+1 · shape+1
   own-1 · own-2 own-1 · own-1 form0 · own-1 form+1 · own-1 suf20 · own-1 suf30 · own-1 suf3+1 · own-2 own-1 form0 · own-1 suf3-1 suf30
   form0 form+1 · form-1 form0 · shape0 own-1 · shape0 suf30 · shape-1 shape0 shape+1 · form0 shape0 · pre30 suf20 · form-1`,
  atomNames,
);

/** Features of a word for its supertag: the same, with the tags on both sides. */
export const supertagTemplates: Templates = templatesOf(
  `form0 · tag0 · form0 tag0 · suf30 · form-1 tag0 · form+1 tag0 · form-2 tag0 · form+2 tag0 · form-3 tag0 · form+3 tag0 · tag-1 tag0 · tag0 tag+1
   tag-2 tag-1 tag0 · tag-1 tag0 tag+1 · tag0 tag+1 tag+2 · tag-3 tag-2 tag-1 tag0 · tag0 tag+1 tag+2 tag+3 · tag-2 tag-1 tag0 tag+1
   tag-1 tag0 tag+1 tag+2 · form0 tag+1 · form0 tag-1 · form0 tag-1 tag+1 · form0 form+1 · form-1 form0 · form+1 tag+1 · form0 tag+1 tag+2
   own-1 tag0 · own-2 own-1 tag0 · own-1 form0 · own-1 tag0 tag+1 · own-1 form-1 tag0 · own-1 tag0 tag+1 tag+2 · own-3 own-2 own-1 tag0 · shape0 tag0`,
  atomNames,
);

/** The part of an atom that stands for a label: spread, so that small numbers don't meet those of templates. 0 is "no label yet". */
export const labelAtom = (label: number): number => Math.imul(label + 1, 0x9e3779b1);

/**
 * Called for each word in turn with the features of its decision; answers the label chosen. In training the teacher chooses.
 */
export type Choose = (features: Int32Array, at: number) => number;

/** Labels a sentence's words from left to right, each decision seeing those before it. `tags`: labels known already, or `null`. */
export function labelWords(words: WordTable, tags: Uint8Array | null, templates: Templates, choose: Choose): Uint8Array {
  const { count } = words;
  const labels = new Uint8Array(count);
  const atoms = new Int32Array(atomNames.length).fill(OUTSIDE, 0, places.length * perPlace);
  const features = new Int32Array(templates.count);
  const last = (places.length - 1) * perPlace;
  for (let i = -reach; i < count; i++) {
    // The words step one place to the left.
    atoms.copyWithin(0, perPlace, last + perPlace);
    writeWord(words, tags, i + reach, atoms, last);
    if (i > 0) atoms[reach * perPlace - perPlace + OWN] = labelAtom(labels[i - 1] as number);
    if (i < 0) continue;
    fillFeatures(templates, atoms, features);
    labels[i] = choose(features, i);
  }
  return labels;
}

/** Writes a word's atoms from `at` on. */
function writeWord(words: WordTable, tags: Uint8Array | null, word: number, atoms: Int32Array, at: number): void {
  if (word >= words.count) {
    atoms.fill(OUTSIDE, at, at + perPlace);
    return;
  }
  atoms[at] = words.forms[word] as number;
  atoms[at + 1] = words.shapes[word] as number;
  for (let k = 0; k < affixCount; k++) atoms[at + 2 + k] = (words.affixes[k] as Int32Array)[word] as number;
  atoms[at + TAG] = tags ? labelAtom(tags[word] as number) : OUTSIDE;
  atoms[at + OWN] = OUTSIDE;
}

/** Takes the best-scored label each time. */
export function bestChoice(scorer: Scorer): Choose {
  const scores = new Float32Array(scorer.choices);
  return (features) => {
    scorer.score(features, scores);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[best] as number)) best = c;
    return best;
  };
}

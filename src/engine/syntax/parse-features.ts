import { mix } from './hash';
import { labelAtom } from './labeller';
import { type State, stackAt } from './state';
import { type Templates, templatesOf } from './templates';

/** A sentence as the parser sees it; arrays have one entry more than words, for the root. */
export interface TaggedWords {
  readonly count: number;
  readonly forms: Int32Array;
  /** Atoms of tag ("VERB/VBD"), of universal part of speech, and of supertag. */
  readonly tags: Int32Array;
  readonly parts: Int32Array;
  readonly supers: Int32Array;
  /** For each place, how many verbs, commas and quotation marks stand before it. */
  readonly verbs: Uint8Array;
  readonly commas: Uint8Array;
  readonly quotes: Uint8Array;
}

/** s: stack from the top; b: buffer. Of these everything is seen, */
const whole = ['s0', 's1', 'b0'];
/** of these only the word, */
const wordsOnly = ['s2', 'b1', 'b2', 'b3'];
/** of these how they hang on the others. l, r: outermost dependents; ll, rr: second outermost. */
const dependents = ['s0l', 's0r', 's0rr', 's1l', 's1r', 's1ll', 'b0l', 'b0ll'];
/** w: word, t: tag, p: part of speech, x: supertag; d: relation; vl vr: number of dependents, sl sr: their relations. */
const ofWord = ['w', 't', 'p', 'x'];
const ofDependent = ['w', 't', 'd'];
const ofWhole = [...ofWord, 'd', 'vl', 'vr', 'sl', 'sr'];
/** Distance, and what stands between. */
const pairs = ['dist', 'dist1', 'between', 'between1'];
const namesOf = (nodes: readonly string[], kinds: readonly string[]) => nodes.flatMap((node) => kinds.map((kind) => `${node}.${kind}`));
export const parseAtoms = [...namesOf(whole, ofWhole), ...namesOf(wordsOnly, ofWord), ...namesOf(dependents, ofDependent), ...pairs];

/** After Zhang and Nivre 2011, with supertags (Ouchi and others 2014) and what stands between; without those that told little. */
export const parseTemplates: Templates = templatesOf(
  `s0.t · s0.w s0.t · s0.x · s0.w s0.x · s1.t · s1.w s1.t · s1.x · s1.w s1.x · s2.t · s2.w s2.t
   b0.t · b0.w b0.t · b0.x · b0.w b0.x · b1.t · b1.w b1.t · b2.t
   s0.w b0.w · s0.w b0.t · s0.t b0.w · s0.t b0.t · s1.w s0.w · s1.w s0.t · s1.t s0.w · s1.t s0.t · s1.w b0.t · s1.t b0.w · s1.t b0.t
   b0.t b1.t · b0.w b1.t · b0.t b1.w · s0.t b0.t b1.t · s1.t s0.t b0.t · s2.t s1.t s0.t · s1.t s0.t b0.t b1.t
   s0.w b0.t b1.t · s1.t s0.w b0.t · s1.w s0.t b0.t · s1.t s0.t b0.w · s2.t s1.t b0.t · s0.p b0.p b1.p b2.p b3.p · s1.p s0.p b0.p b1.p b2.p
   s0.t s0l.t b0.t · s0.t s0r.t b0.t · s0.t b0.t b0l.t · s1.t s1r.t s0.t · s0.t s0l.d b0.t · s0.t s0r.d b0.t · s0.t b0.t b0l.d
   s1.t s1r.d s0.t · s1.t s0.t s0l.d · s1.t s0.t s0r.d · s0.t s0r.t s0rr.t · s1.t s1l.t s1ll.t · b0.t b0l.t b0ll.t
   s0r.w s0.t · s1r.w s0.t · b0l.w b0.t · s0l.w s0.t · s0l.w s0r.w s0.t
   s1.w s0l.w · s1.t s0.t s0l.w · s1.t s0l.w b0.t · s0.t s0l.w b0.t · s0.t b0.t b0l.w · s0.w b0l.w · s1.x s0.x s0l.w
   s0.w dist · b0.w dist · s0.t b0.t dist · s1.t s0.t dist1 · s0.w s0.vr · s0.t s0.vl · b0.t b0.vl · s1.w s1.vr
   s0.t s0.sr · s0.w s0.sr · s0.w s0.sl · b0.t b0.sl · b0.w b0.sl · s1.w s1.sr · s1.w s1.sl · s0.t s0.sl b0.t
   s0.t b0.t between · s1.t s0.t between1 · s0.w b0.t between · s1.p s0.p b0.p between between1 · s0.p s0.sr b0.p between
   b1.x · s0.w b0.x · s0.x b0.w · s1.w s0.x · s1.x s0.w · s0.x b0.x · s1.x s0.x · s0.t s0.x b0.t · s0.t b0.t b0.x · s1.t s0.t s0.x · s0.x b0.x b1.x · s1.x s0.x b0.x · s0.x s0.sl · s0.x s0.sr · s1.x s1.sr
   b0.x b0.sl · b1.x b0.x · s2.x s1.x s0.x · s0.x b0.x dist · s1.x s0.x dist1`,
  parseAtoms,
);

/** What is looked at first: where it makes the move clear, nothing else is. Chosen one by one by what each adds to those before it. */
export const glanceTemplates: Templates = templatesOf(
  `s0.x b0.x · s0.t b0.t b0l.d · s0.x s0.sr · b0.x b0.sl · s1.p s0.p b0.p between between1 · s0l.w s0r.w s0.t · s0.w b0.t b1.t · s1.x s0.x b0.x
   b1.x b0.x · b0l.w b0.t · s0.w b0l.w · s1.t s0.t b0.t b1.t · s0.x s0.sl · s0.w b0.w · s0.w b0.x · b0.w dist · s0.x b0.w · s1.w s0.t b0.t`,
  parseAtoms,
);

/** d: the word attached; h: its head; with their neighbours before and behind, and d's first and last dependents. */
export const arcAtoms = [
  ...namesOf(['d', 'h'], ofWhole),
  ...namesOf(['d-', 'd+', 'h-', 'h+'], ofWord),
  ...namesOf(['dl', 'dr'], ofDependent),
  // The side of the head and the distance; what stands between.
  ...['side', 'dist', 'between'],
];

/** Features of an arc for its relation. */
export const arcTemplates: Templates = templatesOf(
  `side d.x · side d.w · side d.t · side d.x d.t · side d.w d.t · side h.w d.t · side h.t d.t · side h.t d.w · side h.w d.w · side d.x h.t
   side d.x h.w · side d.x h.x · side d.t h.t d.x · side dist d.t h.t · side dl.w d.t h.t · side dl.d d.t h.t · side d.sl d.t h.t · side d.sr d.t h.t
   side h.sl d.t h.t · side h.sr d.t h.t · side h.sl d.x · side h.sr d.x · side d-.t d.t h.t · side d+.t d.t h.t · side h+.t d.t h.t · side dl.w h.w
   side between d.t h.t · side d.x dl.d · side d.x dl.w · side h.w d.x · side h.w h.sr d.t · side h.w h.sl d.t · side dr.d d.t h.t · side d.w d.x h.t
   side h-.t d.t h.t`,
  arcAtoms,
);

/** Distances are told apart up to 6, then as up to 10 and more. */
const near = (distance: number): number => (distance <= 6 ? distance : distance <= 10 ? 7 : 8);

/** What stands between two places: a verb, a comma, and whether one is inside quotation marks and the other not. */
function between(words: TaggedWords, from: number, to: number): number {
  if (from < 0) return 0;
  const count = (marks: Uint8Array) => (marks[to] as number) - (marks[from + 1] as number);
  const verb = count(words.verbs) > 0 ? 1 : 0;
  const comma = Math.min(2, count(words.commas));
  const quotes = Math.min(2, count(words.quotes));
  return 1 + verb + 2 * comma + 6 * quotes;
}

/** How much `showState` and `showArc` write. */
export const shownByState = 5;
export const shownByArc = 3;

/** Writes what tells most about the next move, the most telling first: see `habits.ts`. On an empty stack no move is to be decided. */
export function showState(state: State, { supers, tags, count }: TaggedWords, into: Int32Array): void {
  const { next, depth } = state;
  const s0 = depth > 0 ? stackAt(state, 0) : count;
  into[0] = mix(supers[s0] as number, supers[next] as number);
  into[1] = depth > 1 ? (supers[stackAt(state, 1)] as number) : 0;
  into[2] = next < count ? (supers[next + 1] as number) : 0;
  into[3] = tags[s0] as number;
  into[4] = tags[next] as number;
}

/** Writes what tells most about an arc's relation. */
export function showArc({ supers, tags, forms }: TaggedWords, word: number, head: number, into: Int32Array): void {
  into[0] = mix(supers[word] as number, head > word ? 1 : 2);
  into[1] = mix(tags[word] as number, tags[head] as number);
  into[2] = forms[word] as number;
}

/** Writes a state's atoms, in the order of `parseAtoms`. */
export function fillAtoms(state: State, words: TaggedWords, atoms: Int32Array): void {
  const s0 = stackAt(state, 0);
  const s1 = stackAt(state, 1);
  const b0 = state.next;
  let at = writeWhole(state, words, s0, atoms, 0);
  at = writeWhole(state, words, s1, atoms, at);
  at = writeWhole(state, words, b0, atoms, at);
  at = writeWord(words, stackAt(state, 2), atoms, at);
  for (let next = b0 + 1; next <= b0 + 3; next++) at = writeWord(words, next, atoms, at);
  at = writeDependent(state, words, state.left, s0, atoms, at);
  at = writeDependent(state, words, state.right, s0, atoms, at);
  at = writeDependent(state, words, state.right2, s0, atoms, at);
  at = writeDependent(state, words, state.left, s1, atoms, at);
  at = writeDependent(state, words, state.right, s1, atoms, at);
  at = writeDependent(state, words, state.left2, s1, atoms, at);
  at = writeDependent(state, words, state.left, b0, atoms, at);
  at = writeDependent(state, words, state.left2, b0, atoms, at);
  atoms[at] = s0 < 0 ? 0 : near(b0 - s0);
  atoms[at + 1] = s1 < 0 ? 0 : near(s0 - s1);
  atoms[at + 2] = between(words, s0, b0);
  atoms[at + 3] = between(words, s1, s0);
}

/** Writes the atoms of an arc that is about to be made, in the order of `arcAtoms`. */
export function fillArcAtoms(state: State, words: TaggedWords, word: number, head: number, atoms: Int32Array): void {
  let at = writeWhole(state, words, word, atoms, 0);
  at = writeWhole(state, words, head, atoms, at);
  at = writeWord(words, word - 1, atoms, at);
  at = writeWord(words, word + 1, atoms, at);
  at = writeWord(words, head - 1, atoms, at);
  at = writeWord(words, head + 1, atoms, at);
  at = writeDependent(state, words, state.left, word, atoms, at);
  at = writeDependent(state, words, state.right, word, atoms, at);
  atoms[at] = head > word ? 1 : 2;
  atoms[at + 1] = near(Math.abs(head - word));
  atoms[at + 2] = between(words, Math.min(word, head), Math.max(word, head));
}

/** Writes what `ofWord` names, and answers where to go on; zeros for what is beyond the sentence, as in all three. */
function writeWord(words: TaggedWords, node: number, atoms: Int32Array, at: number): number {
  const inside = node >= 0 && node <= words.count;
  atoms[at] = inside ? (words.forms[node] as number) : 0;
  atoms[at + 1] = inside ? (words.tags[node] as number) : 0;
  atoms[at + 2] = inside ? (words.parts[node] as number) : 0;
  atoms[at + 3] = inside ? (words.supers[node] as number) : 0;
  return at + ofWord.length;
}

/** Writes what `ofWhole` names. */
function writeWhole(state: State, words: TaggedWords, node: number, atoms: Int32Array, at: number): number {
  writeWord(words, node, atoms, at);
  if (node < 0) atoms.fill(0, at + ofWord.length, at + ofWhole.length);
  else {
    atoms[at + 4] = labelAtom(state.relations[node] as number);
    atoms[at + 5] = Math.min(3, state.leftCount[node] as number) + 1;
    atoms[at + 6] = Math.min(4, state.rightCount[node] as number) + 1;
    atoms[at + 7] = (state.leftSet[node] as number) + 1;
    atoms[at + 8] = (state.rightSet[node] as number) + 1;
  }
  return at + ofWhole.length;
}

/** Writes what `ofDependent` names, of the dependent that `links` gives for a node. */
function writeDependent(state: State, words: TaggedWords, links: Int16Array, node: number, atoms: Int32Array, at: number): number {
  const dependent = node < 0 ? -1 : (links[node] as number);
  atoms[at] = dependent < 0 ? 0 : (words.forms[dependent] as number);
  atoms[at + 1] = dependent < 0 ? 0 : (words.tags[dependent] as number);
  atoms[at + 2] = dependent < 0 ? 0 : labelAtom(state.relations[dependent] as number);
  return at + ofDependent.length;
}

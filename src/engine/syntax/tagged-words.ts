import type { Upos } from '../document';
import { hashText } from './hash';
import { labelAtom } from './labeller';
import type { TaggedWords } from './parse-features';
import type { WordTable } from './words';

const quoteForms = [hashText('“'), hashText('”')];
const commaForm = hashText(',');
const rootForm = hashText('<root>');

const upos: readonly Upos[] = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'] as const),
  ...(['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
];
const verb = upos.indexOf('VERB');

/** The universal part of speech of a tag such as "VERB/VBD". */
export const uposOf = (tag: string): Upos => upos.find((part) => tag.startsWith(`${part}/`)) ?? 'X';

/** Each tag's universal part of speech, as a number. */
export const partsOf = (tags: readonly string[]): Uint8Array => Uint8Array.from(tags, (tag) => upos.indexOf(uposOf(tag)));

/** A sentence's words with their labels, as the parser sees them. `parts`: what `partsOf` gives for the tags. */
export function tagWords(words: WordTable, tags: Uint8Array, supers: Uint8Array, parts: Uint8Array): TaggedWords {
  const { count } = words;
  const partOf = (i: number) => parts[tags[i] as number] as number;
  const withRoot = (value: (i: number) => number) => Int32Array.from({ length: count + 1 }, (_, i) => (i < count ? value(i) : rootForm));
  return {
    count,
    forms: withRoot((i) => words.forms[i] as number),
    tags: withRoot((i) => labelAtom(tags[i] as number)),
    parts: withRoot((i) => labelAtom(partOf(i))),
    supers: withRoot((i) => labelAtom(supers[i] as number)),
    verbs: countBefore(count, (i) => partOf(i) === verb),
    commas: countBefore(count, (i) => words.forms[i] === commaForm),
    quotes: countBefore(count, (i) => quoteForms.includes(words.forms[i] as number)),
  };
}

function countBefore(count: number, holds: (i: number) => boolean): Uint8Array {
  const counts = new Uint8Array(count + 2);
  for (let i = 0; i <= count; i++) counts[i + 1] = (counts[i] as number) + (i < count && holds(i) ? 1 : 0);
  return counts;
}

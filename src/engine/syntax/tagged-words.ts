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
  const tagged: TaggedWords = {
    count,
    forms: new Int32Array(count + 1).fill(rootForm),
    tags: new Int32Array(count + 1).fill(rootForm),
    parts: new Int32Array(count + 1).fill(rootForm),
    supers: new Int32Array(count + 1).fill(rootForm),
    verbs: new Uint8Array(count + 2),
    commas: new Uint8Array(count + 2),
    quotes: new Uint8Array(count + 2),
  };
  for (let i = 0; i < count; i++) {
    const part = parts[tags[i] as number] as number;
    const form = words.forms[i] as number;
    tagged.forms[i] = form;
    tagged.tags[i] = labelAtom(tags[i] as number);
    tagged.parts[i] = labelAtom(part);
    tagged.supers[i] = labelAtom(supers[i] as number);
    tagged.verbs[i + 1] = (tagged.verbs[i] as number) + (part === verb ? 1 : 0);
    tagged.commas[i + 1] = (tagged.commas[i] as number) + (form === commaForm ? 1 : 0);
    tagged.quotes[i + 1] = (tagged.quotes[i] as number) + (quoteForms.includes(form) ? 1 : 0);
  }
  for (const counts of [tagged.verbs, tagged.commas, tagged.quotes]) counts[count + 1] = counts[count] as number;
  return tagged;
}

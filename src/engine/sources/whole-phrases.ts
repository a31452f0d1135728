import { isPunctuation, type Parsed, spanOf } from '../grammar';
import { isNameWord, nominal, openingName } from './noun-phrases';
import type { Source } from './sources';

/**
 * The whole of a speaker's phrase of which the parser has kept one end: "Experts on locks and | canal law | said" has lost its beginning, "Some in the “No
 * Canal” | crowd | said" its end. Only a phrase that opens the sentence, or runs up to the cue, is made whole.
 */
export function wholePhrase(p: Parsed, source: Source | null, end: number): Source | null {
  // "she", "who": a pronoun is whole; a shared subject may be followed by its own verb.
  if (!source?.own || source.last >= end || (source.first === source.last && p.tags[source.first] === 'PRON')) return source;
  const first = openingOf(p, source.first, end);
  const last = closingOf(p, source.last, end);
  return first === source.first && last === source.last ? source : { ...source, spans: [spanOf(p, first, last)], first, last };
}

/** Words that join what stands before them to a phrase. */
const joining = new Set([
  'of',
  'for',
  'from',
  'at',
  'by',
  'with',
  'in',
  'on',
  'to',
  'and',
  'or',
  '&',
  'near',
  'about',
  'behind',
  'against',
]);
const within = new Set(["'s", "'", '-', '"', '“', '”', "''", '(', ')', '%']);

/** A participle without -ed or -ing that may describe a noun: "a memo | seen by the Courier". */
const irregular = new Set(['seen', 'made', 'held', 'led', 'known', 'taken', 'given', 'written', 'sent', 'built', 'heard', 'won', 'drawn']);

/** "a memo | seen", "clerks | trying": a verb behind its noun that has no subject. */
const describesNoun = (p: Parsed, at: number): boolean =>
  p.tags[at] === 'VERB' &&
  (/(?:ing|ed|en)$/.test(p.words[at] as string) || irregular.has(p.words[at] as string)) &&
  /^(?:NOUN|PROPN)$/.test(p.tags[at - 1] ?? '');

/** Where the phrase begins that ends with the source: the sentence's first word, if nothing but one phrase stands between. */
function openingOf(p: Parsed, first: number, end: number): number {
  if (first === 0) return 0;
  const described = p.words[first - 1] !== ',' && p.words[end - 1] === ',' ? openingName(p, end) : null;
  if (described && described.first < first && !hasClause(p, described.first, first)) return described.first;
  const joint = p.words[first - 1] as string;
  let participle = false;
  if (!nominal.has(p.tags[0] as string) && !(isNameWord(p, 0) && !/ing$/.test(p.words[0] as string))) return first;
  for (let i = 0; i < first; i++) {
    if (/^(?:who|which|that|whose)$/.test(p.words[i] as string)) return first;
    if (describesNoun(p, i)) participle = true;
    else if (!isPart(p, i) && !(participle && p.words[i - 1] === 'to')) return first;
  }
  return joining.has(joint) || participle ? 0 : first;
}

const isPart = (p: Parsed, at: number): boolean =>
  nominal.has(p.tags[at] as string) || joining.has(p.words[at] as string) || within.has(p.words[at] as string) || isNameWord(p, at);

/** A clause that nothing but its verb shows: not "who left", which describes. */
function hasClause(p: Parsed, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:who|which|that|whose)$/.test(p.words[i] as string)) return false;
    if (p.tags[i] === 'AUX' || (p.tags[i] === 'VERB' && !describesNoun(p, i) && !isNameWord(p, i))) return true;
  }
  return false;
}

/** Where the phrase ends that the source begins: right before the cue, if only words of one phrase, or of a participle behind its noun, stand between. */
function closingOf(p: Parsed, last: number, end: number): number {
  if (last >= end - 1) return last;
  let participle = false;
  for (let i = last + 1; i < end; i++) {
    if (describesNoun(p, i) && joining.has(p.words[i + 1] ?? '')) participle = true;
    else if (!isPart(p, i) || (joining.has(p.words[i] as string) && !participle)) return last;
  }
  return isPunctuation(p, end - 1) && p.words[end - 1] !== ')' ? last : end - 1;
}

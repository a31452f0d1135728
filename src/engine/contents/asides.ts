import type { Parsed } from '../grammar';
import type { Form } from './contents';

/** "who", "which": opens a clause that describes. */
export const isRelative = (word: string | undefined): boolean => word === 'who' || word === 'which';

/**
 * The reporter's own words behind the content; a longer rest is more likely part of it. In PolNeAR the content ends at ", which", ", while" and ";" more often than not, and a phrase
 * also at ", a …", ", adding", "(", "during the debate".
 */
export function isAside(p: Parsed, i: number, form: Form, behindHalf: boolean): boolean {
  const word = p.words[i] as string;
  if (!asideWords.has(word)) return false;
  const next = p.words[i + 1] ?? '';
  if (behindHalf && (word === ';' || (word === ',' && (isRelative(next) || next === 'whose')))) return true;
  if (word === ',' && contrasts.has(next)) return true;
  if (form === 'clause') return false;
  if (word === 'but' && secondVerb.has(p.tags[i + 1] ?? '')) return true;
  if (word === '(') return true;
  if (word === ',') return asideAfterComma.has(next) || next.endsWith('ing');
  return word !== 'but' && word !== ';' && p.relations[i] === 'case' && isOccasion(p, i + 1);
}

const contrasts = new Set(['while', 'although', 'though', 'whereas', 'compared']);
const secondVerb = new Set(['AUX', 'VERB', 'PRON']);
const asideAfterComma = new Set(['a', 'an', 'the', 'but', 'and', 'with', 'saying']);

/** "during | the second of three debates": within a few words. */
function isOccasion({ words }: Parsed, from: number): boolean {
  for (let i = from; i < from + 4; i++) if (occasions.has(words[i] ?? '')) return true;
  return false;
}

/** The reporter's own words begin with one of these. */
const asideWords = new Set([',', ';', '(', 'but', 'during', 'in', 'at']);

const occasions = new Set(
  'interview rally speech event debate statement conference stop hearing meeting tweet post ruling email letter'.split(' '),
);

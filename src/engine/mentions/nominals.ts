import type { Span } from '../../model';
import { BODY, GENERIC, PRESS, SPECIFIC } from './lexicon/firms';

export type NounClass = 'generic' | 'specific' | 'press' | 'body';

/** "the Shenzhen-based drone maker": a noun phrase that may stand for somebody named elsewhere. */
export interface Nominal extends Span {
  readonly noun: string;
  /** Words between the article and the noun, in lower case. */
  readonly says: readonly string[];
  readonly of: NounClass;
  readonly definite: boolean;
  /** "the two companies", "both firms": how many; 0 for "the companies". `null`: one. */
  readonly many: number | null;
}

const ONE = `${GENERIC}|${SPECIFIC}|${PRESS}|${BODY}`;
/** Not within such a phrase: prepositions, verbs, and what makes it another one ("the other company"). */
const STOPS =
  'of|in|on|at|by|to|that|which|who|whose|is|was|were|are|be|been|has|had|have|for|with|from|as|said|says|other|same|any|every|no|another|each|when|while|after|before|if|because|than|into|about|against|over|or|but|will|would|could|can|may|it|its|their|his|her|this|these|those|made|makes|told|named|called|behind|inside|outside|around|across|through|under|between|near|during|since|until|toward|towards|among|despite|without|within|like|per|via|plus|where|how|what|why|whether';
const MODIFIER = `(?!(?:${STOPS})\\b)[\\p{L}\\p{N}&’'-]+`;

/** "the smartphone maker" · "The world’s largest maker" · "a leading South Yorkshire manufacturer" · "the media and entertainment company" */
const SINGULAR = new RegExp(`\\b([Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Tt]heir) ((?:${MODIFIER} ){0,6}?)(${ONE})(?![\\p{L}-]|[’']s? ?owned)`, 'gu');
/** "the companies" · "the two firms" · "both companies" · "the three Chinese makers" */
const PLURAL =
  /\b((?:[Tt]he|[Tt]hese) (?:(two|three|four|five|six) )?|[Bb]oth )((?:[\p{L}-]+ ){0,2}?)(companies|firms|businesses|makers|manufacturers|retailers|banks|lenders|airlines|carriers|carmakers|automakers|chipmakers|startups)\b/gu;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

const classOf = (noun: string): NounClass => {
  const is = (list: string) => list.split('|').includes(noun);
  if (is(GENERIC)) return 'generic';
  if (is(PRESS)) return 'press';
  return is(SPECIFIC) && noun !== 'agency' ? 'specific' : 'body';
};

/** Noun phrases of a stretch of text that may stand for a company or another body. In order. */
export function findNominals(text: string, { start, end }: Span): Nominal[] {
  const part = text.slice(start, end);
  const found: Nominal[] = [];
  for (const match of part.matchAll(SINGULAR)) {
    const [whole, article = '', says = '', noun = ''] = match;
    found.push({
      start: start + match.index,
      end: start + match.index + whole.length,
      noun,
      says: says.toLowerCase().split(' ').filter(Boolean),
      of: classOf(noun),
      definite: /^th|^its|^their/i.test(article),
      many: null,
    });
  }
  for (const match of part.matchAll(PLURAL)) {
    const both = /^both/i.test(match[1] ?? '');
    const many = both ? 2 : (NUMBERS[match[2] ?? ''] ?? 0);
    const says = (match[3] ?? '').toLowerCase().split(' ').filter(Boolean);
    const noun = match[4] ?? '';
    found.push({ start: start + match.index, end: start + match.index + match[0].length, noun, says, of: 'generic', definite: true, many });
  }
  return found.sort((a, b) => a.start - b.start);
}

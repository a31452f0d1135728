import type { Span } from '../../model';
import type { Sentence } from '../document';
import { BODY, GENERIC, PRESS, SPECIFIC } from './lexicon/firms';
import { commonWords } from './lexicon/plain';

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
  'the|a|an|of|in|on|at|by|to|that|which|who|whose|is|was|were|are|be|been|has|had|have|for|with|from|as|said|says|other|same|any|every|no|another|each|when|while|after|before|if|because|than|into|about|against|over|or|but|will|would|could|can|may|it|its|their|his|her|this|these|those|made|makes|told|named|called|behind|inside|outside|around|across|through|under|between|near|during|since|until|toward|towards|among|despite|without|within|like|per|via|plus|where|how|what|why|whether';
const MODIFIER = `(?!(?:${STOPS})\\b)[A-Za-zÀ-ɏḀ-ỿ0-9&’'-]+`;

/** So many words may stand between the article and the noun. */
const LONGEST = 6;
/** "the smartphone maker" · "The world’s largest maker" · "a leading South Yorkshire manufacturer" · "the media and entertainment company" */
const patternOf = (atLeast: number): RegExp =>
  new RegExp(
    `\\b([Tt]he|[Aa]n?|[Tt]his|[Ii]ts(?= parent)) ((?:${MODIFIER} ){${atLeast},${LONGEST}}?)(${ONE})(?![A-Za-zÀ-ɏḀ-ỿ-])`,
    atLeast ? 'y' : 'g',
  );
const SINGULAR = patternOf(0);
/** The same, with at least so many words between: "the business magazine" after "the business" was no whole phrase. */
const LONGER = Array.from({ length: LONGEST }, (_, i) => patternOf(i + 1));

const MANY =
  'companies|firms|businesses|makers|manufacturers|retailers|banks|lenders|airlines|carriers|carmakers|automakers|chipmakers|startups';
/** "the companies" · "the two firms" · "both companies" · "the three Chinese makers" */
const PLURAL = new RegExp(
  `\\b((?:[Tt]he|[Tt]hese) (?:(two|three|four|five|six) )?|[Bb]oth )((?:[A-Za-zÀ-ɏḀ-ỿ-]+ ){0,2}?)(${MANY})\\b`,
  'g',
);
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

const classOf = (noun: string): NounClass => {
  const is = (list: string) => list.split('|').includes(noun);
  if (is(GENERIC)) return 'generic';
  if (is(PRESS)) return 'press';
  return is(SPECIFIC) && noun !== 'agency' ? 'specific' : 'body';
};

/** Words that may follow such a phrase: what begins with anything else is one noun more, "the startup world", "the board meeting". */
const FOLLOWS = new Set(
  'a about above after again against all already also although amid among and announced any are around as at be became because been before began behind being below between both bought brought built but by came can could cut did do does during each either even ever ex except fell felt filed for from gave get gets got grew had has have having he held her here his hit how i if in including inside instead into is it its itself just kept knew last later led left like lost made makes many may me met might more most must near never nor not now of off on once only or other our out outside over own owns paid per plans put ran rather rose said saw says sells sent set shall she should shut since so sold soon spent still such take takes than that the their them then there these they this those though through to today told too took toward towards under unless until up upon us used uses via want wants was we went were what when where whether which while who whom whose why will with within without won would yet you your'.split(
    ' ',
  ),
);

/** Whether the phrase ends with its noun here: a mark, a capital, a verb or a small word follows. */
function isWhole(after: string): boolean {
  const next = /^ ([a-zß-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]*)/.exec(after)?.[1];
  return (
    next === undefined ||
    FOLLOWS.has(next) ||
    /(?:ed|ly|ing|n['’]t)$/.test(next) ||
    (next.endsWith('s') && commonWords.has(next.replace(/e?s$/, '')))
  );
}

/** "the conference’s board" is the conference’s; "the world’s largest maker" is a maker. */
const OWNED = /(?<!world|nation|country|city|state|industry|region|continent|Britain|Europe|America|China|Japan|UK)['’]s$/;

/** The phrase, or a longer one that starts with the same article, that ends with its noun; `null`: none. */
function wholeFrom(part: string, first: RegExpExecArray): RegExpExecArray | null {
  for (let match: RegExpExecArray | null = first; match; ) {
    const [whole, , says = '', noun]: RegExpExecArray = match;
    // "the company spokesman" is the company’s; "the startup world" is nobody’s.
    const ends = noun === 'company' || noun === 'firm' || isWhole(part.slice(first.index + whole.length));
    if (ends) return says.split(' ').some((word) => OWNED.test(word)) ? null : match;
    const longer: RegExp | undefined = LONGER[says.split(' ').filter(Boolean).length];
    if (!longer) return null;
    longer.lastIndex = first.index;
    match = longer.exec(part);
  }
  return null;
}

/** The last word of each noun, without which no phrase is whole. */
const NOUNS: ReadonlySet<string> = new Set([...ONE.split('|'), ...MANY.split('|')].map((noun) => noun.replace(/^.*[ -]/, '')));

/** Noun phrases of a sentence that may stand for a company or another body. In order. */
export function findNominals(text: string, { start, end, tokens }: Sentence): Nominal[] {
  if (!tokens.some((token) => NOUNS.has(token.text))) return [];
  const part = text.slice(start, end);
  const found: Nominal[] = [];
  for (const first of part.matchAll(SINGULAR)) {
    const match = wholeFrom(part, first);
    if (!match) continue;
    const [whole, article = '', says = '', noun = ''] = match;
    found.push({
      start: start + first.index,
      end: start + first.index + whole.length,
      noun,
      says: says.toLowerCase().split(' ').filter(Boolean),
      of: classOf(noun),
      definite: /^th|^its/i.test(article),
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

import type { Span } from '../../model';
import type { Sentence, Token } from '../document';
import { BODY, GENERIC, MANY, PRESS, SPECIFIC } from './lexicon/firms';
import { commonWords } from './lexicon/plain';
import { ARTICLE, NOUN, rolesOf, SEVERAL } from './referring-words';

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
  new RegExp(`([Tt]he|[Aa]n?|[Tt]his|[Ii]ts(?= parent)) ((?:${MODIFIER} ){${atLeast},${LONGEST}}?)(${ONE})(?![A-Za-zÀ-ɏḀ-ỿ-])`, 'y');
/** At least so many words between: "the business magazine" after "the business" was no whole phrase. */
const SINGULAR = Array.from({ length: LONGEST + 1 }, (_, i) => patternOf(i));

/** "the companies" · "the two firms" · "both companies" · "the three Chinese makers" */
const PLURAL = new RegExp(
  `\\b((?:[Tt]he|[Tt]hese) (?:(two|three|four|five|six) )?|[Bb]oth )((?:[A-Za-zÀ-ɏḀ-ỿ-]+ ){0,2}?)(${MANY})\\b`,
  'g',
);
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

const classed = (nouns: string, of: NounClass) => nouns.split('|').map((noun) => [noun, of] as const);
/** A noun of two lists is of the later one here: "agency" is a body. */
const CLASSES: ReadonlyMap<string, NounClass> = new Map([
  ...classed(BODY, 'body'),
  ...classed(SPECIFIC, 'specific'),
  ...classed('agency', 'body'),
  ...classed(PRESS, 'press'),
  ...classed(GENERIC, 'generic'),
]);
const classOf = (noun: string): NounClass => CLASSES.get(noun) ?? 'body';

/** Words that may follow such a phrase: what begins with anything else is one noun more, "the startup world", "the board meeting". */
const FOLLOWS = new Set(
  'a about above after again against all already also although amid among and announced any are around as at be became because been before began behind being below between both bought brought built but by came can could cut did do does during each either even ever ex except fell felt filed for from gave get gets got grew had has have having he held her here his hit how i if in including inside instead into is it its itself just kept knew last later led left like lost made makes many may me met might more most must near never nor not now of off on once only or other our out outside over own owns paid per plans put ran rather rose said saw says sells sent set shall she should shut since so sold soon spent still such take takes than that the their them then there these they this those though through to today told too took toward towards under unless until up upon us used uses via want wants was we went were what when where whether which while who whom whose why will with within without won would yet you your'.split(
    ' ',
  ),
);

const NEXT = / ([a-zß-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ’'-]*)/y;

/** Whether the phrase ends with its noun here: a mark, a capital, a verb or a small word follows. */
function isWhole(part: string, end: number): boolean {
  NEXT.lastIndex = end;
  const next = NEXT.exec(part)?.[1];
  return (
    next === undefined ||
    FOLLOWS.has(next) ||
    /(?:ed|ly|ing|n['’]t)$/.test(next) ||
    (next.endsWith('s') && commonWords.has(next.replace(/e?s$/, '')))
  );
}

/** "the conference’s board" is the conference’s; "the world’s largest maker" is a maker. */
const OWNED = /(?<!world|nation|country|city|state|industry|region|continent|Britain|Europe|America|China|Japan|UK)['’]s$/;

/** The phrase from an article’s place, or a longer one, that ends with its noun; `null`: none. `past`: where to look on behind the shortest. */
function phraseAt(part: string, at: number): { readonly match: RegExpExecArray | null; readonly past: number } | null {
  let past = 0;
  for (let least = 0; least <= LONGEST; ) {
    const pattern = SINGULAR[least] as RegExp;
    pattern.lastIndex = at;
    const match = pattern.exec(part);
    if (!match) break;
    const [whole, , says = '', noun]: RegExpExecArray = match;
    past ||= at + whole.length;
    // "the company spokesman" is the company’s; "the startup world" is nobody’s.
    if (noun === 'company' || noun === 'firm' || isWhole(part, at + whole.length))
      return { match: wordsOf(says).some((word) => OWNED.test(word)) ? null : match, past };
    least = wordsOf(says).length + 1;
  }
  return past ? { match: null, past } : null;
}

const wordsOf = (says: string): string[] => (says ? says.split(' ').filter(Boolean) : []);

/** Noun phrases of a sentence that may stand for a company or another body, in order. `roles`: of its words. */
export function findNominals(text: string, { start, end, tokens }: Sentence, roles: number): readonly Nominal[] {
  if (!(roles & (NOUN | SEVERAL))) return nothing;
  const part = text.slice(start, end);
  const found: Nominal[] = [];
  if (roles & NOUN && roles & ARTICLE) addSingular(text, part, start, tokens, found);
  if (!(roles & SEVERAL)) return found;
  for (const match of part.matchAll(PLURAL)) {
    const both = /^both/i.test(match[1] ?? '');
    const many = both ? 2 : (NUMBERS[match[2] ?? ''] ?? 0);
    const says = wordsOf((match[3] ?? '').toLowerCase());
    const noun = match[4] ?? '';
    found.push({ start: start + match.index, end: start + match.index + match[0].length, noun, says, of: 'generic', definite: true, many });
  }
  return found.sort((a, b) => a.start - b.start);
}

const nothing: readonly Nominal[] = [];

function addSingular(text: string, part: string, start: number, tokens: readonly Token[], found: Nominal[]): void {
  let past = 0;
  for (const token of tokens) {
    const at = token.start - start;
    if (at < past || !(rolesOf(text, token) & ARTICLE)) continue;
    const phrase = phraseAt(part, at);
    if (!phrase) continue;
    past = phrase.past;
    if (!phrase.match) continue;
    const [whole, article = '', says = '', noun = ''] = phrase.match;
    found.push({
      start: token.start,
      end: token.start + whole.length,
      noun,
      says: wordsOf(says.toLowerCase()),
      of: classOf(noun),
      definite: /^th|^its/i.test(article),
      many: null,
    });
  }
}

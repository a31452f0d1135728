import { lastWords, wordBefore } from './beside';
import { isPlaceOf } from './kinds';
import { PERSONAL } from './lexicon/classes';
import { OFFICE } from './lexicon/people';
import { nounAfter } from './noun-after';
import type { Run } from './runs';

const ROLE = `(?:${OFFICE}|member|teacher|student|farmer|driver|villager|resident|mother|father|doctor|nurse|author|actor|actress|singer|writer|journalist|photographer|politician|senator|mayor|governor|judge|prosecutor|detective|officer|soldier|priest|pastor|activist|campaigner|expert|specialist|consultant|inventor|physicist|historian|victim|worker|dancer|veteran|billionaire|businessman|businesswoman|entrepreneur)`;

/** ", 76," · ", who" · ", a lawyer" · ", chief executive of": what follows a person's name. */
const AFTER: readonly Pick<RegExp, 'test'>[] = [
  /^(?:, (?:aged )?\d{1,2}[,.]|,? who(?:se)?\b|(?: told| tells)? me\b|, (?:him|her)self\b)/,
  nounAfter(/^,? (?:an?|the|one of the|his|her) /, '[A-Za-zÀ-ɏḀ-ỿ]+[ -]', 4, `${ROLE}s?`),
  nounAfter(/^, /, '[A-Za-zÀ-ɏḀ-ỿ]+ ', 2, `(?:${OFFICE}) (?:of|at|for|with)`),
];

/** "spokesman Ed Lee", "by Ann Roe", "said Ann Roe": what precedes one. */
const BEFORE = new RegExp(`(?:\\b(?:${ROLE}|named|By) |\\bsaid |\\b(?:Writing|Reporting|Editing|Additional reporting) by )$`);
/** Its last words. */
const BEFORE_ENDS: ReadonlySet<string> = new Set([...lastWords(ROLE.slice(3, -1)), 'named', 'by', 'said']);

/** Whether the page treats two or three capitalised words as a person's name here. */
export function isPersonHere(text: string, { words, start, end }: Run): boolean {
  if (words.length < 2 || words.length > 3 || !words.every(({ is }) => is & PERSONAL) || isPlaceOf(words)) return false;
  const next = text.charAt(end);
  if (next === ',' || next === ' ') {
    const after = text.slice(end, end + 80);
    if (AFTER.some((sign) => sign.test(after))) return true;
  }
  if (!BEFORE_ENDS.has(wordBefore(text, start)) || !BEFORE.test(text.slice(Math.max(0, start - 40), start))) return false;
  return !((next === '’' || next === "'") && text.charAt(end + 1) === 's');
}

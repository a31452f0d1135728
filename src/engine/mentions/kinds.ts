import type { EntityKind } from '../../model';
import {
  BODY_NOUN,
  COMMON,
  COMPANY_NOUN,
  DIGIT,
  GIVEN_NAME,
  GOVERNMENT_NOUN,
  HONORIFIC,
  IMPERSONAL,
  INITIAL,
  LEGAL_FORM,
  LONE_GOVERNMENT,
  MARKED_FORM,
  NO_COMPANY_GROUP,
  OF,
  ORGANISATION_NOUN,
  PLACE,
  PLAIN,
  PUBLICATION_NOUN,
  SHOUTED,
  SOFT_FORM,
} from './lexicon/classes';
import { calendar, places } from './lexicon/places';
import { allOf, type Run } from './runs';
import type { Part } from './titles';
import type { Word } from './words';

/** A run, or a part of one, taken for something by its own words. */
export interface Named {
  readonly run: Run;
  readonly kind: EntityKind;
  readonly why: string;
  /** Without a person's title or an organisation's "the". */
  readonly name: string;
}

const text = (word: Word | undefined): string => word?.text ?? '';
const is = (word: Word | undefined, classes: number): boolean => word !== undefined && (word.is & classes) !== 0;
const isLegal = (word: Word | undefined): boolean => is(word, LEGAL_FORM | MARKED_FORM);
const joined = (words: readonly Word[]): string => words.map(text).join(' ');

/** A place, a people, a day: by itself never a company. */
export const isPlace = (name: string): boolean => places.has(name) || calendar.has(name);
/** The same of words as they stand together. */
export const isPlaceOf = (words: readonly Word[]): boolean => (words.length === 1 ? is(words[0], PLACE) : isPlace(joined(words)));

/** Index of the last word of a company's legal form in the run, or -1. */
function legalEnd(words: readonly Word[]): number {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    if (!isLegal(word)) continue;
    const isGroup = word.text === 'Group';
    if (text(words[i - 1]) === 'and' && word.text.length < 3) continue;
    if (isGroup && is(words[i - 1], NO_COMPANY_GROUP)) continue;
    if (is(word, SOFT_FORM) && i < words.length - 1 && !isLegal(words[i + 1]) && !isGroup) continue;
    let end = i;
    while (isLegal(words[end + 1])) end++;
    return end;
  }
  return -1;
}

const isAddress = (word: Word | undefined): boolean => /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?$/.test(text(word));

/** "Mr Butler", "Jason A. Newton": a form of address, a given name, or an initial between two names. */
function personOf(run: Run, afterTitle: boolean): Named | null {
  let titles = 0;
  while (is(run.words[titles], HONORIFIC)) titles++;
  const isTitle = titles < run.words.length;
  const words = isTitle && titles > 0 ? run.words.slice(titles) : run.words;
  const titled = (titles > 0 && isTitle) || afterTitle;
  const { length } = words;
  if (length > 4) return null;
  const [first, second] = words;
  const last = words[length - 1];
  // "Jason A. Newton", "S. Truett Cathy"
  const initial = length >= 3 && !is(last, INITIAL) && (is(second, INITIAL) || is(first, INITIAL));
  if (!titled && !initial && !(length >= 2 && is(first, GIVEN_NAME))) return null;
  if (words.some((word) => is(word, IMPERSONAL)) || isPlaceOf(words)) return null;
  if (is(last, BODY_NOUN) && !(length === 1 && isAddress(run.words[0]))) return null;
  const why = titled ? 'title before the name' : initial ? 'initial' : 'given name';
  return { run: cutRun(run, words), kind: 'person', why, name: length > 1 ? joined(words) : text(first) };
}

/** The run cut to some of its words. */
export function cutRun(run: Run, words: readonly Word[]): Run {
  if (words.length === run.words.length) return run;
  const [{ start, first }] = words as readonly [Word];
  const { end } = words[words.length - 1] as Word;
  return { start, end, words, is: allOf(words), text: joined(words), first, titled: run.titled };
}

const named = (run: Run, kind: EntityKind, why: string): Named => ({ run, kind, why, name: run.text });
const inItsName = (run: Run, kind: EntityKind, noun: string): Named => named(run, kind, `"${noun}" in its name`);

/** Ministries and courts, universities and unions, by their nouns. */
function bodyOf(run: Run): Named | null {
  const { words } = run;
  const { length } = words;
  const [first] = words;
  if (length === 1) return is(first, LONE_GOVERNMENT) && !is(first, SHOUTED) ? named(run, 'government', 'a body of that name') : null;
  const last = words[length - 1];
  const head = words.findIndex((word, i) => i > 0 && is(word, OF));
  const core = head > 0 ? words[head - 1] : last;
  const noun = text(core);
  if (noun === 'Board' && (length < 3 || /^Directors?$/.test(text(last)))) return null;
  if (is(core, GOVERNMENT_NOUN)) return inItsName(run, 'government', noun);
  if (head > 0 && (noun === 'House' || noun === 'Bank'))
    return named(run, noun === 'House' ? 'government' : 'organisation', `"${noun} of" in its name`);
  if (noun === 'Committee' && words.some((word) => is(word, GOVERNMENT_NOUN) || word.text === 'House'))
    return named(run, 'government', 'a committee of a parliament');
  const isBody =
    is(core, ORGANISATION_NOUN) ||
    ((head > 0 || length > 2) && /^Cent(?:er|re)$/.test(noun)) ||
    (text(last) === 'Group' && is(words[length - 2], NO_COMPANY_GROUP));
  return isBody ? inItsName(run, 'organisation', noun) : null;
}

/** Nouns that hardly stand at the end of anything but a company's name: "Capital Economics". */
const TELLING = new Set(
  'Economics Airlines Airways Bancorp Therapeutics Pharmaceuticals Semiconductor Semiconductors Biosciences Genomics Ventures Motors Securities'.split(
    ' ',
  ),
);

/** A word of the dictionary, or a noun that many names have: it names nobody by itself. */
const isPlain = (word: Word): boolean => is(word, PLAIN | COMMON | COMPANY_NOUN | PLACE | DIGIT);

/** "Lesotho Times", "Capital Economics". */
function tradeOf(run: Run): Named | null {
  const { words } = run;
  const last = words[words.length - 1];
  if (words.length < 2 || !is(last, PUBLICATION_NOUN | COMPANY_NOUN)) return null;
  const before = words.slice(0, -1);
  const noun = text(last);
  const telling = before.some((word) => !isPlain(word));
  // "Lesotho Times" has a place before its noun, "Personal Finance" is two plain words with capitals.
  if (is(last, PUBLICATION_NOUN) && (telling || before.some((word) => is(word, PLACE)))) return inItsName(run, 'publication', noun);
  if (!is(last, COMPANY_NOUN) || words.some((_, i) => i > 0 && isPlaceOf(words.slice(i)))) return null;
  if (before.some((word) => is(word, ORGANISATION_NOUN))) return named(run, 'organisation', 'an organisation’s noun in its name');
  const nationalBank = noun === 'Bank' && before.length > 1 && is(before[0], PLACE);
  return telling || TELLING.has(noun) || nationalBank ? inItsName(run, 'company', noun) : null;
}

/** What a word is that says something of its name, however short this is. */
const SAYS = LEGAL_FORM | MARKED_FORM | HONORIFIC | GIVEN_NAME | BODY_NOUN | LONE_GOVERNMENT | NO_COMPANY_GROUP | OF;

/** What one part of a run says that it names; what is left over is not named. */
function kindsOfPart({ run, titled: afterTitle }: Part): readonly Named[] {
  // Most names are one or two words that say nothing.
  if (!(run.is & SAYS) && run.words.length < 3 && !afterTitle) return nothing;
  const end = legalEnd(run.words);
  if (end >= 0) {
    const rest = run.words.slice(end + 1);
    const company = named(cutRun(run, run.words.slice(0, end + 1)), 'company', 'legal form');
    return [company, ...(rest.length ? kindsOfPart({ run: cutRun(run, rest), titled: false }) : [])];
  }
  const found = personOf(run, afterTitle) ?? bodyOf(run) ?? tradeOf(run);
  return found ? [found] : [];
}

/** What the own words of a run's parts say that they name, in reading order. */
export const findKinds = (parts: readonly Part[]): readonly Named[] =>
  parts.length === 1 ? kindsOfPart(parts[0] as Part) : parts.flatMap(kindsOfPart);

const nothing: readonly Named[] = [];

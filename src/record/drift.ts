import {
  type Drift,
  isAnswer,
  type KeptStatement,
  matterWords,
  type PageText,
  phraseOf,
  type Reading,
  sameMatter,
  samePhrase,
} from '../model';
import { daysBetween, isCopy } from './copies';
import type { Sought } from './near';

/** Days from which on the same words are an answer given again, not the same answer in a later paper. */
const ANOTHER_TIME_DAYS = 60;
/** Below this share of matter words in common, what was answered then was something else. */
const OTHER_MATTER = 0.2;
/** The share of an answer's words that a page must have to be looked at: one word in eight of a repetition may differ. */
const SHARED = 0.7;

/** An answer on the page in a company's own words, long enough to be known again. */
export interface Repeatable {
  readonly statement: KeptStatement;
  readonly phrase: ReadonlySet<string>;
}

/** Whether the page itself tells of an answer given long before: "said in 2019 that …". It repeats nothing. */
function isToldOfBefore(when: string | null, published: string | null): boolean {
  return when !== null && published !== null && when.slice(0, 4) < published.slice(0, 4);
}

/** The answers on a page that could repeat earlier ones, of companies only. `here`: the page's statements as they are kept. */
export function findRepeatable(page: PageText, reading: Reading, here: readonly KeptStatement[]): Repeatable[] {
  const companies = new Set(reading.entities.filter((e) => e.kind === 'company').map((e) => e.id));
  const published = page.publication.published?.value ?? null;
  const told = new Map(reading.statements.map((s) => [s.id, s.when]));
  return here.flatMap((statement) => {
    if (!statement.by || !companies.has(statement.by) || !isAnswer(statement)) return [];
    if (isToldOfBefore(told.get(statement.id) ?? null, published)) return [];
    const phrase = phraseOf(statement.words);
    return phrase ? [{ statement, phrase }] : [];
  });
}

/** What has to be looked for to know an answer again. */
export function soughtFor({ statement }: Repeatable): Sought {
  const words = [...new Set(matterWords(statement.words))];
  return { words, least: Math.ceil(words.length * SHARED), anyWord: true };
}

/** The earliest first, and each utterance once, in however many papers. */
function occasionsOf(found: readonly KeptStatement[]): KeptStatement[] {
  const occasions: KeptStatement[] = [];
  for (const s of [...found].sort((a, b) => (a.published ?? '').localeCompare(b.published ?? '')))
    if (!occasions.some((o) => isCopy(o, s) && daysBetween(o.published, s.published) < ANOTHER_TIME_DAYS)) occasions.push(s);
  return occasions;
}

/** Whether two answers answered different matters; `null`: of one of them it is not known what it answered. */
function isOtherMatter(a: KeptStatement, b: KeptStatement): boolean | null {
  if (!a.answers.length || !b.answers.length) return null;
  const theirs = b.answers.map(matterWords);
  return !a.answers.some((claim) => theirs.some((other) => sameMatter(matterWords(claim), other) >= OTHER_MATTER));
}

/** Whether an answer was given long enough before another to be another occasion. */
function isLongBefore(a: KeptStatement, b: KeptStatement): boolean {
  return (
    a.published !== null && b.published !== null && a.published < b.published && daysBetween(a.published, b.published) >= ANOTHER_TIME_DAYS
  );
}

/** That an answer repeats earlier ones of its company among `kept`, nearly word for word; `null`: it doesn't. */
export function driftOf({ statement, phrase }: Repeatable, kept: readonly KeptStatement[]): Drift | null {
  const before = kept.filter((s) => {
    if (s.by !== statement.by || s.page === statement.page || !isLongBefore(s, statement)) return false;
    const other = phraseOf(s.words);
    return other !== null && samePhrase(phrase, other);
  });
  const occasions = occasionsOf(before);
  const [first] = occasions;
  return first ? { statement: statement.id, first, times: occasions.length, otherMatter: isOtherMatter(statement, first) } : null;
}

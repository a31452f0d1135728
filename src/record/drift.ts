import {
  canDrift,
  type Drift,
  type KeptStatement,
  matterWords,
  type PageText,
  phraseOf,
  type Reading,
  sameMatter,
  samePhrase,
} from '../model';
import { daysBetween, isCopy } from './copies';
import { statementsOf } from './pages';

/** Days from which on the same words are an answer given again, not the same answer in a later paper. */
const ANOTHER_TIME_DAYS = 60;
/** Below this share of matter words in common, what was answered then was something else. */
const OTHER_MATTER = 0.2;

type Phrase = ReadonlySet<string>;

const companiesOf = (reading: Reading) => new Set(reading.entities.filter((e) => e.kind === 'company').map((e) => e.id));

/** The companies that answer on a page. */
export const answeringCompanies = (reading: Reading): string[] => {
  const companies = companiesOf(reading);
  return [...new Set(reading.statements.flatMap((s) => (s.entity && companies.has(s.entity) && canDrift(s) ? s.entity : [])))];
};

/** Whether the page itself tells of an answer given long before: "said in 2019 that …". It repeats nothing. */
function isToldOfBefore(when: string | null, published: string | null): boolean {
  return when !== null && published !== null && when.slice(0, 4) < published.slice(0, 4);
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

/** The answers on this page that repeat, nearly word for word, earlier ones of the same company among `kept`. */
export function driftAmong(kept: readonly KeptStatement[], page: PageText, reading: Reading): Drift[] {
  const companies = new Set(answeringCompanies(reading));
  const published = page.publication.published?.value ?? null;
  const told = new Map(reading.statements.map((s) => [s.id, s.when]));
  const phrases = new Map<KeptStatement, Phrase | null>();
  const phrased = (s: KeptStatement) => {
    if (!phrases.has(s)) phrases.set(s, phraseOf(s.words));
    return phrases.get(s) ?? null;
  };
  return statementsOf(page, reading, 0).flatMap((here) => {
    const phrase = here.by && companies.has(here.by) && canDrift(here) ? phraseOf(here.words) : null;
    if (!phrase || isToldOfBefore(told.get(here.id) ?? null, published)) return [];
    const before = kept.filter((s) => {
      if (s.by !== here.by || s.page === here.page || !s.published || !published || !canDrift(s)) return false;
      if (s.published >= published || daysBetween(s.published, published) < ANOTHER_TIME_DAYS) return false;
      const other = phrased(s);
      return other !== null && samePhrase(phrase, other);
    });
    const occasions = occasionsOf(before);
    const [first] = occasions;
    return first ? [{ statement: here.id, first, times: occasions.length, otherMatter: isOtherMatter(here, first) }] : [];
  });
}

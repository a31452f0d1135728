import {
  type Act,
  type KeptStatement,
  matterWords,
  type PageText,
  type Reading,
  type RecordReply,
  type Statement,
  wordsAt,
} from '../model';
import { isCopy, withoutCopies } from './copies';
import type { RecordDatabase } from './database';
import { type MatterIndex, openMatters } from './matters';
import { statementsOf } from './pages';
import { starterStatements } from './starter';

/** What can be answered. */
const CLAIMS: ReadonlySet<Act> = new Set(['alleges', 'states', 'announces', 'judges']);
/** What answers by itself; a "states" answers only where its own page linked it to a claim. */
const ANSWERS: ReadonlySet<Act> = new Set(['denies', 'rejects', 'qualifies', 'admits', 'confirms', 'corrects']);
const SILENCES: ReadonlySet<Act> = new Set(['declines', 'silent']);

/** From here on it counts as the same matter; below, no answer is better than a wrong one. */
const SURE = 0.5;
/** One shared word is chance. An allegation may be as short as two words ("toxic dust"); of other claims more is asked. */
const SHARED_BY_ALLEGATION = 2;
const SHARED_BY_OTHERS = 3;
/** Where it was is not what it was: every second company story names one of these. */
const COUNTRIES = matterWords('United States America American China Chinese United Kingdom Britain British Europe European Union');
/** Answers shown to one claim. */
const SHOWN = 3;
/** The best matches that are looked through for copies of each other, and of what the page carries. */
const LOOKED_THROUGH = 24;

const answersSomething = (s: KeptStatement) => ANSWERS.has(s.act) || (s.answers.length > 0 && !SILENCES.has(s.act));

const when = (s: KeptStatement) => s.published ?? new Date(s.keptAt).toISOString();

/** All that is kept of what these companies said, the starter pack's answers too. */
export async function findSaidBy(record: RecordDatabase, companies: readonly string[]): Promise<KeptStatement[]> {
  if (!companies.length) return [];
  // One question a company: several keys at once would be read row by row.
  const kept = await Promise.all(companies.map((id) => record.statements.where('by').equals(id).toArray()));
  return [...kept.flat(), ...starterStatements.filter((s) => s.by && companies.includes(s.by))];
}

/** The nearest answers to one claim, newest first; none that the page itself carries, nor two of one utterance. */
function answersTo(claim: Statement, words: readonly string[], matters: MatterIndex, here: readonly KeptStatement[]): RecordReply[] {
  const least = claim.act === 'alleges' ? SHARED_BY_ALLEGATION : SHARED_BY_OTHERS;
  const near = matters
    .find(words, least)
    .filter(({ statement: { by }, confidence }) => confidence >= SURE && by !== claim.entity && by && claim.about.includes(by))
    .sort((a, b) => b.confidence - a.confidence || when(b.statement).localeCompare(when(a.statement)))
    .slice(0, LOOKED_THROUGH)
    .filter(({ statement }) => !here.some((own) => isCopy(own, statement)));
  const each = new Set(withoutCopies(near.map(({ statement }) => statement)));
  return near
    .filter(({ statement }) => each.has(statement))
    .slice(0, SHOWN)
    .sort((a, b) => when(b.statement).localeCompare(when(a.statement)) || b.confidence - a.confidence)
    .map((found) => ({ ...found, to: claim.id }));
}

/** The words that name or describe these companies on the page: they are in every claim about them, and say nothing of its matter. */
function namingWords(page: PageText, reading: Reading, companies: ReadonlySet<string>): string[] {
  const names = reading.entities.filter((e) => companies.has(e.id)).map((e) => e.name);
  const printed = reading.mentions.filter((m) => companies.has(m.entity)).map((m) => wordsAt(page.text, m));
  return [...new Set([...names, ...printed])].flatMap(matterWords);
}

/** The claims about companies on a page. */
function claimsOf(reading: Reading): Statement[] {
  const known = new Set(reading.entities.filter((e) => e.kind === 'company').map((e) => e.id));
  return reading.statements.filter((s) => CLAIMS.has(s.act) && s.about.some((id) => known.has(id)));
}

/** The companies that claims on a page are about. */
export function accusedCompanies(reading: Reading): string[] {
  const known = new Set(reading.entities.filter((e) => e.kind === 'company').map((e) => e.id));
  return [...new Set(claimsOf(reading).flatMap((s) => s.about.filter((id) => known.has(id))))];
}

/** What `findEarlierAnswers` finds, among statements of the companies that are at hand. */
export function earlierAnswersAmong(said: readonly KeptStatement[], page: PageText, reading: Reading): RecordReply[] {
  const companies = new Set(accusedCompanies(reading));
  const candidates = said.filter((s) => s.by !== null && companies.has(s.by) && s.page !== page.canonicalUrl && answersSomething(s));
  if (!candidates.length) return [];
  const here = new Map(statementsOf(page, reading, 0).map((s) => [s.id, s]));
  const matters = openMatters(candidates, [...namingWords(page, reading, companies), ...COUNTRIES]);
  const answers = [...here.values()].filter((s) => s.by !== null && companies.has(s.by));
  return claimsOf(reading).flatMap((claim) => answersTo(claim, matterWords(here.get(claim.id)?.words ?? ''), matters, answers));
}

/**
 * Earlier answers on the record to the claims of this page: the same company, the same matter by its words, from other pages and the
 * starter pack; the nearest, newest first; never one that the page itself carries, nor a copy of one.
 */
export async function findEarlierAnswers(record: RecordDatabase, page: PageText, reading: Reading): Promise<RecordReply[]> {
  return earlierAnswersAmong(await findSaidBy(record, accusedCompanies(reading)), page, reading);
}

import {
  type Act,
  type KeptStatement,
  matterWords,
  type PageText,
  type Reading,
  type RecordReply,
  type Statement,
  sameMatter,
  sharedMatter,
  wordsAt,
} from '../model';
import type { RecordDatabase } from './database';
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
/** A word is common from this many pages, and from this share of them. */
const COMMON_PAGES = 4;
const COMMON_SHARE = 0.2;
/** Answers shown to one claim. */
const SHOWN = 3;
/** Characters (some six words) from which on equal words are one utterance, wherever printed. "Baseless" is said again and again. */
const LONG = 35;
/** Days within which the same short answer in another paper is the same utterance. */
const SAME_UTTERANCE_DAYS = 14;
const DAY = 86_400_000;

/** A statement with the words that its matter is known by: its own, and those of each claim that it answers. */
interface Prepared {
  readonly statement: KeptStatement;
  readonly matters: readonly (readonly string[])[];
}

const answersSomething = (s: KeptStatement) => ANSWERS.has(s.act) || (s.answers.length > 0 && !SILENCES.has(s.act));

/** Words as they are compared between copies. */
const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const originOf = (s: KeptStatement) => plain(s.firstPublisher ?? s.publisher ?? '');

/** The days between two dates of publication; unknown is far apart. */
function daysBetween(a: string | null, b: string | null): number {
  const days = Math.abs(Date.parse(a ?? '') - Date.parse(b ?? '')) / DAY;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

/** Whether one text holds the other, whole words only. */
function holds(a: string, b: string): boolean {
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/** Whether both are one utterance, printed twice: wholly here, in part there. */
export function isCopy(a: KeptStatement, b: KeptStatement): boolean {
  if (a.page === b.page) return true;
  const [here, there] = [plain(a.words), plain(b.words)];
  if (!holds(here, there)) return false;
  if (Math.min(here.length, there.length) >= LONG) return true;
  const republished = Boolean(a.firstPublisher ?? b.firstPublisher) && originOf(a) === originOf(b);
  return republished || daysBetween(a.published, b.published) <= SAME_UTTERANCE_DAYS;
}

/** Keeps one of each utterance: the one printed where it first appeared, else the earliest. */
function withoutCopies(statements: readonly KeptStatement[]): KeptStatement[] {
  const rank = (s: KeptStatement) => `${s.firstPublisher ? 1 : 0}${s.published ?? '9999'}`;
  const kept: KeptStatement[] = [];
  for (const s of [...statements].sort((a, b) => rank(a).localeCompare(rank(b))))
    if (!kept.some((k) => k.page !== s.page && isCopy(k, s))) kept.push(s);
  return kept;
}

/** The answers on record of these companies that are not on this page already, in whatever copy. */
async function findCandidates(
  record: RecordDatabase,
  companies: readonly string[],
  onPage: readonly KeptStatement[],
): Promise<KeptStatement[]> {
  const kept = await record.statements.where('by').anyOf(companies).filter(answersSomething).toArray();
  const all = [...kept, ...starterStatements.filter((s) => s.by && companies.includes(s.by))];
  return withoutCopies(all.filter((s) => !onPage.some((here) => isCopy(here, s))));
}

/** How sure the claim and the answer are of one matter, with the words that show it. */
function compare(claim: readonly string[], least: number, { statement, matters }: Prepared): Omit<RecordReply, 'to'> {
  const best = { statement, confidence: 0, shared: [] as readonly string[] };
  for (const matter of matters) {
    const shared = sharedMatter(claim, matter);
    const confidence = shared.length < least ? 0 : sameMatter(claim, matter);
    if (confidence > best.confidence) Object.assign(best, { confidence, shared });
  }
  return best;
}

const when = (s: KeptStatement) => s.published ?? new Date(s.keptAt).toISOString();

/** The nearest answers to one claim, newest first. */
function answersTo(claim: Statement, words: readonly string[], prepared: readonly Prepared[]): RecordReply[] {
  const least = claim.act === 'alleges' ? SHARED_BY_ALLEGATION : SHARED_BY_OTHERS;
  return prepared
    .filter(({ statement }) => statement.by !== claim.entity && statement.by && claim.about.includes(statement.by))
    .map((p) => ({ ...compare(words, least, p), to: claim.id }))
    .filter((r) => r.confidence >= SURE)
    .sort((a, b) => b.confidence - a.confidence || when(b.statement).localeCompare(when(a.statement)))
    .slice(0, SHOWN)
    .sort((a, b) => when(b.statement).localeCompare(when(a.statement)) || b.confidence - a.confidence);
}

/** The words that name or describe these companies on the page: they are in every claim about them, and say nothing of its matter. */
function namingWords(page: PageText, reading: Reading, companies: ReadonlySet<string>): Set<string> {
  const names = reading.entities.filter((e) => companies.has(e.id)).map((e) => e.name);
  const printed = reading.mentions.filter((m) => companies.has(m.entity)).map((m) => wordsAt(page.text, m));
  return new Set([...names, ...printed].flatMap(matterWords));
}

/** The words that stand on many of the pages the answers come from: what such pages are always about is not the matter of one. */
function commonWords(candidates: readonly KeptStatement[]): Set<string> {
  const pages = new Map<string, Set<string>>();
  for (const s of candidates) {
    const words = pages.get(s.page) ?? new Set();
    for (const text of [s.words, ...s.answers]) for (const word of matterWords(text)) words.add(word);
    pages.set(s.page, words);
  }
  const counts = new Map<string, number>();
  for (const words of pages.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const many = Math.max(COMMON_PAGES, pages.size * COMMON_SHARE);
  return new Set([...counts].filter(([, count]) => count > many).map(([word]) => word));
}

/**
 * Earlier answers on the record to the claims of this page: the same company, the same matter by its words, from other pages and the
 * starter pack; the nearest, newest first; never one that the page itself carries, nor a copy of one.
 */
export async function findEarlierAnswers(record: RecordDatabase, page: PageText, reading: Reading): Promise<RecordReply[]> {
  const known = new Set(reading.entities.filter((e) => e.kind === 'company').map((e) => e.id));
  const claims = reading.statements.filter((s) => CLAIMS.has(s.act) && s.about.some((id) => known.has(id)));
  const companies = new Set(claims.flatMap((s) => s.about.filter((id) => known.has(id))));
  if (!companies.size) return [];
  const here = new Map(statementsOf(page, reading, 0).map((s) => [s.id, s]));
  const candidates = await findCandidates(record, [...companies], [...here.values()]);
  const idle = new Set([...namingWords(page, reading, companies), ...commonWords(candidates), ...COUNTRIES]);
  const matter = (text: string) => matterWords(text).filter((word) => !idle.has(word));
  const prepared = candidates.map((statement) => ({ statement, matters: [statement.words, ...statement.answers].map(matter) }));
  return claims.flatMap((claim) => answersTo(claim, matter(here.get(claim.id)?.words ?? ''), prepared));
}

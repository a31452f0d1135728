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
import { findSaidNear, type SaidNear, type Sought } from './near';
import { statementsOf } from './pages';

/** What can be answered. */
const CLAIMS: ReadonlySet<Act> = new Set(['alleges', 'states', 'announces', 'judges']);

/** From here on it counts as the same matter; below, no answer is better than a wrong one. */
const SURE = 0.5;
/** One shared word is chance. An allegation may be as short as two words ("toxic dust"); of other claims more is asked. */
const SHARED_BY_ALLEGATION = 2;
const SHARED_BY_OTHERS = 3;
/** Where it was is not what it was: every second company story names one of these. */
const COUNTRIES = 'United States America American China Chinese United Kingdom Britain British Europe European Union';
/** Answers shown to one claim. */
const SHOWN = 3;
/** The best matches that are looked through for copies of each other, and of what the page carries. */
const LOOKED_THROUGH = 24;

const when = (s: KeptStatement) => s.published ?? new Date(s.keptAt).toISOString();

const leastOf = ({ act }: Statement) => (act === 'alleges' ? SHARED_BY_ALLEGATION : SHARED_BY_OTHERS);

/** A claim about a company on the page, with its matter. */
interface AboutCompany {
  readonly claim: Statement;
  readonly words: readonly string[];
}

/** What is asked about one company: the claims about it here, the words that say nothing of their matter, and what the page itself carries. */
export interface Asked {
  readonly company: string;
  readonly claims: readonly AboutCompany[];
  readonly idle: readonly string[];
  readonly here: readonly KeptStatement[];
}

/** The words that name or describe a company on the page: they are in every claim about it, and say nothing of its matter. */
function namingWords(page: PageText, reading: Reading, company: string): string[] {
  const names = reading.entities.filter((e) => e.id === company).map((e) => e.name);
  const printed = reading.mentions.filter((m) => m.entity === company).map((m) => wordsAt(page.text, m));
  return [...new Set([...names, ...printed])].flatMap(matterWords);
}

/** What a page makes us ask, company by company. */
export function findAsked(page: PageText, reading: Reading, here = statementsOf(page, reading, 0)): Asked[] {
  const words = new Map(here.map((s) => [s.id, matterWords(s.words)]));
  const companies = reading.entities.filter((e) => e.kind === 'company').map((e) => e.id);
  // What is said of several companies at once names them all: none of the names is its matter.
  const idle = [...companies.flatMap((id) => namingWords(page, reading, id)), ...matterWords(COUNTRIES)];
  return companies.flatMap((company) => {
    const claims = reading.statements.filter((s) => CLAIMS.has(s.act) && s.about.includes(company) && s.entity !== company);
    const about = claims.map((claim) => ({ claim, words: words.get(claim.id) ?? [] }));
    return claims.length ? [{ company, claims: about, idle, here: here.filter((s) => s.by === company) }] : [];
  });
}

/** What has to be looked for to answer what is asked about a company. */
export function soughtBy({ claims, idle }: Asked): Sought[] {
  const names = new Set(idle);
  return claims.map(({ claim, words }) => ({
    words: words.filter((word) => !names.has(word)),
    least: leastOf(claim),
    anyWord: false,
  }));
}

/** The nearest answers to one claim, newest first; none that the page itself carries, nor two of one utterance. */
function answersTo({ claim, words }: AboutCompany, matters: MatterIndex, here: readonly KeptStatement[]): RecordReply[] {
  const near = matters
    .find(words, leastOf(claim))
    .filter(({ confidence }) => confidence >= SURE)
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

/** The earlier answers to what is asked about a company, among what it said near to it. */
export function earlierAnswersAmong({ statements, common }: SaidNear, { claims, idle, here }: Asked): RecordReply[] {
  const page = here[0]?.page;
  const elsewhere = statements.filter((s) => s.page !== page);
  if (!elsewhere.length) return [];
  const matters = openMatters(elsewhere, new Set([...idle, ...common]));
  return claims.flatMap((about) => answersTo(about, matters, here));
}

/**
 * Earlier answers on the record to the claims of this page: the same company, the same matter by its words, from other pages and the
 * starter pack; the nearest, newest first; never one that the page itself carries, nor a copy of one.
 */
export async function findEarlierAnswers(record: RecordDatabase, page: PageText, reading: Reading): Promise<RecordReply[]> {
  const asked = findAsked(page, reading);
  const found = await Promise.all(
    asked.map(async (about) => earlierAnswersAmong(await findSaidNear(record, about.company, soughtBy(about)), about)),
  );
  return found.flat();
}

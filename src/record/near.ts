import { answerKey, answerKeysOf, isAnswer, type KeptStatement } from '../model';
import type { RecordDatabase } from './database';
import { starterStatements } from './starter';

/** A word is common from this many pages, and from this share of them. */
const COMMON_PAGES = 4;
const COMMON_SHARE = 0.2;
/** From this many pages on it is, however many there are: where a company is written of every day, such words tell nothing apart, and cost most. */
const COMMON_MOST = 40;
/**
 * Statements that are read as soon as one word's pages are asked for. Of most companies fewer are kept than that makes, and all are read by
 * one question; so are those of the busiest company for a page of hundreds of claims.
 */
const ROWS_A_WORD = 8;
/** Pages looked at for one text: the nearest. Of a company that is written about every day, hundreds share two words with it. */
const LOOKED_AT = 8;

/** What a company answered elsewhere near some matters. */
export interface SaidNear {
  readonly statements: readonly KeptStatement[];
  /** Words that stand on many of its pages: what such pages are always about is not the matter of one. */
  readonly common: ReadonlySet<string>;
}

/** Texts of one company to look for, as matter words, with how many of them a page must share. */
export interface Sought {
  readonly words: readonly string[];
  readonly least: number;
  /** Whether words that stand on many of its pages count too: a sentence that is always said is sought by them. */
  readonly anyWord: boolean;
}

type Postings = ReadonlyMap<string, readonly string[]>;

/** The pages where a company answers with each of the words, and, under no word, where it answers at all: so many as are needed. */
async function findPostings(record: RecordDatabase, company: string, words: readonly string[]): Promise<Postings> {
  const keys = ['', ...words];
  // All asked at once: one after the other, each would wait for the one before.
  const pages = await record.transaction('r', record.pages, () =>
    Promise.all(
      keys.map((word) =>
        record.pages
          .where('answerKeys')
          .equals(answerKey(company, word))
          .limit(word ? COMMON_MOST + 1 : COMMON_MOST / COMMON_SHARE)
          .primaryKeys(),
      ),
    ),
  );
  return new Map(keys.map((word, i) => [word, pages[i] ?? []]));
}

/** The same, of answers that have been read. */
function postingsOf(company: string, pages: ReadonlyMap<string, readonly KeptStatement[]>): Postings {
  const before = answerKey(company).length;
  const postings = new Map<string, string[]>();
  // In the order of the index, so that both ways come to the same.
  for (const [page, statements] of [...pages].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const key of answerKeysOf(statements)) {
      const word = key.slice(before);
      const holders = postings.get(word);
      if (holders) holders.push(page);
      else postings.set(word, [page]);
    }
  return postings;
}

/** All that a company said, page by page, if that is little beside so many words; else `null`. */
async function findAllSaid(record: RecordDatabase, company: string, words: number): Promise<ReadonlyMap<string, KeptStatement[]> | null> {
  const said = record.statements.where('by').equals(company);
  const most = words * ROWS_A_WORD;
  if ((await said.limit(most + 1).primaryKeys()).length > most) return null;
  const pages = new Map<string, KeptStatement[]>();
  for (const s of await record.statements.where('by').equals(company).toArray()) {
    const here = pages.get(s.page);
    if (here) here.push(s);
    else pages.set(s.page, [s]);
  }
  return pages;
}

/** The pages that share most words with a text. */
function nearestPages({ words, least, anyWord }: Sought, postings: Postings, common: ReadonlySet<string>): string[] {
  const shared = new Map<string, number>();
  for (const word of new Set(words)) {
    if (!anyWord && common.has(word)) continue;
    for (const page of postings.get(word) ?? []) shared.set(page, (shared.get(page) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= least)
    .sort(([, a], [, b]) => b - a)
    .slice(0, LOOKED_AT)
    .map(([page]) => page);
}

/** What a company said on some pages. */
async function findSaidOn(record: RecordDatabase, company: string, pages: readonly string[]): Promise<KeptStatement[]> {
  const kept = await record.transaction('r', record.statements, () =>
    Promise.all(pages.map((page) => record.statements.where('[page+by]').equals([page, company]).toArray())),
  );
  return kept.flat();
}

/** What a company answered, here or there, on matters near to these: read by the words' index, so that no more is read than is near. */
export async function findSaidNear(record: RecordDatabase, company: string, sought: readonly Sought[]): Promise<SaidNear> {
  const words = [...new Set(sought.flatMap((text) => text.words))];
  const all = await findAllSaid(record, company, words.length);
  const postings = all ? postingsOf(company, all) : await findPostings(record, company, words);
  const many = Math.min(COMMON_MOST, Math.max(COMMON_PAGES, (postings.get('')?.length ?? 0) * COMMON_SHARE));
  const common = new Set([...postings].filter(([word, pages]) => word && pages.length > many).map(([word]) => word));
  const near = [...new Set(sought.flatMap((text) => nearestPages(text, postings, common)))];
  const kept = all ? near.flatMap((page) => all.get(page) ?? []) : await findSaidOn(record, company, near);
  return { statements: [...kept, ...starterStatements().filter((s) => s.by === company)].filter(isAnswer), common };
}

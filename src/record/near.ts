import { answerKey, isAnswer, type KeptStatement } from '../model';
import type { RecordDatabase } from './database';
import { mattersOf } from './matters';
import { starterStatements } from './starter';

/** A word is common from this many pages, and from this share of them. */
const COMMON_PAGES = 4;
const COMMON_SHARE = 0.2;
/** From this many pages on it is, however many there are: where a company is written of every day, such words tell nothing apart, and cost most. */
const COMMON_MOST = 40;
/**
 * Words asked for that cost as much as one page's answers. Of most companies fewer pages are kept than a long article has words, and
 * all their answers are read at once; so are those of the busiest company for a page of hundreds of claims.
 */
const WORDS_A_PAGE = 2;
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

/** The pages that hold each word. */
type Postings = ReadonlyMap<string, readonly string[]>;
/** What a company said, page by page. */
type Said = ReadonlyMap<string, readonly KeptStatement[]>;

/** The pages where a company answers with a word; with none, where it answers at all. */
function pagesWith({ pages }: RecordDatabase, company: string, word: string, most: number): Promise<string[]> {
  return pages.where('answerKeys').equals(answerKey(company, word)).limit(most).primaryKeys();
}

/** Where a company answers with each of the words, as far as it matters. */
async function findPostings(record: RecordDatabase, company: string, words: readonly string[]): Promise<Postings> {
  // All asked at once: one after the other, each would wait for the one before.
  const pages = await Promise.all(words.map((word) => pagesWith(record, company, word, COMMON_MOST + 1)));
  return new Map(words.map((word, i) => [word, pages[i] ?? []]));
}

/** The same, of answers that have been read. */
function postingsOf(said: Said): Postings {
  const postings = new Map<string, string[]>();
  for (const [page, statements] of said)
    for (const word of new Set(statements.filter(isAnswer).flatMap((s) => mattersOf(s).flat()))) {
      const holders = postings.get(word);
      if (holders) holders.push(page);
      else postings.set(word, [page]);
    }
  return postings;
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
async function findSaidOn({ statements }: RecordDatabase, company: string, pages: readonly string[]): Promise<Said> {
  const said = await Promise.all(pages.map((page) => statements.where('[page+by]').equals([page, company]).toArray()));
  return new Map(pages.map((page, i) => [page, said[i] ?? []]));
}

/** What a company answered, here or there, on matters near to these: read by the words' index, so that no more is read than is near. */
export async function findSaidNear(record: RecordDatabase, company: string, sought: readonly Sought[]): Promise<SaidNear> {
  const words = [...new Set(sought.flatMap((text) => text.words))];
  const few = Math.floor(words.length / WORDS_A_PAGE);
  return record.transaction('r', record.pages, record.statements, async () => {
    const answering = await pagesWith(record, company, '', Math.max(few + 1, COMMON_MOST / COMMON_SHARE));
    const all = answering.length <= few ? await findSaidOn(record, company, answering) : null;
    const postings = all ? postingsOf(all) : await findPostings(record, company, words);
    const many = Math.min(COMMON_MOST, Math.max(COMMON_PAGES, answering.length * COMMON_SHARE));
    const common = new Set([...postings].filter(([, pages]) => pages.length > many).map(([word]) => word));
    const near = [...new Set(sought.flatMap((text) => nearestPages(text, postings, common)))];
    const said = all ?? (await findSaidOn(record, company, near));
    const kept = near.flatMap((page) => said.get(page) ?? []);
    return { statements: [...kept, ...starterStatements().filter((s) => s.by === company)].filter(isAnswer), common };
  });
}

import { answerKey, isAnswer, type KeptStatement } from '../model';
import type { RecordDatabase } from './database';
import { starterStatements } from './starter';

/** A word is common from this many pages, and from this share of them. */
const COMMON_PAGES = 4;
const COMMON_SHARE = 0.2;
/** From this many pages on it is, however many there are: where a company is written of every day, such words tell nothing apart, and cost most. */
const COMMON_MOST = 40;
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

/** What a company answered, here or there, on matters near to these: read by the words' index, so that no more is read than is near. */
export async function findSaidNear(record: RecordDatabase, company: string, sought: readonly Sought[]): Promise<SaidNear> {
  const postings = await findPostings(record, company, [...new Set(sought.flatMap(({ words }) => words))]);
  const many = Math.min(COMMON_MOST, Math.max(COMMON_PAGES, (postings.get('')?.length ?? 0) * COMMON_SHARE));
  const common = new Set([...postings].filter(([word, pages]) => word && pages.length > many).map(([word]) => word));
  const near = [...new Set(sought.flatMap((text) => nearestPages(text, postings, common)))];
  const kept = await record.transaction('r', record.statements, () =>
    Promise.all(near.map((page) => record.statements.where('[page+by]').equals([page, company]).toArray())),
  );
  return { statements: [...kept.flat(), ...starterStatements.filter((s) => s.by === company)].filter(isAnswer), common };
}

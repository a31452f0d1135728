import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { openLedger } from '../../../src/model';
import { findElsewhere, findLedgerParts, keepPage, openRecord, type RecordDatabase, saveSetting } from '../../../src/record';
import { examplePage, type Said } from './example';
import { emptyRecord } from './open';

let record: RecordDatabase;
beforeEach(async () => {
  record = emptyRecord();
  await saveSetting(record, 'keepStatements', true);
});

const URL = 'https://harbour.example/long';
/** So many claims and answers, each in words of its own. */
const many = (count: number, mark = ''): Said[] =>
  Array.from({ length: count }, (_, i) =>
    i % 5 === 4
      ? { words: `the ${mark}lamp${i} was sound when it left the yard${i}`, by: 'tiderock', act: 'denies', answers: i - 1 }
      : { words: `Tiderock broke ${mark}lamp${i} on the quay${i}`, about: ['tiderock'] },
  );
const wordsKept = async () => (await record.statements.toArray()).map(({ words }) => words).sort();
const wordsOf = (said: readonly Said[]) => said.map(({ words }) => words).sort();

describe('no row twice, and none lost', () => {
  test('on a page with 500 statements', async () => {
    const said = many(500);
    const { page, reading } = examplePage(URL, said);
    expect(await keepPage(record, page, reading, false)).toBe('kept');
    expect(await wordsKept()).toEqual(wordsOf(said));
    expect((await findElsewhere(record, page, reading)).record).toEqual([]);
  });

  test('when the same page is read 50 times', async () => {
    const said = many(20);
    const { page, reading } = examplePage(URL, said);
    for (let i = 0; i < 50; i++) await keepPage(record, page, reading, false, i);
    expect(await wordsKept()).toEqual(wordsOf(said));
    expect(await record.pages.toArray()).toMatchObject([{ firstRead: 0, lastRead: 49 }]);
  });

  test('when a page’s text changes between reads: what it said before stays, with what it says now', async () => {
    const [before, now] = [many(10), [...many(8), ...many(4, 'new ')]];
    for (const said of [before, now, before, now]) {
      const { page, reading } = examplePage(URL, said);
      await keepPage(record, page, reading, false);
    }
    expect(await wordsKept()).toEqual([...new Set([...wordsOf(before), ...wordsOf(now)])].sort());
    expect(await record.pages.count()).toBe(1);
  });

  test('an answer that is gone from its page is still found from elsewhere', async () => {
    const claim: Said = { words: 'Tiderock sold rusted valves to the ferry line', about: ['tiderock'] };
    const answer: Said = { words: 'the report was baseless', by: 'tiderock', act: 'rejects', answers: 0 };
    for (const said of [[claim, answer], [claim]]) {
      const { page, reading } = examplePage(URL, said, 'Harbour Post', '2022-01-01');
      await keepPage(record, page, reading, false);
    }
    const { page, reading } = examplePage('https://quay.example/now', [{ ...claim, words: 'rusted valves that Tiderock sold to a ferry' }]);
    expect((await findElsewhere(record, page, reading)).record.map((r) => r.statement.words)).toEqual([answer.words]);
  });

  test('when two tabs read at once, the same page and others', async () => {
    const other = openRecord('test');
    const said = many(30);
    const { page, reading } = examplePage(URL, said);
    const more = Array.from({ length: 10 }, (_, i) => examplePage(`https://harbour.example/${i}`, many(3, `p${i} `)));
    const kept = await Promise.all([
      ...[record, other, record, other].map((tab) => keepPage(tab, page, reading, false)),
      ...more.map((each, i) => keepPage(i % 2 ? record : other, each.page, each.reading, false)),
    ]);
    expect(new Set(kept)).toEqual(new Set(['kept']));
    expect(await wordsKept()).toEqual([...wordsOf(said), ...more.flatMap((_, i) => wordsOf(many(3, `p${i} `)))].sort());
    expect(await record.pages.count()).toBe(11);
    other.close();
  });
});

/** A word for a number, in letters only: figures stand apart from the words about them. */
const named = (n: number) => `qu${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('u')}`;

test('a company with 5,000 kept claims has each of them in its ledger, once', async () => {
  const pages = Array.from({ length: 50 }, (_, i) =>
    examplePage(
      `https://harbour.example/${i}`,
      Array.from({ length: 100 }, (_, k) => ({
        words: `Tiderock spoilt ${named(i)} and ${named(100 + k)} with ${named(200 + 100 * i + k)}`,
        about: ['tiderock'],
      })),
    ),
  );
  for (const { page, reading } of pages) await keepPage(record, page, reading, false);
  const { statements, pages: kept, names } = await findLedgerParts(record, 'tiderock');
  const ledger = openLedger('tiderock', statements, kept, names);
  expect([statements.length, ledger.pages, ledger.rows.length]).toEqual([5000, 50, 5000]);
});

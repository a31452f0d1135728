import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { originsOf } from '../../../src/model';
import {
  countStatementsOf,
  findCompanies,
  findFirstSight,
  findLedgerParts,
  keepPage,
  type RecordDatabase,
  saveSetting,
  watch,
} from '../../../src/record';
import { claim, keptExample } from '../model/a-ledger';
import { prose } from '../model/prose';
import { examplePage, type Said } from './example';
import { emptyRecord } from './open';

let record: RecordDatabase;
beforeEach(async () => {
  record = emptyRecord();
  await saveSetting(record, 'keepStatements', true);
});

const about = (company: string, words: string): Said => ({ words, about: [company] });
const keep = async (url: string, said: readonly Said[], published?: string) => {
  const { page, reading } = examplePage(url, said, 'Harbour Post', published);
  await keepPage(record, page, reading, false);
};
const ids = async () => (await findCompanies(record)).map(({ id }) => id);

describe('the companies of the record', () => {
  test('are those that speak or are spoken of, each once, and the starter pack’s', async () => {
    await keep('https://a.example/1', [about('tiderock', 'Tiderock hid a leak'), about('brinewell', 'Brinewell hid two')]);
    await keep('https://a.example/2', [
      { words: 'it hid nothing', by: 'tiderock', act: 'denies' },
      about('tiderock', 'Tiderock hid a letter'),
    ]);
    expect(await ids()).toEqual(expect.arrayContaining(['hikvision', 'tiderock']));
    expect((await ids()).filter((id) => id === 'tiderock')).toHaveLength(1);
  });

  test('are asked for again when one more is kept', async () => {
    const seen: string[][] = [];
    const stop = watch(
      () => findCompanies(record),
      (found) => void seen.push(found.map(({ id }) => id)),
      () => {},
    );
    const untilSeen = async (id: string) => {
      for (let i = 0; i < 100 && !seen.at(-1)?.includes(id); i++) await new Promise((done) => setTimeout(done, 10));
      return seen.at(-1);
    };
    expect(await untilSeen('hikvision')).toEqual(['hikvision']);
    await keep('https://a.example/1', [about('tiderock', 'Tiderock hid a leak')]);
    expect(await untilSeen('tiderock')).toContain('tiderock');
    stop();
  });
});

describe('what is kept of a company', () => {
  test('comes newest first, each statement once, with its pages and the name that they give it', async () => {
    await keep('https://a.example/old', [about('tiderock', 'Tiderock hid a leak')], '2019-03-04');
    await keep('https://a.example/new', [{ words: 'Tiderock is well', by: 'tiderock', about: ['tiderock'], act: 'states' }], '2024-05-01');
    await keep('https://a.example/else', [about('brinewell', 'Brinewell hid two')], '2024-05-02');
    const { statements, pages, names } = await findLedgerParts(record, 'tiderock');
    expect(statements.map(({ words }) => words)).toEqual(['Tiderock is well', 'Tiderock hid a leak']);
    expect(pages.map(({ page }) => page).sort()).toEqual(['https://a.example/new', 'https://a.example/old']);
    expect(names).toEqual(['Tiderock']);
    expect(await countStatementsOf(record, 'brinewell')).toBe(1);
  });

  test('is not read to its end when nobody waits for it', async () => {
    await keep('https://a.example/old', [about('tiderock', 'Tiderock hid a leak')]);
    const said: string[] = [];
    const parts = () => said.push('told');
    let signal = new AbortController().signal;
    const stop = watch(
      (until) => {
        signal = until;
        // Left as soon as the record is asked: it cannot have answered yet.
        queueMicrotask(() => stop());
        return findLedgerParts(record, 'tiderock', until).finally(() => said.push('ended'));
      },
      parts,
      parts,
    );
    await vi.waitFor(() => expect(said).toEqual(['ended']));
    expect(signal.aborted).toBe(true);
    await expect(findLedgerParts(record, 'tiderock', signal)).rejects.toThrow('abort');
    // Others are answered as ever.
    expect((await findLedgerParts(record, 'tiderock')).statements).toHaveLength(1);
  });

  test('is first seen on the pages that were read last, where it is much', async () => {
    const sight = async () => (await findFirstSight(record, 'tiderock'))?.statements.map(({ words }) => words);
    const many = Array.from({ length: 200 }, (_, i) => claim(`Tiderock hid leak${i}`, { keptAt: Date.now() }));
    const { page, statements } = keptExample('https://a.example/old', '2019-03-04', many);
    await record.pages.put({ ...page, lastRead: Date.now() - 60_000 });
    await record.statements.bulkPut(statements);
    expect(await sight()).toBe(undefined);
    for (let i = 0; i < 59; i++) await keep(`https://a.example/${i}`, [about('brinewell', `Brinewell hid lamp${i}`)]);
    await keep('https://a.example/new', [about('tiderock', 'Tiderock hid a letter'), about('brinewell', 'Brinewell hid two')]);
    expect(await sight()).toEqual(['Tiderock hid a letter']);
  });

  test('counts copies of one story once, of pages kept by version 1 too', async () => {
    const story = prose(1, 300);
    for (const host of ['post', 'copy']) {
      const { page, statements } = keptExample(`https://${host}.example/story`, '2024-03-05', [claim('Tiderock hid a leak')]);
      await record.pages.put({ ...page, sketch: [], bands: [] });
      await record.statements.bulkPut(statements);
      const { url } = page;
      await record.captures.put({ page: url, url, sha256: host, text: story, publication: null, at: 0, lastSeen: 0 });
    }
    const { statements, pages } = await findLedgerParts(record, 'tiderock');
    expect(originsOf(statements, pages)).toHaveLength(1);
  });
});

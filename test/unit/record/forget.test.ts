import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  countHeld,
  deleteNote,
  findPagesOf,
  forgetCompany,
  forgetEverything,
  forgetPages,
  keepPage,
  newNote,
  type RecordDatabase,
  readSettings,
  saveNote,
  saveSetting,
  saveSiteLevel,
} from '../../../src/record';
import { examplePage } from './example';
import { emptyRecord } from './open';

let record: RecordDatabase;
const pages = ['https://harbour.example/a', 'https://harbour.example/b', 'https://quay.example/c'];

beforeEach(async () => {
  record = emptyRecord();
  await saveSetting(record, 'keepStatements', true);
  for (const url of pages) {
    const { page, reading } = examplePage(url, [{ words: `a word about ${url}` }]);
    await keepPage(record, page, reading, false);
    await saveNote(record, newNote(`note on ${url}`, { page: url, selectors: [], statement: null, company: null }), null, {
      page,
      reading,
    });
  }
});

test('forgetting a page takes its statements, its notes and their history', async () => {
  await deleteNote(record, `note on ${pages[0]}`);
  await forgetPages(record, [pages[0] as string]);
  expect(await countHeld(record, 'everything')).toEqual({ pages: 2, statements: 2, notes: 2 });
  expect((await record.changes.toArray()).map((c) => c.note)).toEqual([`note on ${pages[1]}`, `note on ${pages[2]}`]);
});

test('forgetting a site takes all its pages and no others', async () => {
  const own = await findPagesOf(record, 'harbour.example');
  expect(await countHeld(record, own)).toEqual({ pages: 2, statements: 2, notes: 2 });
  await forgetPages(record, own);
  expect(await record.pages.toCollection().primaryKeys()).toEqual([pages[2]]);
});

test('forgetting a company takes what it said, what was said of it and the notes on them, and nothing else', async () => {
  const url = 'https://quay.example/d';
  const { page, reading } = examplePage(url, [
    { words: 'the valves leaked', about: ['tiderock'] },
    { words: 'the valves were sound', by: 'tiderock', answers: 0 },
    { words: 'the pier is closed', about: ['brantholm'] },
  ]);
  await keepPage(record, page, reading, false);
  const [claim, , other] = reading.statements;
  const on = (statement: string | null, company: { id: string; name: string } | null = null) => ({
    page: company ? '' : url,
    selectors: [],
    statement,
    company,
  });
  await saveNote(record, newNote('on the claim', on(claim?.id ?? ''), 0), null, { page, reading });
  await saveNote(record, newNote('deleted', on(claim?.id ?? ''), 0), null, null);
  await deleteNote(record, 'deleted');
  await saveNote(record, newNote('on the company', on(null, { id: 'tiderock', name: 'Tiderock' }), 0), null, null);
  await saveNote(record, newNote('on another claim', on(other?.id ?? ''), 0), null, null);
  expect(await countHeld(record, { company: 'tiderock' })).toEqual({ pages: 0, statements: 2, notes: 2 });
  await forgetCompany(record, 'tiderock');
  expect(await countHeld(record, { company: 'tiderock' })).toEqual({ pages: 0, statements: 0, notes: 0 });
  expect((await record.statements.where('page').equals(url).toArray()).map((s) => s.words)).toEqual(['the pier is closed']);
  expect(await record.notes.where('target.page').anyOf(url, '').primaryKeys()).toEqual(['on another claim']);
  expect((await record.changes.toArray()).some((c) => c.note === 'deleted')).toBe(false);
  expect((await record.pages.get(url))?.companies.map((c) => c.id)).toEqual(['brantholm']);
});

test('forgetting everything leaves only the general settings', async () => {
  await saveSiteLevel(record, 'harbour.example', 'off');
  await forgetEverything(record);
  expect(await countHeld(record, 'everything')).toEqual({ pages: 0, statements: 0, notes: 0 });
  expect(await record.changes.count()).toBe(0);
  expect(await readSettings(record)).toMatchObject({ keepStatements: true, siteLevels: {} });
});

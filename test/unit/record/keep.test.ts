import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { findCaptures, keepPage, newNote, type RecordDatabase, saveNote, saveSetting } from '../../../src/record';
import { examplePage } from './example';
import { emptyRecord } from './open';

const DAY = 86_400_000;
let record: RecordDatabase;
beforeEach(() => {
  record = emptyRecord();
});

const { page, reading } = examplePage('https://harbour.example/a', [
  { words: 'Tiderock sold rusted valves to the ferry line', about: ['tiderock'] },
  { words: 'the valves were sound', by: 'tiderock', act: 'denies', answers: 0 },
]);

describe('keeping a page', () => {
  test('keeps nothing until the reader has said so', async () => {
    expect(await keepPage(record, page, reading, false)).toBe('off');
    expect([await record.pages.count(), await record.statements.count()]).toEqual([0, 0]);
  });

  test('keeps each statement once, however often the page is read', async () => {
    await saveSetting(record, 'keepStatements', true);
    expect(await keepPage(record, page, reading, false, 1000)).toBe('kept');
    expect(await keepPage(record, page, reading, false, 2000)).toBe('kept');
    const kept = await record.statements.toArray();
    expect(kept).toHaveLength(2);
    expect(kept.every((s) => s.keptAt === 1000)).toBe(true);
    expect(await record.pages.toArray()).toMatchObject([{ host: 'harbour.example', firstRead: 1000, lastRead: 2000 }]);
  });

  test('keeps an answer with the words that it answers', async () => {
    await saveSetting(record, 'keepStatements', true);
    await keepPage(record, page, reading, false);
    const answer = await record.statements.where('by').equals('tiderock').first();
    expect(answer).toMatchObject({ publisher: 'Harbour Post', answers: ['Tiderock sold rusted valves to the ferry line'] });
  });

  test('keeps a page with a note, and its text, without being asked', async () => {
    await saveNote(record, newNote('n', { page: page.canonicalUrl, selectors: [], statement: null, company: null }), null, {
      page,
      reading,
    });
    expect(await keepPage(record, page, reading, false)).toBe('kept');
    expect(await findCaptures(record, page.canonicalUrl)).toMatchObject([{ text: page.text }]);
  });

  test('keeps nothing from a private window, whatever was chosen', async () => {
    await saveSetting(record, 'keepStatements', true);
    expect(await keepPage(record, page, reading, true)).toBe('private window');
    expect(await record.pages.count()).toBe(0);
  });

  test('drops what is older than the reader wishes, but never what has a note', async () => {
    await saveSetting(record, 'keepStatements', true);
    await saveSetting(record, 'retentionDays', 30);
    const noted = examplePage('https://harbour.example/noted', [{ words: 'the pier is closed' }]);
    await keepPage(record, page, reading, false, 0);
    await keepPage(record, noted.page, noted.reading, false, 0);
    await saveNote(
      record,
      newNote('n', { page: noted.page.canonicalUrl, selectors: [], statement: null, company: null }, 0),
      null,
      null,
      0,
    );
    const today = examplePage('https://harbour.example/today', [{ words: 'the pier is open' }]);
    await keepPage(record, today.page, today.reading, false, 31 * DAY);
    expect((await record.statements.toArray()).map((s) => s.words).sort()).toEqual(['the pier is closed', 'the pier is open']);
    expect(await record.pages.count()).toBe(2);
  });
});

test('an answered claim that alleges nothing is kept as answered, and an answer that passes a claim by is kept with it', async () => {
  const record = emptyRecord();
  const { page, reading } = examplePage('https://harbour.example/listed', [
    { words: 'the ministry put Tiderock on its list', act: 'announces', about: ['tiderock'] },
    { words: 'its valves are for civil use', act: 'qualifies', by: 'tiderock', answers: 0 },
    { words: 'the pier is closed', act: 'states', about: ['tiderock'] },
  ]);
  const passing = { ...reading, replies: reading.replies.map((reply) => ({ ...reply, part: 'another claim' as const })) };
  await saveSetting(record, 'keepStatements', true);
  await keepPage(record, page, passing, false);
  const [claim, answer, other] = await record.statements.bulkGet(reading.statements.map((s) => s.id));
  expect(claim?.answered).toBe('deflected');
  expect(answer).toMatchObject({ answersTo: [claim?.id], answers: [] });
  expect(other?.answered).toBe(null);
});

test('an answer is kept apart from what it may not be meant for', async () => {
  const record = emptyRecord();
  const { page, reading } = examplePage('https://harbour.example/perhaps', [
    { words: 'Tiderock sold valves that stuck', act: 'alleges', about: ['tiderock'] },
    { words: 'its valves are sound', act: 'denies', by: 'tiderock', answers: 0 },
  ]);
  const unsure = { ...reading, replies: reading.replies.map((reply) => ({ ...reply, confidence: 0.48 })) };
  await saveSetting(record, 'keepStatements', true);
  await keepPage(record, page, unsure, false);
  const [claim, answer] = await record.statements.bulkGet(reading.statements.map((s) => s.id));
  expect(claim?.answered).toBe('none');
  expect(answer).toMatchObject({ answersTo: [], answers: [] });
});

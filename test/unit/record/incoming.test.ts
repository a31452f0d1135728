import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { IncomingNote, Note } from '../../../src/model';
import {
  deleteNote,
  findChanges,
  importNotes,
  newNote,
  previewIncoming,
  type RecordDatabase,
  readContents,
  saveNote,
} from '../../../src/record';
import { emptyRecord } from './open';

let record: RecordDatabase;
const PAGE = 'https://harbour.example/a';
const quote = { type: 'TextQuoteSelector' as const, exact: 'the pier', prefix: '', suffix: '' };

const coming = (more: Partial<IncomingNote> = {}): IncomingNote => ({
  id: 'n',
  target: { page: PAGE, selectors: [quote], company: null },
  text: 'From elsewhere',
  tags: ['pier'],
  status: 'supported',
  reason: '',
  evidence: null,
  claimType: null,
  archive: '',
  links: [],
  created: 100,
  modified: 200,
  title: 'Pier closed',
  ...more,
});
const held = async () => (await record.notes.get('n')) as Note;

beforeEach(() => {
  record = emptyRecord();
});

describe('notes of another program', () => {
  test('come in whole and private, with their page and an entry in the history', async () => {
    expect(await previewIncoming(record, [coming()])).toEqual({ fresh: 1, same: 0, differing: 0 });
    expect(await importNotes(record, [coming()], 5000)).toEqual({ ok: true, value: undefined });
    expect(await held()).toMatchObject({ text: 'From elsewhere', publishable: false, asked: null, created: 100, modified: 200 });
    expect((await findChanges(record, 'n')).map((c) => c.what)).toEqual(['imported']);
    expect(await record.pages.get(PAGE)).toMatchObject({ host: 'harbour.example', title: 'Pier closed', lastRead: 200 });
  });

  test('twice change nothing, even those that tell no time', async () => {
    const notes = [coming(), coming({ id: 'm', created: 0, modified: 0 })];
    await importNotes(record, notes, 5000);
    const before = await readContents(record);
    expect(await previewIncoming(record, notes)).toEqual({ fresh: 0, same: 2, differing: 0 });
    await importNotes(record, notes, 6000);
    expect(await readContents(record)).toEqual(before);
    expect((await record.notes.get('m'))?.created).toBe(5000);
  });

  test('take nothing from a note here that their format cannot say', async () => {
    const asked = { when: '2024-03-01', how: 'by mail', deadline: '', answer: 'No.' };
    const mine = {
      ...newNote(
        'n',
        { page: PAGE, selectors: [quote, { type: 'TextPositionSelector' as const, start: 4, end: 12 }], statement: 's', company: null },
        0,
      ),
    };
    await saveNote(record, { ...mine, text: 'Mine', asked, publishable: true }, null, null, 100);
    await importNotes(record, [coming({ modified: 5000 })], 6000);
    const now = await held();
    expect(now).toMatchObject({ text: 'From elsewhere', asked, publishable: true, modified: 5000, target: { statement: 's' } });
    expect(now.target.selectors).toHaveLength(2);
    expect((await findChanges(record, 'n'))[0]).toMatchObject({ what: 'conflict', before: { text: 'Mine' } });
  });

  test('bring what only files of ours say: what was asked, whether it may be handed on, on which statement', async () => {
    const asked = { when: '2024-03-01', how: 'by mail', deadline: '', answer: '' };
    await importNotes(record, [coming({ asked, publishable: true, target: { ...coming().target, statement: 's' } })], 5000);
    expect(await held()).toMatchObject({ asked, publishable: true, target: { statement: 's' } });
  });

  test('that are older go into the history', async () => {
    await saveNote(
      record,
      { ...newNote('n', { page: PAGE, selectors: [], statement: null, company: null }, 0), text: 'Mine' },
      null,
      null,
      1000,
    );
    await importNotes(record, [coming({ modified: 500 })], 6000);
    expect((await held()).text).toBe('Mine');
    expect((await findChanges(record, 'n'))[0]).toMatchObject({ what: 'conflict', before: { text: 'From elsewhere' } });
  });

  test('are as here where they are the same version, whatever their format left out', async () => {
    const saved = await saveNote(
      record,
      { ...newNote('n', { page: PAGE, selectors: [], statement: null, company: null }, 0), text: 'Mine' },
      null,
      null,
      1000,
    );
    const modified = saved.ok ? saved.value.note.modified : 0;
    expect(await previewIncoming(record, [coming({ modified, text: 'Mine, in other words' })])).toEqual({
      fresh: 0,
      same: 1,
      differing: 0,
    });
  });

  test('do not touch a page that is here, and notes on companies bring none', async () => {
    await importNotes(record, [coming()], 5000);
    await importNotes(record, [coming({ id: 'm', title: 'Another title' })], 5000);
    expect((await record.pages.get(PAGE))?.title).toBe('Pier closed');
    await importNotes(record, [coming({ id: 'c', target: { page: '', selectors: [], company: { id: 'x', name: 'X' } } })], 5000);
    expect(await record.pages.count()).toBe(1);
    expect((await record.notes.get('c'))?.target.company?.name).toBe('X');
  });

  test('come all or not at all: stopped, they leave everything as it was', async () => {
    const stop = new AbortController();
    const notes = Array.from({ length: 1200 }, (_, i) => coming({ id: `n${i}` }));
    const before = await readContents(record);
    const done = await importNotes(record, notes, 5000, { signal: stop.signal, onStep: (rows) => rows >= 1000 && stop.abort() });
    expect(done).toEqual({ ok: false, error: 'stopped' });
    expect(await readContents(record)).toEqual(before);
  });

  test('that were deleted here come back with their history', async () => {
    await importNotes(record, [coming()], 5000);
    await deleteNote(record, 'n', 6000);
    await importNotes(record, [coming()], 7000);
    expect((await findChanges(record, 'n')).map((c) => c.what)).toEqual(['imported', 'deleted', 'imported']);
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '../../../src/model';
import {
  findChanges,
  importContents,
  keepPage,
  newNote,
  previewImport,
  type RecordDatabase,
  readContents,
  saveNote,
  saveSetting,
} from '../../../src/record';
import { examplePage } from './example';
import { emptyRecord } from './open';

let record: RecordDatabase;
const { page, reading } = examplePage('https://harbour.example/a', [{ words: 'the pier is closed' }]);
const target = { page: page.canonicalUrl, selectors: [], statement: null, company: null };

beforeEach(async () => {
  record = emptyRecord();
  await saveSetting(record, 'keepStatements', true);
  await keepPage(record, page, reading, false, 1000);
  await saveNote(record, { ...newNote('n', target, 0), text: 'Ask the harbour master' }, null, { page, reading }, 1000);
});

/** What the record says of the note. */
const noteText = async () => (await record.notes.get('n'))?.text;

describe('taking a backup in', () => {
  test('into an empty record gives back all that was held', async () => {
    const contents = await readContents(record);
    const other = emptyRecord();
    expect(await previewImport(other, contents)).toEqual({ fresh: 1, same: 0, differing: 0, pages: 1, statements: 1 });
    expect(await importContents(other, contents, 'replace')).toEqual({ ok: true, value: undefined });
    expect(await readContents(other)).toEqual(contents);
  });

  test('twice changes nothing', async () => {
    const contents = await readContents(record);
    await importContents(record, contents, 'merge', 5000);
    expect(await readContents(record)).toEqual(contents);
  });

  test('merging keeps both versions of a note, the later one in front', async () => {
    const contents = await readContents(record);
    const note = (await record.notes.get('n')) as Note;
    await saveNote(record, { ...note, text: 'Ask the mayor' }, note.modified, null, 2000);
    expect(await previewImport(record, contents)).toMatchObject({ fresh: 0, same: 0, differing: 1 });
    await importContents(record, contents, 'merge', 5000);
    expect(await noteText()).toBe('Ask the mayor');
    expect((await findChanges(record, 'n'))[0]).toMatchObject({ what: 'conflict', before: { text: 'Ask the harbour master' } });
  });

  test('replacing takes what was here away', async () => {
    const contents = await readContents(record);
    await saveNote(record, newNote('other', target, 0), null, null, 3000);
    await importContents(record, contents, 'replace');
    expect(await record.notes.toCollection().primaryKeys()).toEqual(['n']);
  });

  test('is all or nothing', async () => {
    const contents = await readContents(record);
    const broken = { ...contents, notes: [...contents.notes, { id: { not: 'a key' } } as unknown as Note] };
    expect((await importContents(record, broken, 'replace')).ok).toBe(false);
    expect(await readContents(record)).toEqual(contents);
  });
});

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
    expect(await previewImport(other, contents)).toMatchObject({ fresh: 1, same: 0, differing: 0, pages: 1, statements: 1 });
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

describe('a long import', () => {
  /** So many notes that they come in several steps. */
  const many = async (count: number) => {
    const contents = await readContents(record);
    const [note] = contents.notes;
    return { ...contents, notes: Array.from({ length: count }, (_, i) => ({ ...(note as Note), id: `n${i}` })) };
  };

  test.each(['merge', 'replace'] as const)('(%s) tells how far it is, up to its end', async (how) => {
    const told: [number, number][] = [];
    const contents = await many(1200);
    const done = await importContents(record, contents, how, 5000, { onStep: (rows, of) => told.push([rows, of]) });
    expect(done.ok).toBe(true);
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(([rows]) => rows)).toEqual(told.map(([rows]) => rows).sort((a, b) => a - b));
    expect(new Set(told.map(([, of]) => of)).size).toBe(1);
    expect(told.at(-1)?.[0]).toBe(told[0]?.[1]);
    expect(await record.notes.count()).toBe(how === 'merge' ? 1201 : 1200);
  });

  test.each(['merge', 'replace'] as const)('(%s) that is stopped half-way leaves everything as it was', async (how) => {
    const before = await readContents(record);
    const contents = await many(1200);
    const stop = new AbortController();
    const seen: number[] = [];
    const done = await importContents(record, contents, how, 5000, {
      signal: stop.signal,
      onStep: (rows) => {
        seen.push(rows);
        if (rows > 600) stop.abort();
      },
    });
    expect(done).toEqual({ ok: false, error: 'stopped' });
    expect(seen.at(-1)).toBeLessThan(1200);
    expect(await readContents(record)).toEqual(before);
    // Nothing is resumed: the next import is whole.
    expect((await importContents(record, contents, how, 5000)).ok).toBe(true);
    expect(await record.notes.count()).toBe(how === 'merge' ? 1201 : 1200);
  });

  test('merging brings each change of each note once, however many steps it takes', async () => {
    const contents = await many(1200);
    const changes = contents.notes.map(({ id }) => ({ note: id, at: 7, before: null, what: 'made' as const }));
    await importContents(record, { ...contents, changes }, 'merge', 5000);
    const once = await record.changes.count();
    await importContents(record, { ...contents, changes }, 'merge', 6000);
    expect(await record.changes.count()).toBe(once);
  });

  test('reading for a backup tells how far it is, and reads more rows than one step', async () => {
    await importContents(record, await many(2500), 'merge', 5000);
    const told: number[] = [];
    const contents = await readContents(record, { onStep: (rows) => told.push(rows) });
    expect(contents.notes).toHaveLength(2501);
    expect(contents.changes).toHaveLength(2501);
    expect(told.at(-1)).toBeGreaterThan(5000);
    const stop = new AbortController();
    stop.abort();
    await expect(readContents(record, { signal: stop.signal })).rejects.toThrow();
  });

  test('a preview counts all that a backup brings along', async () => {
    const contents = await readContents(record);
    const correction = { statement: 's', page: page.canonicalUrl };
    const more = { ...contents, corrections: [correction], searches: [{ name: 'Piers', query: 'tag:pier', at: 1 }] };
    expect(await previewImport(record, more as unknown as typeof contents)).toEqual({
      ...{ fresh: 0, same: 1, differing: 0, pages: 1, statements: 1, captures: 1, corrections: 1, searches: 1 },
    });
  });
});

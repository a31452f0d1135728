import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Note } from '../../../src/model';
import { deleteNote, findCaptures, newNote, type RecordDatabase, saveNote } from '../../../src/record';
import { leaveDraft, recoverDrafts } from '../../../src/views/note/drafts';
import { Saver, type SaveState } from '../../../src/views/note/saver';
import { examplePage } from '../record/example';
import { emptyRecord } from '../record/open';

const on = examplePage('https://harbour.example/a', [{ words: 'the pier is closed' }]);
const target = { page: on.page.canonicalUrl, selectors: [], statement: null, company: null };
let record: RecordDatabase;
let told: SaveState['state'][];
beforeEach(() => {
  record = emptyRecord();
  told = [];
});

const begun: Note = newNote('n', target, 1000);
const open = (note: Note, seen: number | null) => new Saver(record, note, seen, on, (s) => told.push(s.state));
const held = async () => (await record.notes.get('n'))?.text;

test('a new note is saved with its page, and "saved" is told only then', async () => {
  const saver = open(begun, null);
  saver.change({ ...begun, text: 'Ask' });
  expect(told).toEqual(['saving']);
  await saver.flush();
  expect(told).toEqual(['saving', 'saved']);
  expect(await held()).toBe('Ask');
  expect(await findCaptures(record, target.page)).toMatchObject([{ text: on.page.text }]);
});

test('the note that it was begun with is no other window’s version', async () => {
  const saver = open(begun, null);
  expect(saver.adopt(begun)).toBe(false);
  saver.change({ ...begun, text: 'Ask' });
  await saver.flush();
  expect(await record.pages.count()).toBe(1);
});

test('what is typed while a save runs is saved by the next', async () => {
  const saver = open(begun, null);
  saver.change({ ...begun, text: 'Ask' });
  const first = saver.flush();
  saver.change({ ...begun, text: 'Ask the yard' });
  await first;
  await saver.flush();
  expect(await held()).toBe('Ask the yard');
  expect(told.at(-1)).toBe('saved');
  expect(saver.pending).toBe(false);
});

test('a refused save is told, keeps the words, and is made good when the record takes it', async () => {
  const saver = open(begun, null);
  const real = record.notes.put.bind(record.notes);
  record.notes.put = () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  };
  saver.change({ ...begun, text: 'Ask' });
  await saver.flush();
  expect(told).toEqual(['saving', 'not saved']);
  expect(saver.draft.text).toBe('Ask');
  record.notes.put = real;
  await saver.flush();
  expect(told.at(-1)).toBe('saved');
  expect(await held()).toBe('Ask');
});

test('another window’s version comes in while nothing here is unsaved, and never over unsaved words', async () => {
  const saver = open(begun, null);
  saver.change({ ...begun, text: 'Ask' });
  await saver.flush();
  const theirs = { ...saver.draft, text: 'Ask the mayor', modified: (saver.seen ?? 0) + 1 };
  expect(saver.adopt(theirs)).toBe(true);
  expect(saver.draft.text).toBe('Ask the mayor');
  saver.change({ ...theirs, text: 'Ask the mayor today' });
  expect(saver.adopt({ ...theirs, text: 'No', modified: theirs.modified + 1 })).toBe(false);
  expect(saver.draft.text).toBe('Ask the mayor today');
  await saver.flush();
});

/** The little of `localStorage` that drafts need. */
function storage(): Storage {
  const items: Record<string, string> = {};
  const methods = {
    setItem: (k: string, v: string) => {
      items[k] = v;
    },
    getItem: (k: string) => items[k] ?? null,
    removeItem: (k: string) => {
      delete items[k];
    },
  };
  return new Proxy(items, { get: (_, k) => methods[k as keyof typeof methods] ?? items[k as string] }) as unknown as Storage;
}

test('words typed in the moment before a page closed are in the record the next time', async () => {
  const place = storage();
  leaveDraft(place, { note: { ...begun, text: 'Ask the y' }, seen: null });
  await recoverDrafts(place, record);
  expect(await held()).toBe('Ask the y');
  expect(Object.keys(place)).toEqual([]);
});

test('a draft whose words are saved, but not its links, loses neither', async () => {
  const saved = await saveNote(record, { ...begun, text: 'Ask' }, null, null);
  if (!saved.ok) throw new Error(saved.error);
  const place = storage();
  const links = [{ url: 'https://registry.example/7', label: '' }];
  leaveDraft(place, { note: { ...saved.value.note, links }, seen: null });
  await recoverDrafts(place, record);
  expect(await record.notes.get('n')).toMatchObject({ text: 'Ask', links });
});

test('a draft that the record got, and that was changed since, stays changed', async () => {
  const saved = await saveNote(record, { ...begun, text: 'Ask' }, null, null);
  if (!saved.ok) throw new Error(saved.error);
  await saveNote(record, { ...saved.value.note, status: 'supported' }, saved.value.note.modified, null);
  const place = storage();
  leaveDraft(place, { note: saved.value.note, seen: null });
  await recoverDrafts(place, record);
  expect((await record.notes.get('n'))?.status).toBe('supported');
});

test('a draft that the record got after all makes no second version', async () => {
  const saved = await saveNote(record, { ...begun, text: 'Ask' }, null, null);
  const place = storage();
  leaveDraft(place, { note: { ...begun, text: 'Ask' }, seen: null });
  await recoverDrafts(place, record);
  expect(await record.notes.get('n')).toEqual(saved.ok && saved.value.note);
  expect(await record.changes.count()).toBe(1);
  await deleteNote(record, 'n');
});

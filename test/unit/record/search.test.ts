import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { KeptPage, KeptStatement, Note } from '../../../src/model';
import {
  changeNotes,
  deleteNotes,
  dropSearch,
  findChanges,
  findSearches,
  NoteShelf,
  newNote,
  type RecordDatabase,
  saveNote,
  saveSearch,
  searchedNote,
  searchNotes,
  sortNotes,
  undoBulk,
} from '../../../src/record';
import { emptyRecord } from './open';

const page = (host: string, more: Partial<KeptPage> = {}): KeptPage => ({
  page: `https://${host}/x`,
  url: `https://${host}/x`,
  host,
  title: null,
  publisher: null,
  firstPublisher: null,
  published: null,
  companies: [],
  firstRead: 0,
  lastRead: 0,
  credit: null,
  sketch: [],
  bands: [],
  answerKeys: [],
  ...more,
});
const on = (host: string) => ({ page: `https://${host}/x`, selectors: [], statement: null, company: null });
const said = (who: string, about: readonly string[]) =>
  ({ who, about, by: null, words: 'The valves were sound' }) as unknown as KeptStatement;
const ready = (id: string, note: Partial<Note>, at: KeptPage | null = null, statement: KeptStatement | null = null, quote = '') =>
  searchedNote({ note: { ...newNote(id, on('a.example'), 0), ...note }, page: at, statement, quote });

const named = [
  { id: 'tiderock', name: 'Tiderock Valves' },
  { id: 'brantholm', name: 'Brantholm' },
];
const notes = [
  ready('plain', { text: 'Ask the YARD', modified: new Date(2026, 10, 24, 12).getTime(), created: 5 }),
  ready(
    'quoted',
    { modified: new Date(2026, 9, 1).getTime(), created: 9 },
    page('news.quay.example', { published: '2026-01-02' }),
    null,
    'valves at the café',
  ),
  ready('tagged', { tags: ['ferry', 'dual use'], status: 'supported', modified: 1 }, page('quay.example', { published: '2026-03' })),
  ready(
    'claim',
    { status: 'needs context', modified: 0 },
    page('b.example', { companies: named }),
    said('Brantholm spokesman', ['brantholm']),
  ),
];
const ids = (typed: string) => searchNotes(notes, typed).map((n) => n.note.id);

describe('searching notes', () => {
  test('finds every word asked for, in any case and without accents', () => {
    expect(ids('yard ask')).toEqual(['plain']);
    expect(ids('CAFE valves')).toEqual(['quoted']);
    expect(ids('"at the cafe"')).toEqual(['quoted']);
    expect(ids('nowhere')).toEqual([]);
    expect(ids('')).toHaveLength(4);
  });

  test('finds a note by the words of its statement', () => {
    expect(ids('sound')).toEqual(['claim']);
  });

  test('keeps to each field', () => {
    expect(ids('tag:ferry')).toEqual(['tagged']);
    expect(ids('tag:fer')).toEqual([]);
    expect(ids('tag:"dual use"')).toEqual(['tagged']);
    expect(ids('status:needs-context')).toEqual(['claim']);
    expect(ids('site:quay.example')).toEqual(['quoted', 'tagged']);
    expect(ids('site:ay.example')).toEqual([]);
    expect(ids('by:spokesman')).toEqual(['claim']);
    expect(ids('before:2026-11')).toEqual(['quoted', 'tagged', 'claim']);
    expect(ids('after:2026-11-24')).toEqual(['plain']);
    expect(ids('-status:supported -by:spokesman')).toEqual(['plain', 'quoted']);
  });

  test('takes the companies of the statement, not all of its page', () => {
    expect(ids('company:brantholm')).toEqual(['claim']);
    expect(ids('company:tiderock')).toEqual([]);
    const whole = ready('whole', {}, page('b.example', { companies: named }));
    const company = ready('company', { target: { ...on('x'), page: '', company: { id: 'tiderock', name: 'Tiderock Valves' } } });
    expect(searchNotes([whole, company], 'company:tiderock')).toHaveLength(2);
  });

  test('finds nothing by a day or status that is none', () => {
    expect(ids('before:soon')).toEqual([]);
    expect(ids('status:true')).toEqual([]);
  });

  test('sorts by date, site and status', () => {
    const sorted = (order: Parameters<typeof sortNotes>[1]) => sortNotes(notes, order).map((n) => n.note.id);
    expect(sorted('changed')).toEqual(['plain', 'quoted', 'tagged', 'claim']);
    expect(sorted('made')[0]).toBe('quoted');
    expect(sorted('published').slice(0, 2)).toEqual(['tagged', 'quoted']);
    expect(sorted('site')).toEqual(['plain', 'claim', 'quoted', 'tagged']);
    expect(sorted('status')).toEqual(['plain', 'quoted', 'tagged', 'claim']);
  });
});

let record: RecordDatabase;
beforeEach(() => {
  record = emptyRecord();
});
const save = (id: string, text: string, at: number) => saveNote(record, { ...newNote(id, on('a.example'), at), text }, null, null, at);

describe('the shelf of notes', () => {
  const texts = async (shelf: NoteShelf) => (await shelf.read()).map((n) => n.note.text);

  test('holds what the record holds after every change', async () => {
    const shelf = new NoteShelf(record);
    expect(await texts(shelf)).toEqual([]);
    await save('a', 'first', 10);
    await save('b', 'second', 20);
    expect(await texts(shelf)).toEqual(['second', 'first']);
    await record.notes.update('a', { text: 'first, changed', modified: 30 });
    expect(await texts(shelf)).toEqual(['first, changed', 'second']);
    await record.notes.delete('b');
    expect(await texts(shelf)).toEqual(['first, changed']);
  });

  test('takes in an old note that was brought back, and two of one millisecond', async () => {
    const shelf = new NoteShelf(record);
    await save('a', 'a', 10);
    await shelf.read();
    await save('b', 'b', 10);
    await save('old', 'old', 3);
    expect(new Set(await texts(shelf))).toEqual(new Set(['a', 'b', 'old']));
  });

  test('reads nothing anew where nothing has changed', async () => {
    const shelf = new NoteShelf(record);
    await save('a', 'a', 10);
    expect(await shelf.read()).toBe(await shelf.read());
  });
});

describe('many notes at once', () => {
  const tag = (note: Note) => (note.tags.includes('ferry') ? note : { ...note, tags: [...note.tags, 'ferry'] });

  test('are changed with an entry each, and come back', async () => {
    await save('a', 'a', 10);
    await save('b', 'b', 20);
    await record.notes.update('b', { tags: ['ferry'] });
    const done = await changeNotes(record, ['a', 'b', 'nobody'], tag, 100);
    if (!done.ok) throw new Error(done.error);
    expect(done.value.changes).toHaveLength(1);
    expect((await record.notes.toArray()).map((n) => n.tags)).toEqual([['ferry'], ['ferry']]);
    expect((await findChanges(record, 'a')).map((c) => c.what)).toEqual(['edited', 'made']);
    await undoBulk(record, done.value, 200);
    expect((await record.notes.get('a'))?.tags).toEqual([]);
    expect((await findChanges(record, 'a')).map((c) => c.what)).toEqual(['restored', 'edited', 'made']);
  });

  test('are deleted into their history, and come back', async () => {
    await save('a', 'a', 10);
    await save('b', 'b', 20);
    const done = await deleteNotes(record, ['a', 'b'], 100);
    if (!done.ok) throw new Error(done.error);
    expect(await record.notes.count()).toBe(0);
    await undoBulk(record, done.value, 200);
    expect((await record.notes.toArray()).map((n) => n.text)).toEqual(['a', 'b']);
  });

  test('are changed all or none', async () => {
    await save('a', 'a', 10);
    await save('b', 'b', 20);
    const fails = (note: Note) => {
      if (note.id === 'b') throw new RangeError('no');
      return tag(note);
    };
    await expect(changeNotes(record, ['a', 'b'], fails, 100)).rejects.toThrow('no');
    expect((await record.notes.toArray()).map((n) => n.tags)).toEqual([[], []]);
    expect(await record.changes.count()).toBe(2);
  });
});

test('a search is saved under its name, replaced and dropped', async () => {
  await saveSearch(record, ' Ferries ', 'tag:ferry ', 5);
  await saveSearch(record, 'Ferries', 'tag:ferry status:unstarted', 6);
  expect(await findSearches(record)).toEqual([{ name: 'Ferries', query: 'tag:ferry status:unstarted', at: 6 }]);
  await dropSearch(record, 'Ferries');
  expect(await findSearches(record)).toEqual([]);
});

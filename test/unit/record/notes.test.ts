import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '../../../src/model';
import {
  deleteNote,
  findChanges,
  findDeleted,
  findNotes,
  findTags,
  newNote,
  type RecordDatabase,
  restoreNote,
  saveNote,
} from '../../../src/record';
import { emptyRecord } from './open';

const target = { page: 'https://harbour.example/a', selectors: [], statement: null, company: null };
const MINUTE = 60_000;
let record: RecordDatabase;
beforeEach(() => {
  record = emptyRecord();
});

/** Saves and gives back the note as it is held. */
async function save(note: Note, seen: number | null, now: number): Promise<Note> {
  const saved = await saveNote(record, note, seen, null, now);
  if (!saved.ok) throw new Error(saved.error);
  return saved.value.note;
}

const whats = async (id = 'n') => (await findChanges(record, id)).map((c) => c.what);
const texts = async (id = 'n') => (await findChanges(record, id)).map((c) => c.before?.text ?? null);

describe('writing a note', () => {
  test('is there when it is answered', async () => {
    await save({ ...newNote('n', target, 0), text: 'Ask the yard' }, null, 0);
    expect((await findNotes(record, target.page)).map((n) => n.text)).toEqual(['Ask the yard']);
  });

  test('typing on makes no new entry in the history', async () => {
    let note = await save({ ...newNote('n', target, 0), text: 'Ask' }, null, 0);
    for (const text of ['Ask the', 'Ask the yard', 'Please: Ask the yard'])
      note = await save({ ...note, text }, note.modified, note.modified + 300);
    expect(await whats()).toEqual(['made']);
  });

  test('a stretch that is deleted, however slowly, is in the history whole', async () => {
    let note = await save({ ...newNote('n', target, 0), text: 'Ask the yard foreman' }, null, 0);
    for (const text of ['Ask the yard fore', 'Ask the yard', 'Ask', 'Ask me'])
      note = await save({ ...note, text }, note.modified, note.modified + 300);
    expect(await texts()).toContain('Ask the yard foreman');
    expect(await whats()).toEqual(['edited', 'made']);
  });

  test('what was written the day before is an entry of its own', async () => {
    const note = await save({ ...newNote('n', target, 0), text: 'Ask' }, null, 0);
    await save({ ...note, text: 'Ask the yard' }, note.modified, 10 * MINUTE);
    expect(await texts()).toEqual(['Ask', null]);
  });

  test('a changed status is an entry', async () => {
    const note = await save({ ...newNote('n', target, 0), text: 'Ask' }, null, 0);
    await save({ ...note, status: 'supported' }, note.modified, 300);
    expect(await whats()).toEqual(['edited', 'made']);
  });

  test('typing on in an address, a link or an answer makes no new entry', async () => {
    let note = await save({ ...newNote('n', target, 0), text: 'Ask' }, null, 0);
    const asked = { when: '2026-11-20', how: '', deadline: '', answer: '' };
    for (const fields of [
      { asked },
      { asked: { ...asked, how: 'by m' } },
      { asked: { ...asked, how: 'by mail' } },
      { archive: 'https://a' },
      { archive: 'https://archive.example' },
      { links: [{ url: 'https://a', label: '' }] },
      { links: [{ url: 'https://a.example', label: 'The' }] },
      {
        links: [
          { url: 'https://a.example', label: 'The filing' },
          { url: 'https://b.example', label: '' },
        ],
      },
    ])
      note = await save({ ...note, ...fields }, note.modified, note.modified + 300);
    expect(await whats()).toEqual(['made']);
  });

  test.each([
    ['an answer', { asked: null }],
    ['a deadline', { asked: { when: '', how: '', deadline: '2026-12-01', answer: 'No comment' } }],
    ['a link', { links: [] }],
    ['a link’s words', { links: [{ url: 'https://a.example', label: 'Other' }] }],
    ['the archived copy', { archive: '' }],
    ['the kind of claim', { claimType: null }],
    ['what may be handed on', { publishable: false }],
  ])('%s that is taken away or changed is in the history', async (_, fields) => {
    const full = {
      asked: { when: '', how: '', deadline: '2026-11-25', answer: 'No comment' },
      links: [{ url: 'https://a.example', label: 'The filing' }],
      archive: 'https://archive.example',
      claimType: 'fact' as const,
      publishable: true,
    };
    const note = await save({ ...newNote('n', target, 0), ...full }, null, 0);
    await save({ ...note, ...fields }, note.modified, 300);
    expect((await findChanges(record, 'n'))[0]).toMatchObject({ what: 'edited', before: full });
  });

  test('saving the same again changes nothing', async () => {
    const note = await save({ ...newNote('n', target, 0), text: 'Ask' }, null, 0);
    expect(await save(note, note.modified, 5000)).toEqual(note);
  });

  test('two windows writing at once lose nothing', async () => {
    const first = await save({ ...newNote('n', target, 0), text: 'Both began here' }, null, 0);
    await save({ ...first, text: 'From the panel' }, first.modified, 100);
    const late = await saveNote(record, { ...first, text: 'From the library' }, first.modified, null, 200);
    expect(late.ok && late.value.conflict?.text).toBe('From the panel');
    expect((await findNotes(record, target.page))[0]?.text).toBe('From the library');
    expect(await texts()).toContain('From the panel');
  });
});

describe('deleting and restoring', () => {
  test('a deletion can be undone', async () => {
    const note = await save({ ...newNote('n', target, 0), text: 'Ask' }, null, 0);
    const gone = await deleteNote(record, 'n', 1000);
    expect(await findNotes(record, target.page)).toEqual([]);
    expect((await findDeleted(record)).map((c) => c.before?.text)).toEqual(['Ask']);
    if (!gone.ok || !gone.value) throw new Error('not deleted');
    await restoreNote(record, gone.value.seq, 2000);
    expect(await findNotes(record, target.page)).toEqual([{ ...note, modified: 2000 }]);
    expect(await findDeleted(record)).toEqual([]);
  });

  test('an earlier version comes back and the later one is kept', async () => {
    const note = await save({ ...newNote('n', target, 0), text: 'First thought' }, null, 0);
    await save({ ...note, text: 'Another' }, note.modified, 300);
    const [edit] = await findChanges(record, 'n');
    await restoreNote(record, edit?.seq ?? 0, 400);
    expect((await findNotes(record, target.page))[0]?.text).toBe('First thought');
    expect(await texts()).toContain('Another');
  });

  test('deleting what is gone already is no error', async () => {
    expect(await deleteNote(record, 'nobody')).toEqual({ ok: true, value: null });
  });
});

test('tags in use come most used first', async () => {
  await save({ ...newNote('a', target, 0), tags: ['yard', 'valves'] }, null, 0);
  await save({ ...newNote('b', target, 0), tags: ['valves'] }, null, 0);
  expect(await findTags(record)).toEqual([
    { tag: 'valves', count: 2 },
    { tag: 'yard', count: 1 },
  ]);
});

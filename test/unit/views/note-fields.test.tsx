// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Note } from '../../../src/model';
import { findChanges, findCompanyNotes, newNote, restoreNote, saveNote } from '../../../src/record';
import { record } from '../../../src/views/live';
import { CompanyNotes } from '../../../src/views/note/company-notes';
import { NoteEditor } from '../../../src/views/note/note-editor';
import { buttonOf, fieldOf, fill, find, press, text, until } from './drawing';

const target = { page: 'https://harbour.example/a', selectors: [], statement: null, company: null };
const held = () => record.notes.get('n') as PromiseLike<Note>;

beforeEach(async () => {
  await act(() => render(null, document.body));
  for (const table of record.tables) await table.clear();
});

/** Draws the editor of a note that is kept. */
async function draw(fields: Partial<Note> = {}): Promise<void> {
  const saved = await saveNote(record, { ...newNote('n', target), ...fields }, null, null);
  if (!saved.ok) throw new Error(saved.error);
  await act(() => render(<NoteEditor held={saved.value.note} isNew={false} on={null} onDelete={() => {}} />, document.body));
}
const untilSaved = () => until(() => find('.save-state').textContent === 'saved');

describe('the words of a note', () => {
  test('are shown to be read, as the Markdown that they are, and written again on request', async () => {
    await draw({ text: '**Ask** the <i>yard</i>' });
    expect(find('.markdown').innerHTML).toBe('<p><strong>Ask</strong> the &lt;i&gt;yard&lt;/i&gt;</p>');
    expect(find<HTMLTextAreaElement>('textarea').hidden).toBe(true);
    await press('Edit the text');
    expect(find<HTMLTextAreaElement>('textarea').hidden).toBe(false);
    expect(document.activeElement).toBe(find('textarea'));
    await press('Preview');
    expect(find('.markdown').textContent).toContain('Ask');
  });

  test('are written at once where there are none', async () => {
    await draw();
    expect(find<HTMLTextAreaElement>('textarea').hidden).toBe(false);
    expect(buttonOf('Preview')).toBeUndefined();
  });
});

describe('what else a checker records', () => {
  test('the kind of claim and the evidence are kept as chosen', async () => {
    await draw({ text: 'x' });
    await press('Reason');
    await fill(fieldOf('Kind of claim'), 'quotation', 'change');
    await fill(fieldOf('Evidence'), 'one named source', 'change');
    await untilSaved();
    expect(await held()).toMatchObject({ claimType: 'quotation', evidence: 'one named source' });
    await press('Reason');
    expect(text()).toContain('Quotation · One named source');
  });

  test('the asking for a reply is kept as typed, and is nothing again when it is emptied', async () => {
    await draw();
    await press('Reply asked for');
    await fill(fieldOf('Asked on'), '2026-11-20');
    await fill(fieldOf('How, and whom'), 'by mail');
    await fill(fieldOf('Answer due by'), '2026-11-25');
    await untilSaved();
    expect((await held()).asked).toEqual({ when: '2026-11-20', how: 'by mail', deadline: '2026-11-25', answer: '' });
    await press('Reply asked for');
    expect(text()).toMatch(/Asked for a reply 20 Nov.* 2026 by mail, due by 25 Nov.* 2026: no answer yet/);
    await press('Reply asked for');
    for (const label of ['Asked on', 'How, and whom', 'Answer due by']) await fill(fieldOf(label), '');
    await untilSaved();
    expect((await held()).asked).toBe(null);
  });

  test('an archived copy is kept once it is an address of the web; else the field says so and goes on holding it', async () => {
    await draw();
    await press('Links');
    const field = () => fieldOf<HTMLInputElement>('Archived copy');
    await fill(field(), 'javascript:alert(1)');
    expect(text()).not.toContain('Not kept');
    await act(() => void field().dispatchEvent(new FocusEvent('blur')));
    expect(text()).toContain('Not kept: an address of the web begins with http:// or https://.');
    expect([field().value, field().getAttribute('aria-invalid')]).toEqual(['javascript:alert(1)', 'true']);
    expect((await held()).archive).toBe('');
    await fill(field(), 'https://archive.example/2026/a');
    await untilSaved();
    expect((await held()).archive).toBe('https://archive.example/2026/a');
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  test('a link is added, changed, taken away and put back where it stood', async () => {
    await draw({ links: [{ url: 'https://a.example/', label: 'The filing' }] });
    await press('Links');
    await fill(fieldOf('Another address'), 'https://b.example/');
    await fill(fieldOf('Words for it', 1), 'The letter');
    await press('Add the link');
    await untilSaved();
    await fill(fieldOf('Words for it'), 'The filing of 2019');
    await untilSaved();
    const both = [
      { url: 'https://a.example/', label: 'The filing of 2019' },
      { url: 'https://b.example/', label: 'The letter' },
    ];
    expect((await held()).links).toEqual(both);
    await act(() => find<HTMLButtonElement>('.note-link button[aria-label="Take the link The filing of 2019 away"]').click());
    await untilSaved();
    expect((await held()).links).toEqual(both.slice(1));
    expect(text()).toContain('Taken away: The filing of 2019.');
    await press('Undo');
    await untilSaved();
    expect((await held()).links).toEqual(both);
  });

  test('a link without an address of the web can’t be added, nor an address be emptied', async () => {
    await draw({ links: [{ url: 'https://a.example/', label: '' }] });
    await press('Links');
    await fill(fieldOf('Another address'), 'ftp://b.example');
    expect(buttonOf('Add the link').disabled).toBe(true);
    await fill(fieldOf('Address'), '');
    await act(() => new Promise((done) => setTimeout(done, 300)));
    expect((await held()).links).toEqual([{ url: 'https://a.example/', label: '' }]);
  });

  test('a tag that was taken away can be put back', async () => {
    await draw({ tags: ['yard', 'valves'] });
    await act(() => find<HTMLButtonElement>('.tag button').click());
    await press('Undo');
    await untilSaved();
    expect((await held()).tags).toEqual(['yard', 'valves']);
  });

  test('a note is private until the reader says otherwise', async () => {
    await draw();
    expect((await held()).publishable).toBe(false);
    await act(() => find<HTMLInputElement>('.publishable input').click());
    await untilSaved();
    expect((await held()).publishable).toBe(true);
  });
});

test('the history shows an earlier version whole, and brings all of it back', async () => {
  const before = {
    text: 'First',
    claimType: 'number' as const,
    asked: { when: '', how: 'by telephone', deadline: '', answer: 'No comment' },
    archive: 'https://archive.example/1',
    links: [{ url: 'https://a.example/', label: 'The filing' }],
    publishable: true,
  };
  await draw(before);
  const note = await held();
  await saveNote(
    record,
    { ...note, claimType: null, asked: null, archive: '', links: [], publishable: false, text: 'Second' },
    note.modified,
    null,
  );
  await press('History');
  await until(() => text().includes('Asked for a reply by telephone: No comment'));
  for (const words of ['First', 'Number', 'https://archive.example/1', 'The filing', 'May be handed on'])
    expect(find('.history').textContent).toContain(words);
  const [edit] = await findChanges(record, 'n');
  await restoreNote(record, edit?.seq ?? 0);
  expect(await held()).toMatchObject(before);
});

test('a company’s notes are written without a page, deleted and brought back', async () => {
  await act(() => render(<CompanyNotes company={{ id: 'tiderock', name: 'Tiderock' }} />, document.body));
  await press('Note on this company');
  await fill(find('textarea'), 'Owned by a fund');
  await untilSaved();
  const [note] = await findCompanyNotes(record, 'tiderock');
  expect(note).toMatchObject({
    text: 'Owned by a fund',
    target: { page: '', selectors: [], company: { id: 'tiderock', name: 'Tiderock' } },
  });
  expect(await record.pages.count()).toBe(0);
  await press('Delete');
  await until(() => text().includes('Note deleted.'));
  expect(await findCompanyNotes(record, 'tiderock')).toEqual([]);
  await press('Undo');
  await until(() => find('.note'));
  expect(await findCompanyNotes(record, 'tiderock')).toHaveLength(1);
});

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
import { NoteBox } from '../../../src/views/note/note-box';
import { buttonOf, fieldOf, fill, find, press, text, until } from './drawing';

const target = { page: 'https://harbour.example/a', selectors: [], statement: null, company: null };
const held = () => record.notes.get('n') as PromiseLike<Note>;

beforeEach(async () => {
  await act(() => render(null, document.body));
  for (const table of record.tables) await table.clear();
});

/** Draws a note that is kept, to be read. */
async function draw(fields: Partial<Note> = {}): Promise<void> {
  const saved = await saveNote(record, { ...newNote('n', target), ...fields }, null, null);
  if (!saved.ok) throw new Error(saved.error);
  await act(() => render(<NoteBox held={saved.value.note} isNew={false} on={null} onDelete={() => {}} />, document.body));
}
/** Draws a note that is kept, to be written. */
async function drawEditor(fields: Partial<Note> = {}): Promise<void> {
  await draw(fields);
  await press('Edit');
}
const untilSaved = () => until(() => find('.save-state').textContent === 'saved');
const pressEscape = () => act(() => void find('textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));

describe('a note', () => {
  const said = { text: '**Ask** the <i>yard</i>', tags: ['yard'], status: 'needs context' as const, reason: 'One source' };

  test('is read first: its words as the Markdown that they are, and in short what else it says', async () => {
    await draw(said);
    expect(find('.markdown').innerHTML).toBe('<p><strong>Ask</strong> the &lt;i&gt;yard&lt;/i&gt;</p>');
    expect(find('textarea, select, input')).toBe(null);
    for (const words of ['Needs context', 'One source', 'yard', '20']) expect(text()).toContain(words);
  });

  test('is written on request, and read again when that is done', async () => {
    await draw(said);
    await press('Edit');
    expect(document.activeElement).toBe(find('textarea'));
    await fill(find('textarea'), 'Ask the mayor');
    await press('Done');
    await until(() => find('textarea') === null);
    expect(find('.markdown').textContent).toBe('Ask the mayor');
    expect(document.activeElement?.textContent).toBe('Edit');
    expect((await held()).text).toBe('Ask the mayor');
  });

  test('is written where its words are clicked, but a link in them is followed', async () => {
    await draw({ text: 'See [the filing](https://filing.example/7)' });
    // The link is not to be followed here.
    window.addEventListener('click', (event) => event.preventDefault(), { once: true });
    const click = (css: string) => act(() => void find(css).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
    await click('.markdown a');
    expect(find('textarea')).toBe(null);
    await click('.markdown p');
    expect(find<HTMLTextAreaElement>('textarea').value).toContain('See [the filing]');
  });

  test('is done with by Escape, and keeps the tag and the link that were just typed', async () => {
    await drawEditor({ text: 'x' });
    await press('Links');
    await fill(fieldOf('Another address'), 'https://b.example/');
    const field = find<HTMLInputElement>('.tag-input');
    field.focus();
    await fill(field, 'valves');
    await pressEscape();
    await until(() => find('textarea') === null);
    expect(await held()).toMatchObject({ tags: ['valves'] });
  });

  test('that the record refuses stays in the editor with its words, until it is saved', async () => {
    await drawEditor({ text: 'x' });
    const real = record.notes.put.bind(record.notes);
    record.notes.put = () => {
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    };
    await fill(find('textarea'), 'Ask the mayor');
    await pressEscape();
    await until(() => find('[role="alert"]'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('Ask the mayor');
    record.notes.put = real;
    await pressEscape();
    await until(() => find('textarea') === null);
    expect((await held()).text).toBe('Ask the mayor');
  });

  test('that another window wrote meanwhile says so, and keeps both versions', async () => {
    await drawEditor({ text: 'x' });
    const note = await held();
    await saveNote(record, { ...note, text: 'From the library' }, note.modified, null);
    await fill(find('textarea'), 'From the panel');
    await press('Done');
    await until(() => find('textarea') === null);
    expect(text()).toContain('another window’s version is in the history');
    await press('History');
    await until(() => find('.history')?.textContent?.includes('From the library'));
    expect(find('.markdown').textContent).toBe('From the panel');
  });

  test('that was only begun is put away when nothing is written', async () => {
    let gone = 0;
    await act(() => render(<NoteBox held={newNote('n', target)} isNew on={null} onDelete={() => gone++} />, document.body));
    expect(document.activeElement).toBe(find('textarea'));
    await press('Put away');
    await until(() => gone === 1);
    expect(await record.notes.count()).toBe(0);
  });
});

describe('what else a checker records', () => {
  test('the kind of claim and the evidence are kept as chosen', async () => {
    await drawEditor({ text: 'x' });
    await press('Reason');
    await fill(fieldOf('Kind of claim'), 'quotation', 'change');
    await fill(fieldOf('Evidence'), 'one named source', 'change');
    await untilSaved();
    expect(await held()).toMatchObject({ claimType: 'quotation', evidence: 'one named source' });
    await press('Reason');
    expect(text()).toContain('Quotation · One named source');
  });

  test('the asking for a reply is kept as typed, and is nothing again when it is emptied', async () => {
    await drawEditor();
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
    await drawEditor();
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
    await drawEditor({ links: [{ url: 'https://a.example/', label: 'The filing' }] });
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
    await drawEditor({ links: [{ url: 'https://a.example/', label: '' }] });
    await press('Links');
    await fill(fieldOf('Another address'), 'ftp://b.example');
    expect(buttonOf('Add the link').disabled).toBe(true);
    await fill(fieldOf('Address'), '');
    await act(() => new Promise((done) => setTimeout(done, 300)));
    expect((await held()).links).toEqual([{ url: 'https://a.example/', label: '' }]);
  });

  test('a tag that was taken away can be put back', async () => {
    await drawEditor({ tags: ['yard', 'valves'] });
    find<HTMLButtonElement>('.tag button').focus();
    await act(() => find<HTMLButtonElement>('.tag button').click());
    expect(document.activeElement).toBe(buttonOf('Undo'));
    await press('Undo');
    await untilSaved();
    expect((await held()).tags).toEqual(['yard', 'valves']);
  });

  test('a note is private until the reader says otherwise', async () => {
    await drawEditor();
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
  await until(() => find('.history')?.textContent?.includes('Asked for a reply by telephone: No comment'));
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
  await press('Done');
  await until(() => buttonOf('Delete'));
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

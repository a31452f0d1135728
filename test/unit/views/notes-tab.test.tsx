// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { newNote, saveNote } from '../../../src/record';
import { NotesTab } from '../../../src/views/library/notes/notes-tab';
import { TagsTab } from '../../../src/views/library/tags-tab';
import { record } from '../../../src/views/live';
import { buttonOf, fieldOf, fill, find, press, until } from './drawing';

const target = { page: 'https://harbour.example/a', selectors: [], statement: null, company: null };
const notes = () => record.notes.count();
const boxes = () => [...document.body.querySelectorAll<HTMLInputElement>('.row-item input[type="checkbox"]')];

/** Presses a button as the keyboard does: it has the focus then. */
async function pressFocused(words: string, n = 0): Promise<void> {
  buttonOf(words, n).focus();
  await press(words, n);
}

beforeEach(async () => {
  await act(() => render(null, document.body));
  for (const table of record.tables) await table.clear();
  for (const id of ['one', 'two', 'three'])
    await saveNote(record, { ...newNote(id, target), text: `Note ${id}`, tags: ['yard'] }, null, null);
});

test('after each deletion the keys are with its undo', async () => {
  await act(() => render(<NotesTab />, document.body));
  await until(() => boxes().length === 3);
  for (const left of [2, 1]) {
    await pressFocused('Delete');
    await until(() => boxes().length === left);
    expect(document.activeElement).toBe(buttonOf('Undo'));
  }
  await press('Undo');
  await until(() => boxes().length === 2);
  expect(await notes()).toBe(2);
});

test('after many were changed at once the keys stay with the bar, after they were deleted they are with the undo', async () => {
  await act(() => render(<NotesTab />, document.body));
  await until(() => boxes().length === 3);
  await press('Choose all');
  const status = () => fieldOf<HTMLSelectElement>('Status', 1);
  status().focus();
  await fill(status(), 'supported', 'change');
  await until(() => buttonOf('Undo'));
  expect(document.activeElement).toBe(status());
  // The bar's own stands after those of the three rows.
  await pressFocused('Delete', 3);
  await until(() => !find('.bulk') && boxes().length === 0);
  expect(document.activeElement).toBe(buttonOf('Undo'));
});

test('after a tag was taken away the keys are with the undo', async () => {
  await act(() => render(<TagsTab />, document.body));
  await until(() => find('.tag'));
  await pressFocused('Take away');
  await until(() => !find('.tag') && buttonOf('Undo'));
  expect(document.activeElement).toBe(buttonOf('Undo'));
});

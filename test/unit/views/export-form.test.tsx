// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { keepPage, newNote, saveNote, saveSetting } from '../../../src/record';
import { barePage } from '../../../src/record/pages';
import { chooseNotes } from '../../../src/views/library/chosen-notes';
import { ExportForm } from '../../../src/views/library/exchange/export-form';
import { record } from '../../../src/views/live';
import { examplePage } from '../record/example';
import { fieldOf, fill, find, press, text, until } from './drawing';

const noted = examplePage('https://harbour.example/a', [{ words: 'the pier is closed' }]);
const bare = examplePage('https://harbour.example/b', [{ words: 'the ferry is late' }]);
const target = { page: noted.page.canonicalUrl, selectors: [], statement: null, company: null };
const FIND = 'Find a page by title or address (the 100 read last are in the list below)';
const optionsOf = () => [...fieldOf<HTMLSelectElement>('Which notes').options].map((o) => o.textContent);

beforeEach(async () => {
  await act(() => render(null, document.body));
  for (const table of record.tables) await table.clear();
  await saveSetting(record, 'keepStatements', true);
  await keepPage(record, bare.page, bare.reading, false);
  await saveNote(record, { ...newNote('public', target), publishable: true }, null, noted);
  await saveNote(record, newNote('private', target), null, noted);
  const company = { id: 'yard', name: 'Yard' };
  await saveNote(record, newNote('company', { ...target, page: '', company }), null, null);
  chooseNotes(['private', 'company']);
  await act(() => render(<ExportForm />, document.body));
  await until(() => find('select') !== null && optionsOf().length === 3);
});

test('every choice says how many notes it holds; pages without a note are offered only for their chains', async () => {
  expect(optionsOf()).toEqual(['All notes (3)', 'The notes chosen in the list (2)', 'Story at https://harbour.example/a (2)']);
  await fill(fieldOf('Format'), 'provenance', 'change');
  expect(optionsOf()).toContain('Story at https://harbour.example/b (0)');
  expect(text()).not.toContain('Private notes left out');
});

test('says what goes out and what the switch leaves here, for each choice', async () => {
  expect(text()).toContain('Notes in the file: 0. Private notes left out: 2.');
  expect(text()).toContain('none would be in the file');
  await fill(fieldOf('Which notes'), `page ${noted.page.canonicalUrl}`, 'change');
  expect(text()).toContain('Notes in the file: 1. Private notes left out: 1.');
  await fill(fieldOf('Which notes'), 'all', 'change');
  expect(text()).toContain('Notes in the file: 1. Private notes left out: 2.');
  await act(() => find<HTMLInputElement>('input[type="checkbox"]').click());
  expect(text()).toContain('Notes in the file: 3. Private ones among them: 2.');
});

test('where all are private, the way to export them stands beside the words that say so, and the keys stay with its switch', async () => {
  const box = find<HTMLInputElement>('input[type="checkbox"]');
  expect(box.checked).toBe(true);
  await press('Export private notes too');
  expect(text()).toContain('Notes in the file: 2. Private ones among them: 2.');
  expect(text()).not.toContain('none would be in the file');
  expect(box.checked).toBe(false);
  expect(document.activeElement).toBe(box);
});

test('of very many pages those that were read last are offered, and any other by what it is called', async () => {
  const many = Array.from({ length: 130 }, (_, i) => barePage(`https://harbour.example/old/${i}`, `Old pier ${i}`, 1, i + 1));
  await act(async () => void (await record.pages.bulkPut(many)));
  await fill(fieldOf('Format'), 'provenance', 'change');
  await until(() => optionsOf().length === 102);
  expect(optionsOf().at(-1)).toBe('Old pier 32 (0)');
  await fill(fieldOf(FIND), 'PIER old/7');
  expect(optionsOf().slice(2)).toEqual([79, 78, 77, 76, 75, 74, 73, 72, 71, 70, 7].map((i) => `Old pier ${i} (0)`));
  await fill(fieldOf('Which notes'), 'page https://harbour.example/old/7', 'change');
  await fill(fieldOf(FIND), 'no such page');
  expect(optionsOf().slice(2)).toEqual(['Old pier 7 (0)']);
});

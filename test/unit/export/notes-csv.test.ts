import { expect, test } from 'vitest';
import { printNotesCsv } from '../../../src/export';
import { bare, note, onCompany, outgoing } from './example';
import { parseCsv } from './parse-csv';

/** The rows as objects by column name. */
function rowsOf(text: string): Record<string, string>[] {
  const [names = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    expect(row).toHaveLength(names.length);
    return Object.fromEntries(row.map((cell, i) => [names[i] ?? '', cell]));
  });
}

test('notes as a table say all that a note holds, one a row', () => {
  const [first, second, third] = rowsOf(printNotesCsv([outgoing, bare, onCompany], false));
  expect(first).toMatchObject({
    id: note.id,
    title: 'Pier closed, office says',
    quote: 'the “north pier” is closed for good',
    'said by': 'The harbour office',
    answers: 'Tiderock: called the claim baseless',
    note: note.text,
    tags: 'pier; harbour/north',
    status: 'needs context',
    'claim type': 'fact',
    'their answer': 'We closed one arm.',
    links: 'Register https://register.example/pier',
    publishable: 'yes',
    captured: '2024-03-05T09:30:00.000Z',
    changed: '2024-03-07T11:12:13.000Z',
  });
  expect(second).toMatchObject({ quote: '', publishable: 'no', 'capture sha-256': '' });
  expect(third).toMatchObject({ company: 'Tiderock & Sons', page: '' });
});

test('a note that is a formula stays text, and the mark is there only where asked', () => {
  const evil = { ...bare, note: { ...bare.note, text: '=cmd|"/C calc"!A0', tags: ['@x'] } };
  const [row] = rowsOf(printNotesCsv([evil], false));
  expect([row?.['note'], row?.['tags']]).toEqual(['\'=cmd|"/C calc"!A0', "'@x"]);
  expect(printNotesCsv([], true).startsWith('\uFEFFid,page,')).toBe(true);
  expect(printNotesCsv([], false).startsWith('id,page,')).toBe(true);
});

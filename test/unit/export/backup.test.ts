import { describe, expect, test } from 'vitest';
import { parseBackup, printBackup } from '../../../src/export';
import { defaultSettings, type Note, type RecordContents } from '../../../src/model';

const note: Note = {
  id: 'n',
  target: {
    page: 'https://harbour.example/a',
    selectors: [
      { type: 'TextQuoteSelector', exact: 'the pier is “closed”', prefix: 'that ', suffix: '.' },
      { type: 'TextPositionSelector', start: 3, end: 22 },
    ],
    statement: null,
  },
  text: 'Ask the harbour master 🚢\n<b>not bold</b> \u2028 \\ "',
  tags: ['pier'],
  status: 'needs context',
  reason: '',
  evidence: 'one named source',
  created: 1,
  modified: 2,
};
const contents: RecordContents = {
  pages: [],
  statements: [],
  notes: [note],
  changes: [{ note: 'n', at: 1, before: null, what: 'made' }],
  settings: { ...defaultSettings, siteLevels: { 'harbour.example': 'off' } },
  packs: [],
  companies: [],
  amendments: [],
  refusals: [],
};
const file = printBackup(contents, '2026-11-24T06:00:00Z', '0.1.0');

/** The name of what is wrong with a file, or null. */
const errorOf = (text: string) => {
  const read = parseBackup(text);
  return read.ok ? null : read.error;
};

/** The file with its contents changed and a checksum that fits. */
const forged = (change: (contents: RecordContents) => unknown) => printBackup(change(contents) as RecordContents, '', '');

describe('a backup', () => {
  test('gives back what was put in, to the letter', () => {
    expect(parseBackup(file)).toEqual({ ok: true, value: { made: '2026-11-24T06:00:00Z', by: '0.1.0', contents } });
  });

  test('is still read after an editor has put a byte order mark and other white space in', () => {
    expect(errorOf(`\uFEFF${JSON.stringify(JSON.parse(file), null, 2)}\r\n`)).toBe(null);
  });

  test.each(['', 'hello', '{}', '[]', 'null', '{"format":"something else"}', '<html>'])('%j is not ours', (text) => {
    expect(errorOf(text)).toBe('not a backup');
  });

  test('cut at any place is never read, and says so', () => {
    for (let at = 40; at < file.trimEnd().length; at += 7) expect(errorOf(file.slice(0, at))).toBe('cut off');
  });

  test('of a later version is refused by name', () => {
    expect(errorOf(file.replace('"version":1', '"version":2'))).toBe('newer backup');
  });

  test('with one letter changed is damaged', () => {
    expect(errorOf(file.replace('harbour master', 'harbour mister'))).toBe('damaged');
  });

  test('with a page that is no page is damaged, whatever its checksum says', () => {
    const at = (page: string) => forged((c) => ({ ...c, notes: [{ ...note, target: { ...note.target, page } }] }));
    expect(errorOf(at('https://harbour.example/b'))).toBe(null);
    expect(errorOf(at('javascript:alert(1)'))).toBe('damaged');
    expect(errorOf(at('data:text/html,hi'))).toBe('damaged');
  });

  test('with a field missing or of another kind is damaged', () => {
    expect(errorOf(forged((c) => ({ ...c, notes: undefined })))).toBe('damaged');
    expect(errorOf(forged((c) => ({ ...c, notes: [{ ...note, status: 'true' }] })))).toBe('damaged');
    expect(errorOf(forged((c) => ({ ...c, notes: [{ ...note, text: 7 }] })))).toBe('damaged');
    expect(errorOf(forged((c) => ({ ...c, settings: { ...c.settings, level: 'loud' } })))).toBe('damaged');
    expect(errorOf(forged((c) => ({ ...c, changes: [{ ...c.changes[0], before: {} }] })))).toBe('damaged');
  });
});

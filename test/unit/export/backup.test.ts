import { describe, expect, test } from 'vitest';
import { parseBackup, printBackup, printingBackup } from '../../../src/export';
import { atOnce, defaultSettings, fingerprint, type Note, type RecordContents } from '../../../src/model';

const note: Note = {
  id: 'n',
  target: {
    page: 'https://harbour.example/a',
    selectors: [
      { type: 'TextQuoteSelector', exact: 'the pier is “closed”', prefix: 'that ', suffix: '.' },
      { type: 'TextPositionSelector', start: 3, end: 22 },
    ],
    statement: null,
    company: null,
  },
  text: 'Ask the harbour master 🚢\n<b>not bold</b> \u2028 \\ "',
  tags: ['pier'],
  status: 'needs context',
  reason: '',
  evidence: 'one named source',
  claimType: 'fact',
  asked: { when: '2026-11-20', how: 'by mail', deadline: '2026-11-23', answer: '' },
  archive: 'https://archive.example/1',
  links: [{ url: 'https://harbour.example/minutes', label: 'Minutes' }],
  publishable: true,
  created: 1,
  modified: 2,
};
const contents: RecordContents = {
  pages: [],
  statements: [],
  notes: [note],
  changes: [{ note: 'n', at: 1, before: null, what: 'made' }],
  captures: [],
  corrections: [],
  searches: [{ name: 'Piers', query: 'tag:pier', at: 5 }],
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

  test('is printed in pieces as it is at once, whatever the number of rows', () => {
    const many = { ...contents, notes: Array.from({ length: 1203 }, (_, i) => ({ ...note, id: `n${i}` })) };
    const pieces = atOnce(printingBackup(many, 'today', '0.1.0'));
    expect(pieces.length).toBeGreaterThan(many.notes.length / 500);
    const body = JSON.stringify(many);
    const head = { format: 'rejoinder backup', version: 2, made: 'today', by: '0.1.0', checksum: fingerprint(body) };
    expect(pieces.join('')).toBe(`${JSON.stringify(head).slice(0, -1)},\n"contents":${body}}\n`);
    expect(parseBackup(pieces.join(''))).toMatchObject({ ok: true, value: { contents: many } });
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

  test('of version 1 comes to what an old record comes to', () => {
    const { claimType: _c, asked: _a, archive: _r, links: _l, publishable: _p, ...rest } = note;
    const { company: _, ...target } = note.target;
    const old = { ...rest, target };
    const { captures: _x, corrections: _y, searches: _z, ...others } = contents;
    const body = JSON.stringify({ ...others, notes: [old], changes: [{ note: 'n', at: 1, before: old, what: 'edited' }] });
    const made = `{"format":"rejoinder backup","version":1,"made":"","by":"","checksum":"${fingerprint(body)}",\n"contents":${body}}\n`;
    const read = parseBackup(made);
    const today = { ...note, claimType: null, asked: null, archive: '', links: [], publishable: false };
    expect(read.ok && read.value.contents.notes).toEqual([today]);
    expect(read.ok && read.value.contents.changes[0]?.before).toEqual(today);
    expect(errorOf(made.replace('"version":1', '"version":2'))).toBe('damaged');
  });

  test('of a later version is refused by name', () => {
    expect(errorOf(file.replace('"version":2', '"version":3'))).toBe('newer backup');
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

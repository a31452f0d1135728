// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './fake-browser';
import { expect, test } from 'vitest';
import { printAnnotations, printBackup } from '../../../src/export';
import { defaultSettings, type RecordContents } from '../../../src/model';
import { newNote } from '../../../src/record';
import { readFile } from '../../../src/views/library/exchange/read-file';

const target = { page: 'https://harbour.example/a', selectors: [], statement: null, company: null };
/** Notes that make more than a few pieces of text, with signs that a cut could part. */
const notes = Array.from({ length: 3000 }, (_, i) => ({
  ...newNote(`n${i}`, target, i),
  text: `“pier” \\ "${i}" 🚢 [,]{:} ${'ä'.repeat(60)}`,
}));
const contents: RecordContents = {
  pages: [],
  statements: [],
  notes,
  changes: [],
  captures: [],
  corrections: [],
  searches: [],
  settings: { ...defaultSettings, siteLevels: { 'harbour.example': 'off', 7: 'off' } },
  packs: [],
  companies: [],
  amendments: [],
  refusals: [],
};
const backup = printBackup(contents, '2026-11-24T06:00:00Z', '0.1.0');
const read = (text: string) => readFile(new Blob([text]));
const errorOf = async (text: string) => {
  const file = await read(text);
  return file.ok ? null : file.error;
};

test('a backup is read in many pieces as it was printed, a byte order mark before it or not', async () => {
  expect(backup.length).toBeGreaterThan(1_000_000);
  for (const text of [backup, `\uFEFF${backup}`, `${JSON.stringify(JSON.parse(backup), null, 1)}\r\n`]) {
    const file = await read(text);
    expect(file).toMatchObject({ ok: true, value: { kind: 'backup', preview: { fresh: 3000 } } });
    if (file.ok && file.value.kind === 'backup') expect(file.value.backup.contents).toEqual(contents);
  }
});

test('a file that is none says which kind of fault it has', async () => {
  expect(await errorOf(backup.slice(0, -200_000))).toBe('cut off');
  expect(await errorOf(backup.slice(0, -2))).toBe('cut off');
  expect(await errorOf(`${backup}}`)).toBe('cut off');
  expect(await errorOf(backup.replace('"n2900"', '"n29O0"'))).toBe('damaged');
  expect(await errorOf('')).toBe('not annotations');
  expect(await errorOf('hello')).toBe('not annotations');
  expect(await errorOf('[{]}')).toBe('broken annotations');
  expect(await errorOf('['.repeat(300_000))).toBe('broken annotations');
});

test('annotations of others are read from the same pieces', async () => {
  const note = { note: { ...newNote('x', target, 1), text: 'The pier is open' }, page: null, statement: null, answers: [], captured: null };
  const text = printAnnotations([note as never], 0, '0.1.0');
  expect(await read(text)).toMatchObject({
    ok: true,
    value: { kind: 'notes', format: 'web annotation', notes: [{ text: 'The pier is open' }] },
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/model';
import { levelOf, type RecordDatabase, readSettings, recordErrorOf, saveSetting, saveSiteLevel } from '../../../src/record';
import { emptyRecord } from './open';

let record: RecordDatabase;
beforeEach(() => {
  record = emptyRecord();
});

test('what was never chosen is as the defaults say', async () => {
  expect(await readSettings(record)).toEqual(defaultSettings);
});

test('two settings changed at once are both kept', async () => {
  await Promise.all([
    saveSetting(record, 'level', 'claims'),
    saveSiteLevel(record, 'a.example', 'off'),
    saveSiteLevel(record, 'b.example', 'all'),
  ]);
  expect(await readSettings(record)).toMatchObject({ level: 'claims', siteLevels: { 'a.example': 'off', 'b.example': 'all' } });
});

test('a site follows the general level again when its own is taken away', async () => {
  await saveSiteLevel(record, 'a.example', 'off');
  expect(levelOf(await readSettings(record), 'a.example')).toBe('off');
  await saveSiteLevel(record, 'a.example', null);
  expect(levelOf(await readSettings(record), 'a.example')).toBe('all');
});

test('the browser’s refusals have names, however deep they lie', () => {
  expect(recordErrorOf({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe('storage full');
  expect(recordErrorOf({ name: 'VersionError' })).toBe('newer record');
  expect(recordErrorOf({ name: 'DatabaseClosedError' })).toBe('storage closed');
  expect(recordErrorOf(new Error('whatever'))).toBe('storage refused');
  expect(recordErrorOf('not even an error')).toBe('storage refused');
});

import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { isContents } from '../../../src/export';
import {
  findAllNotes,
  findCaptures,
  findChanges,
  findPackCompanies,
  openRecord,
  readContents,
  readNameChoices,
  readSettings,
} from '../../../src/record';
import { emptyRecord } from './open';

/** A stored example: the schema of its version, and the rows as they lay in the browser. */
interface Stored {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const folder = new URL('../../fixtures/', import.meta.url);
const examples = readdirSync(folder).filter((f) => /^record-v\d+\.json$/.test(f));
const load = (file: string): Stored => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** Lays a stored example into a fresh browser, as that version of Rejoinder left it. */
async function lay({ version, stores, rows }: Stored): Promise<void> {
  emptyRecord();
  const old = new Dexie('test');
  old.version(version).stores(stores);
  for (const [store, list] of Object.entries(rows)) await old.table(store).bulkAdd([...list]);
  old.close();
}

describe('every version that was ever released', () => {
  test('has its stored example', () => {
    expect(examples).toEqual(Array.from({ length: openRecord('any').verno }, (_, i) => `record-v${i + 1}.json`));
  });

  test.each(examples)('%s opens today and loses nothing', async (file) => {
    const stored = load(file);
    await lay(stored);
    const record = openRecord('test');
    for (const [store, list] of Object.entries(stored.rows)) expect(await record.table(store).count(), store).toBe(list.length);
    // What it holds is of today's shape, field by field, deleted versions of notes too.
    expect(isContents(await readContents(record))).toBe(true);
    const [found] = await findAllNotes(record);
    expect(found?.note.text).toBe('Ask the yard which valves were fitted in 2019.');
    expect(found?.page?.title).toBe('Ferry valves were rusted, inspectors say');
    expect(found?.quote).toContain('rusted valves');
    expect(found?.note.target.company).toBe(null);
    const [capture] = await findCaptures(record, found?.note.target.page ?? '');
    expect(capture).toMatchObject({ text: expect.stringContaining('the valves were sound.'), at: 1714550000000 });
    expect(capture?.sha256).toBe(
      createHash('sha256')
        .update(capture?.text ?? '')
        .digest('hex'),
    );
    expect((await findChanges(record, found?.note.id ?? '')).map((c) => c.what)).toEqual(['edited', 'made']);
    expect(await readSettings(record)).toMatchObject({ keepStatements: true, siteLevels: { 'quay.example': 'claims' } });
    const { packs, amendments, refusals } = await readNameChoices(record);
    expect([packs, amendments, refusals].map((rows) => rows.length)).toEqual([2, 1, 1]);
    expect((await findPackCompanies(record, ['pack:ferry makers']))[0]?.listings[0]?.citation).toBe('Notice 7 of 2023');
  });
});

test('the newest example’s schema is the one in use', () => {
  const schema = Object.fromEntries(
    openRecord('any').tables.map((t) => [t.name, [t.schema.primKey.src, ...t.schema.indexes.map((i) => i.src)].join(', ')]),
  );
  expect(schema).toEqual(load(examples.at(-1) ?? '').stores);
});

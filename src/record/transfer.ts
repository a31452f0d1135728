import type { Table } from 'dexie';
import { type RecordContents, type Result, refused } from '../model';
import type { RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';
import { merge } from './merge';
import { Progress, Stopped, type Watched } from './progress';
import { readSettings, rowsOf } from './settings';

/** Rows read in one step. */
const READ = 2000;

/** All rows of a table, in the order of their keys. */
async function readRows<T, Key, Insert>(table: Table<T, Key, Insert>, progress: Progress): Promise<T[]> {
  const { keyPath } = table.schema.primKey;
  const keyOf = (row: T) => {
    const values = row as Record<string, string>;
    return Array.isArray(keyPath) ? keyPath.map((path) => values[path]) : values[keyPath ?? ''];
  };
  const rows: T[] = [];
  for (;;) {
    const last = rows.at(-1);
    const more = last ? table.where(':id').above(keyOf(last)) : table.orderBy(':id');
    const step = await more.limit(READ).toArray();
    rows.push(...step);
    progress.add(step.length);
    if (step.length < READ) return rows;
  }
}

/** Everything that is held, for a backup. One transaction: no half of a note being saved meanwhile. Throws when it is stopped. */
export async function readContents(record: RecordDatabase, watched: Watched = {}): Promise<RecordContents> {
  return record.transaction('r', record.tables, async () => {
    const counts = await Promise.all(record.tables.map((table) => table.count()));
    const progress = new Progress(
      counts.reduce((sum, count) => sum + count, 0),
      watched,
    );
    return {
      pages: await readRows(record.pages, progress),
      statements: await readRows(record.statements, progress),
      notes: await readRows(record.notes, progress),
      changes: (await readRows(record.changes, progress)).map(({ seq: _, ...change }) => change),
      captures: await readRows(record.captures, progress),
      corrections: await readRows(record.corrections, progress),
      searches: await readRows(record.searches, progress),
      settings: await readSettings(record),
      packs: await readRows(record.packs, progress),
      companies: await readRows(record.companies, progress),
      amendments: await readRows(record.amendments, progress),
      refusals: await readRows(record.refusals, progress),
    };
  });
}

async function replace(record: RecordDatabase, contents: RecordContents, progress: Progress): Promise<void> {
  for (const table of record.tables) await table.clear();
  await progress.steps(contents.changes, (step) => record.changes.bulkAdd([...step]));
  await progress.steps(contents.notes, (step) => record.notes.bulkPut([...step]));
  await progress.steps(contents.pages, (step) => record.pages.bulkPut([...step]));
  await progress.steps(contents.statements, (step) => record.statements.bulkPut([...step]));
  await progress.steps(contents.captures, (step) => record.captures.bulkPut([...step]));
  await record.corrections.bulkPut([...contents.corrections]);
  await record.searches.bulkPut([...contents.searches]);
  await record.settings.bulkPut(rowsOf(contents.settings));
  await record.packs.bulkPut([...contents.packs]);
  await record.companies.bulkPut([...contents.companies]);
  await record.amendments.bulkPut([...contents.amendments]);
  await record.refusals.bulkPut([...contents.refusals]);
}

/** What is counted as progress: the rows of which there can be many. */
const rowsIn = ({ changes, notes, pages, statements, captures }: RecordContents) =>
  changes.length + notes.length + pages.length + statements.length + captures.length;

/** Does long work in one transaction: all of it, or, when it is stopped or the browser refuses, nothing. */
export async function allOrNothing(record: RecordDatabase, work: () => Promise<void>): Promise<Result<void, RecordError | 'stopped'>> {
  let stopped = false;
  const done = await attempt(() =>
    record.transaction('rw', record.tables, async () => {
      try {
        await work();
      } catch (error) {
        stopped = error instanceof Stopped;
        // What is thrown takes the transaction back.
        throw error;
      }
    }),
  );
  return stopped ? refused('stopped') : done;
}

/** Takes a backup's contents in: all or nothing, in one transaction. */
export async function importContents(
  record: RecordDatabase,
  contents: RecordContents,
  how: 'merge' | 'replace',
  now = Date.now(),
  watched: Watched = {},
): Promise<Result<void, RecordError | 'stopped'>> {
  const progress = new Progress(rowsIn(contents), watched);
  return allOrNothing(record, () => (how === 'merge' ? merge(record, contents, progress, now) : replace(record, contents, progress)));
}

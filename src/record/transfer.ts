import { type RecordContents, type Result, refused } from '../model';
import type { RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';
import { merge } from './merge';
import { Progress, Stopped, type Watched } from './progress';
import { readRows } from './read-rows';
import { readSettings, rowsOf } from './settings';

/** Everything that is held, for a backup. One transaction: no half of a note being saved meanwhile. Throws when it is stopped. */
export async function readContents(record: RecordDatabase, watched: Watched = {}): Promise<RecordContents> {
  return record.transaction('r', record.tables, async () => {
    const counts = await Promise.all(record.tables.map((table) => table.count()));
    const progress = new Progress(
      counts.reduce((sum, count) => sum + count, 0),
      watched,
    );
    const told = (rows: number) => progress.add(rows);
    return {
      pages: await readRows(record.pages, told),
      statements: await readRows(record.statements, told),
      notes: await readRows(record.notes, told),
      changes: (await readRows(record.changes, told)).map(({ seq: _, ...change }) => change),
      captures: await readRows(record.captures, told),
      corrections: await readRows(record.corrections, told),
      searches: await readRows(record.searches, told),
      settings: await readSettings(record),
      packs: await readRows(record.packs, told),
      companies: await readRows(record.companies, told),
      amendments: await readRows(record.amendments, told),
      refusals: await readRows(record.refusals, told),
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

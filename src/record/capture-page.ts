import type { PageText, Reading, Result } from '../model';
import { keepCapture } from './captures';
import type { RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';
import { barePage, keptPage, statementsOf } from './pages';

/** A page as the panel holds it. */
export interface ReadPage {
  readonly page: PageText;
  readonly reading: Reading;
}

/** A page that holds no article that could be read. */
export interface BarePage {
  /** Its address, without a fragment. */
  readonly address: string;
  readonly title: string;
}

/** Keeps what a new note stands on, in the running transaction. A page that is here already stays as it is, where nothing was read. */
export async function keepBeside(record: RecordDatabase, on: ReadPage | BarePage, now: number): Promise<void> {
  if ('reading' in on) return keepWithText(record, on, now);
  const held = await record.pages.get(on.address);
  if (!held) await record.pages.put(barePage(on.address, on.title, now, now));
}

/** Keeps a page with its text and those of its statements that are not kept yet, in the running transaction. */
async function keepWithText(record: RecordDatabase, { page, reading }: ReadPage, now: number): Promise<void> {
  const before = await record.pages.get(page.canonicalUrl);
  await record.pages.put(keptPage(page, reading, before, now));
  await keepCapture(record, page, now);
  const fresh = statementsOf(page, reading, now);
  const held = await record.statements.bulkGet(fresh.map((s) => s.id));
  await record.statements.bulkPut(fresh.filter((_, i) => !held[i]));
}

/** Keeps a page's text as it was read now, because the reader asks for it. */
export async function capturePage(record: RecordDatabase, on: ReadPage, now = Date.now()): Promise<Result<void, RecordError>> {
  return attempt(() => record.transaction('rw', [record.pages, record.statements, record.captures], () => keepWithText(record, on, now)));
}

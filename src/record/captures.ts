import { type Capture, type PageText, sha256Of } from '../model';
import type { RecordDatabase } from './database';

/** A page's text as it would be captured now. */
export const captureOf = (page: PageText, now: number): Capture => ({
  page: page.canonicalUrl,
  sha256: sha256Of(page.text),
  url: page.url,
  text: page.text,
  publication: page.publication,
  at: now,
  lastSeen: now,
});

/** Keeps the text of a page, in the running transaction; one that is here already was only seen once more. */
export async function keepCapture(record: RecordDatabase, page: PageText, now: number): Promise<void> {
  const fresh = captureOf(page, now);
  const held = await record.captures.get([fresh.page, fresh.sha256]);
  await record.captures.put(held ? { ...held, lastSeen: now } : fresh);
}

/** What was captured of a page, oldest first. */
export async function findCaptures(record: RecordDatabase, page: string): Promise<Capture[]> {
  return record.captures.where('page').equals(page).sortBy('at');
}

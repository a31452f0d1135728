import { type Capture, type PageText, type Result, sha256Of } from '../model';
import type { RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';

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

/** Deletes one kept text. The answer is what `restoreCapture` brings back; `null`: it was gone already. */
export async function deleteCapture(record: RecordDatabase, { page, sha256 }: Capture): Promise<Result<Capture | null, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.captures], async () => {
      const held = await record.captures.get([page, sha256]);
      await record.captures.delete([page, sha256]);
      return held ?? null;
    }),
  );
}

/** Brings a kept text back, with the times at which it was first and last read; it may have been read again meanwhile. */
export async function restoreCapture(record: RecordDatabase, capture: Capture): Promise<Result<void, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.captures], async () => {
      const held = await record.captures.get([capture.page, capture.sha256]);
      await record.captures.put({ ...capture, lastSeen: Math.max(capture.lastSeen, held?.lastSeen ?? 0) });
    }),
  );
}

/** What was captured of a page, oldest first. */
export async function findCaptures(record: RecordDatabase, page: string): Promise<Capture[]> {
  return record.captures.where('page').equals(page).sortBy('at');
}

import type { IncomingNote, Note, Result } from '../model';
import type { RecordDatabase } from './database';
import type { RecordError } from './errors';
import { findHere, mergeNotes, type NotesPreview, previewNotes } from './merge';
import { newNote } from './notes';
import { barePage } from './pages';
import { Progress, type Watched } from './progress';
import { allOrNothing } from './transfer';

/** Whether two notes stand on the same words. */
const sameQuote = (a: Note['target'], b: IncomingNote['target']) => {
  const [mine, theirs] = [a.selectors[0], b.selectors[0]];
  return mine?.type === 'TextQuoteSelector' && theirs?.type === 'TextQuoteSelector' && mine.exact === theirs.exact;
};

/** A note of another program, whole: what its format cannot say is as it is here, or as in a new note. */
function completed({ title: _, target, ...said }: IncomingNote, mine: Note | undefined, now: number): Note {
  const base = mine ?? newNote(said.id, { statement: null, ...target }, now);
  // The same version as here: what the format left out is no change.
  if (mine && said.modified === mine.modified) return mine;
  const selectors = mine && target.selectors.length === 1 && sameQuote(mine.target, target) ? mine.target.selectors : target.selectors;
  return {
    ...base,
    ...said,
    target: { ...base.target, ...target, selectors },
    // A file that tells no times: it was written when it came.
    created: said.created || base.created,
    modified: said.modified || base.modified,
  };
}

async function completeNotes(record: RecordDatabase, incoming: readonly IncomingNote[], now: number): Promise<Note[]> {
  const here = await findHere<Note>(
    record.notes,
    incoming.map(({ id }) => id),
  );
  return incoming.map((note, i) => completed(note, here[i], now));
}

/** Counts what taking notes of another program in would change. */
export async function previewIncoming(record: RecordDatabase, incoming: readonly IncomingNote[], now = Date.now()): Promise<NotesPreview> {
  return previewNotes(record, await completeNotes(record, incoming, now));
}

/** The page of a note that came without its page, as far as it is known. */
const pageOf = ({ target: { page }, title, created, modified }: IncomingNote, now: number) =>
  barePage(page, title, created || now, modified || now);

async function addPages(record: RecordDatabase, incoming: readonly IncomingNote[], now: number): Promise<void> {
  const noted = new Map(incoming.filter(({ target }) => target.page).map((note) => [note.target.page, note]));
  const here = new Set<string>((await record.pages.bulkGet([...noted.keys()])).map((page) => page?.page ?? ''));
  await record.pages.bulkPut([...noted.values()].filter(({ target }) => !here.has(target.page)).map((note) => pageOf(note, now)));
}

/** Takes notes of another program in: all or nothing, in one transaction. */
export async function importNotes(
  record: RecordDatabase,
  incoming: readonly IncomingNote[],
  now = Date.now(),
  watched: Watched = {},
): Promise<Result<void, RecordError | 'stopped'>> {
  const progress = new Progress(incoming.length, watched);
  return allOrNothing(record, () =>
    progress.steps(incoming, async (step) => {
      await mergeNotes(record, await completeNotes(record, step, now), now);
      await addPages(record, step, now);
    }),
  );
}

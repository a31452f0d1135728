import type { KeptPage, Note, Result, Target } from '../model';
import { type BarePage, keepBeside, type ReadPage } from './capture-page';
import type { KeptChange, RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';
import { needsEntry } from './history';

/** What a save came to. `conflict`: what another window had saved meanwhile; it is in the history. */
export interface Saved {
  readonly note: Note;
  readonly conflict: Note | null;
}

/** A new note, not yet saved. `id` comes from the caller (`crypto.randomUUID`): the record knows no chance. */
export function newNote(id: string, target: Target, now = Date.now()): Note {
  return {
    id,
    target,
    text: '',
    tags: [],
    status: 'unstarted',
    reason: '',
    evidence: null,
    claimType: null,
    asked: null,
    archive: '',
    links: [],
    publishable: false,
    created: now,
    modified: now,
  };
}

/** Whether two versions of a note say the same. */
export function sayTheSame(a: Note, b: Note): boolean {
  const said = ({ modified: _m, created: _c, ...rest }: Note) => JSON.stringify(rest);
  return said(a) === said(b);
}

/**
 * Saves a note. `seen` is the `modified` of the version that the editor started from (`null` for a new note): when another window
 * has saved since, its version goes into the history and the answer names it. `on` keeps the page along with its note.
 */
export async function saveNote(
  record: RecordDatabase,
  note: Note,
  seen: number | null,
  on: ReadPage | BarePage | null,
  now = Date.now(),
): Promise<Result<Saved, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.notes, record.changes, record.pages, record.statements, record.captures], async (): Promise<Saved> => {
      const current = await record.notes.get(note.id);
      if (current && sayTheSame(current, note)) return { note: current, conflict: null };
      // Two saves in one millisecond must still be told apart by their stamps.
      const next = { ...note, modified: Math.max(now, (current?.modified ?? 0) + 1) };
      const conflict = current && current.modified !== seen ? current : null;
      await record.notes.put(next);
      await addEntry(record, current, next, conflict !== null);
      if (on) await keepBeside(record, on, now);
      return { note: next, conflict };
    }),
  );
}

async function addEntry(record: RecordDatabase, current: Note | undefined, next: Note, conflict: boolean): Promise<void> {
  const { id: note, modified: at } = next;
  if (!current) return void (await record.changes.add({ note, at, before: null, what: 'made' }));
  if (conflict) return void (await record.changes.add({ note, at, before: current, what: 'conflict' }));
  const last = await record.changes.where('note').equals(note).last();
  if (needsEntry(current, next, last)) await record.changes.add({ note, at, before: current, what: 'edited' });
}

/** Deletes a note into its history; `restoreNote` undoes it with the change that comes back. `null`: it was gone already. */
export async function deleteNote(record: RecordDatabase, id: string, now = Date.now()): Promise<Result<KeptChange | null, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.notes, record.changes], async () => {
      const before = await record.notes.get(id);
      if (!before) return null;
      await record.notes.delete(id);
      const change = { note: id, at: now, before, what: 'deleted' as const };
      return { ...change, seq: await record.changes.add(change) };
    }),
  );
}

/** Brings back the version that a change holds; what stood in its place goes into the history. */
export async function restoreNote(record: RecordDatabase, seq: number, now = Date.now()): Promise<Result<Note | null, RecordError>> {
  return attempt(() =>
    record.transaction('rw', [record.notes, record.changes], async () => {
      const version = (await record.changes.get(seq))?.before;
      if (!version) return null;
      const current = (await record.notes.get(version.id)) ?? null;
      const note = { ...version, modified: Math.max(now, (current?.modified ?? 0) + 1) };
      await record.notes.put(note);
      await record.changes.add({ note: note.id, at: now, before: current, what: 'restored' });
      return note;
    }),
  );
}

/** The notes on a page, oldest first. */
export async function findNotes(record: RecordDatabase, page: string): Promise<Note[]> {
  return record.notes.where('target.page').equals(page).sortBy('created');
}

/** The notes on a company, oldest first. */
export async function findCompanyNotes(record: RecordDatabase, company: string): Promise<Note[]> {
  return record.notes.where('target.company.id').equals(company).sortBy('created');
}

/** All tags in use with how often, most used first. */
export async function findTags(record: RecordDatabase): Promise<{ tag: string; count: number }[]> {
  const counts = new Map<string, number>();
  await record.notes.orderBy('tags').eachKey((tag) => counts.set(String(tag), (counts.get(String(tag)) ?? 0) + 1));
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}

/** The page of a note, or `null` where it was forgotten. */
export async function pageOf(record: RecordDatabase, note: Note): Promise<KeptPage | null> {
  return (await record.pages.get(note.target.page)) ?? null;
}

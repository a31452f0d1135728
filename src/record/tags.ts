import { type Note, ok, type Result } from '../model';
import { changeNotes } from './bulk';
import type { RecordDatabase } from './database';
import { attempt, type RecordError } from './errors';

/** A tag that was renamed, merged into another or taken away everywhere. */
export interface TagChange {
  readonly from: string;
  /** `null`: taken away. */
  readonly to: string | null;
  /** Each note's tags before and after. */
  readonly notes: ReadonlyMap<string, { readonly before: readonly string[]; readonly after: readonly string[] }>;
}

/** Tags with one in place of another, each once, in their order. */
const withTag = (tags: readonly string[], from: string, to: string | null) => [
  ...new Set(tags.flatMap((tag) => (tag !== from ? tag : to === null ? [] : to))),
];

/** Renames a tag in all notes at once; where the new name is in use already, the two become one; `null` takes the tag away. */
export async function changeTag(
  record: RecordDatabase,
  from: string,
  to: string | null,
  now = Date.now(),
): Promise<Result<TagChange, RecordError>> {
  const notes = new Map<string, { before: readonly string[]; after: readonly string[] }>();
  const change = (note: Note): Note => {
    const after = withTag(note.tags, from, to);
    notes.set(note.id, { before: note.tags, after });
    return { ...note, tags: after };
  };
  const asked = await attempt(() => record.notes.where('tags').equals(from).primaryKeys());
  if (!asked.ok) return asked;
  const done = await changeNotes(record, from === to ? [] : asked.value, change, now);
  return done.ok ? ok({ from, to, notes }) : done;
}

/** A note's tags with a change taken back; what was tagged otherwise since stays so. */
function tagsBefore(note: Note, { from, to, notes }: TagChange): readonly string[] {
  const was = notes.get(note.id);
  if (!was || note.tags.includes(from)) return note.tags;
  if (JSON.stringify(note.tags) === JSON.stringify(was.after)) return was.before;
  const kept = was.before.includes(to ?? from) ? note.tags : note.tags.filter((tag) => tag !== to);
  return kept.toSpliced(was.before.indexOf(from), 0, from);
}

/** Takes the change of a tag back, in the notes that it reached; nothing else of them changes. */
export async function undoTagChange(record: RecordDatabase, change: TagChange, now = Date.now()): Promise<Result<void, RecordError>> {
  const back = (note: Note): Note => {
    const tags = tagsBefore(note, change);
    return tags === note.tags ? note : { ...note, tags };
  };
  const done = await changeNotes(record, [...change.notes.keys()], back, now);
  return done.ok ? ok(undefined) : done;
}

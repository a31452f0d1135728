import type { Asked, Note } from '../model';
import type { KeptChange, RecordDatabase } from './database';

/** A pause after which the next edit counts as a change of its own: what was written yesterday is not today's typing. */
const PAUSE_MS = 5 * 60_000;

/** Whether `longer` is `shorter` with one stretch put in: nothing of `shorter` is lost in it. */
export function isWithin(shorter: string, longer: string): boolean {
  if (shorter.length > longer.length) return false;
  let head = 0;
  while (head < shorter.length && shorter[head] === longer[head]) head++;
  return longer.endsWith(shorter.slice(head));
}

/** What is chosen in a note. */
const choices = (note: Note) => JSON.stringify([note.tags, note.status, note.evidence, note.claimType, note.publishable]);

/** What is typed in a note, field by field; the links come last, since there may be more of them later. */
function typed({ text, reason, archive, asked, links }: Note): string[] {
  const { when, how, deadline, answer } = asked ?? NOT_ASKED;
  return [text, reason, archive, when, how, deadline, answer, ...links.flatMap(({ url, label }) => [url, label])];
}

const NOT_ASKED: Asked = { when: '', how: '', deadline: '', answer: '' };

/** Whether all that `a` says stands in `b` too. */
function saysNoMore(a: Note, b: Note): boolean {
  const later = typed(b);
  return choices(a) === choices(b) && typed(a).every((words, i) => i < later.length && isWithin(words, later[i] ?? ''));
}

/**
 * Whether saving `next` over `current` must put `current` into the history. Typing on loses nothing, so it makes no entry;
 * neither does deleting on from a text that the last entry holds. Every other edit makes one.
 */
export function needsEntry(current: Note, next: Note, last: KeptChange | undefined): boolean {
  if (next.modified - current.modified > PAUSE_MS) return true;
  if (saysNoMore(current, next)) return false;
  return !(last?.what === 'edited' && last.before && saysNoMore(current, last.before));
}

/** The changes of a note, newest first. */
export async function findChanges(record: RecordDatabase, note: string): Promise<KeptChange[]> {
  return (await record.changes.where('note').equals(note).sortBy('seq')).reverse();
}

/** The latest deletion of each note that is still deleted, newest first. */
export async function findDeleted(record: RecordDatabase): Promise<KeptChange[]> {
  const deletions = await record.changes
    .orderBy('seq')
    .reverse()
    .filter((c) => c.what === 'deleted')
    .toArray();
  const living = new Set(await record.notes.toCollection().primaryKeys());
  const seen = new Set<string>();
  return deletions.filter((c) => !living.has(c.note) && !seen.has(c.note) && seen.add(c.note));
}

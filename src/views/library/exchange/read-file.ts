import {
  type Backup,
  type EntryFault,
  isSealed,
  openSealed,
  parsingBackup,
  placedIn,
  type ReadAnnotations,
  readAnnotations,
  type SealedError,
} from '../../../export';
import type { IncomingNote, Result } from '../../../model';
import { refused } from '../../../model';
import { findCaptures, type ImportPreview, type NotesPreview, previewImport, previewIncoming } from '../../../record';
import type { Fault } from '../../error-sentence';
import { record } from '../../live';
import { webCipher } from './cipher';
import { inSteps } from './in-steps';

/** What a file that was chosen turned out to be. */
export type ReadFile =
  | { readonly kind: 'sealed'; readonly bytes: Uint8Array }
  | { readonly kind: 'backup'; readonly backup: Backup; readonly preview: ImportPreview }
  | {
      readonly kind: 'notes';
      readonly format: ReadAnnotations['format'];
      readonly notes: readonly IncomingNote[];
      readonly faults: readonly { readonly entry: number; readonly what: EntryFault }[];
      readonly preview: NotesPreview;
    };

/** The notes with their positions, as far as the texts that are here bear them out. */
async function place({ notes }: ReadAnnotations): Promise<IncomingNote[]> {
  const pages = new Set(notes.filter((read) => read.place).map(({ note }) => note.target.page));
  const texts = new Map<string, string[]>();
  for (const page of pages) texts.set(page, (await findCaptures(record, page)).map((capture) => capture.text).reverse());
  return notes.map((read) => placedIn(read, texts.get(read.note.target.page) ?? []));
}

async function readText(text: string): Promise<Result<ReadFile, Fault>> {
  const backup = await inSteps(parsingBackup(text));
  if (backup.ok)
    return { ok: true, value: { kind: 'backup', backup: backup.value, preview: await previewImport(record, backup.value.contents) } };
  if (backup.error !== 'not a backup') return backup;
  const read = readAnnotations(text);
  if (!read.ok) return read;
  const notes = await place(read.value);
  const { format, faults } = read.value;
  return { ok: true, value: { kind: 'notes', format, notes, faults, preview: await previewIncoming(record, notes) } };
}

/** Finds out what a file is, and what taking it in would change. Nothing is changed. */
export async function readFile(file: File): Promise<Result<ReadFile, Fault>> {
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return refused('unreadable file');
  if (isSealed(bytes)) return { ok: true, value: { kind: 'sealed', bytes } };
  return readText(new TextDecoder().decode(bytes));
}

/** Opens a backup under a passphrase. */
export async function openFile(bytes: Uint8Array, passphrase: string): Promise<Result<ReadFile, Fault | SealedError>> {
  const opened = await openSealed(bytes, passphrase, webCipher);
  return opened.ok ? readText(new TextDecoder().decode(opened.value)) : opened;
}

import {
  annotationsIn,
  type Backup,
  checkingBackup,
  type EntryFault,
  errorOfBroken,
  errorOfNoAnnotations,
  isSealed,
  placedIn,
  type ReadAnnotations,
  type SealedError,
} from '../../../export';
import type { IncomingNote, Result } from '../../../model';
import { refused } from '../../../model';
import { findCaptures, type ImportPreview, type NotesPreview, previewImport, previewIncoming } from '../../../record';
import type { Fault } from '../../error-sentence';
import { record } from '../../live';
import { inSteps } from './in-steps';
import { parsedJson } from './parsed-json';
import { sealing } from './sealing';

/** What a file that was chosen turned out to be. */
export type ReadFile =
  | { readonly kind: 'sealed'; readonly file: Blob }
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

/** Bytes that are read, decoded and parsed in one step: a few milliseconds. */
const STEP = 200_000;
/** Bytes by which a backup under a passphrase is known. */
const BEGINNING = 100;

/** A file's text, from UTF-8, in pieces: to join fifty megabytes would hold the page. Throws where the browser would not read it. */
async function textOf(file: Blob): Promise<string[]> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  for (let at = 0; at < file.size; at += STEP) pieces.push(decoder.decode(await file.slice(at, at + STEP).arrayBuffer(), { stream: true }));
  return [...pieces, decoder.decode()];
}

async function readText(text: readonly string[]): Promise<Result<ReadFile, Fault>> {
  let file: unknown;
  try {
    file = await parsedJson(text);
  } catch {
    const [beginning = ''] = text;
    const error = errorOfBroken(beginning);
    return refused(error === 'not a backup' ? errorOfNoAnnotations(beginning) : error);
  }
  const backup = await inSteps(checkingBackup(file, text));
  if (backup.ok)
    return { ok: true, value: { kind: 'backup', backup: backup.value, preview: await previewImport(record, backup.value.contents) } };
  if (backup.error !== 'not a backup') return backup;
  const read = annotationsIn(file);
  if (!read.ok) return read;
  const notes = await place(read.value);
  const { format, faults } = read.value;
  return { ok: true, value: { kind: 'notes', format, notes, faults, preview: await previewIncoming(record, notes) } };
}

/** Finds out what a file is, and what taking it in would change. Nothing is changed. */
export async function readFile(file: Blob): Promise<Result<ReadFile, Fault>> {
  const beginning = await file
    .slice(0, BEGINNING)
    .arrayBuffer()
    .catch(() => null);
  if (!beginning) return refused('unreadable file');
  if (isSealed(new Uint8Array(beginning))) return { ok: true, value: { kind: 'sealed', file } };
  const text = await textOf(file).catch(() => null);
  return text === null ? refused('unreadable file') : readText(text);
}

/** Opens a backup under a passphrase. */
export async function openFile(file: Blob, passphrase: string): Promise<Result<ReadFile, Fault | SealedError>> {
  const opened = await sealing({ what: 'open', file, passphrase }).catch(() => null);
  if (!opened) return refused('unreadable file');
  return opened.ok ? readFile(opened.value) : opened;
}

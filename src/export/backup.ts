import { atOnce, contentsFrom1, Fingerprint, ok, type RecordContents, type Result, refused, type Work } from '../model';
import { checkingContents, isContents1 } from './contents';

/** The backup's own mark and version: the record's. */
const FORMAT = 'rejoinder backup';
export const backupVersion = 2;

/** Why a file is no backup that can be read. Each has one sentence for the reader. */
export type BackupError = 'not a backup' | 'cut off' | 'newer backup' | 'damaged';

/** A backup that was read, and when and by which version of Rejoinder it was made. */
export interface Backup {
  readonly made: string;
  readonly by: string;
  readonly contents: RecordContents;
}

/** Rows, or thousands of characters, in one step of long work: a page can draw between two. */
const STEP = 500;

/** The contents as `JSON.stringify` prints them, some rows at a time. */
function* slicesOf(contents: object): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(contents)) {
    if (value === undefined) continue;
    const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
    yield `${before}${JSON.stringify(name)}:${rows ? '[' : JSON.stringify(value)}`;
    before = ',';
    if (!rows) continue;
    for (let at = 0; at < rows.length; at += STEP) yield (at ? ',' : '') + JSON.stringify(rows.slice(at, at + STEP)).slice(1, -1);
    yield ']';
  }
  yield '}';
}

/**
 * Prints the record as one JSON text, lossless; the answer is the text in pieces. `made` is an ISO time, `by` the version of Rejoinder.
 * The checksum is over the contents' own text, so that a changed letter is noticed; it guards against damage, not against forgers.
 */
export function* printingBackup(contents: RecordContents, made: string, by: string): Work<string[]> {
  const body: string[] = [];
  const checksum = new Fingerprint();
  for (const slice of slicesOf(contents)) {
    body.push(slice);
    checksum.add(slice);
    yield;
  }
  const head = JSON.stringify({ format: FORMAT, version: backupVersion, made, by, checksum: checksum.value });
  // The contents come last and as they were hashed, so that a cut file is short of its end.
  return [`${head.slice(0, -1)},${BEFORE_CONTENTS}`, ...body, '}\n'];
}

/** What stands before the contents in a file of ours. */
const BEFORE_CONTENTS = '\n"contents":';

/** The same, at once and as one text. */
export const printBackup = (contents: RecordContents, made: string, by: string): string =>
  atOnce(printingBackup(contents, made, by)).join('');

/** What is wrong with a file that is no JSON, by its beginning: one that begins like ours was cut off or broken on its way. */
export const errorOfBroken = (beginning: string): BackupError =>
  new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(beginning) ? 'cut off' : 'not a backup';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The contents of a file of any version up to today's, of today's shape; `null`: they are not what they say. */
function* contentsOf(contents: unknown, version: number): Work<RecordContents | null> {
  if (version === 1) return isContents1(contents) ? contentsFrom1(contents) : null;
  return (yield* checkingContents(contents)) ? (contents as RecordContents) : null;
}

function* fingerprintOf(pieces: Iterable<string>): Work<string> {
  const print = new Fingerprint();
  for (const piece of pieces) {
    print.add(piece);
    yield;
  }
  return print.value;
}

/** The contents as they stand in a file of ours, whose beginning and end they are cut out of; empty: they stand otherwise. */
function printedIn([first = '', ...rest]: readonly string[]): string[] {
  const from = first.indexOf(BEFORE_CONTENTS);
  if (from < 0) return [];
  const printed = [first.slice(from + BEFORE_CONTENTS.length), ...rest];
  for (let last = printed.pop(); last !== undefined; last = printed.pop()) {
    const end = last.lastIndexOf('}');
    if (end >= 0) return [...printed, last.slice(0, end)];
  }
  return [];
}

/**
 * Whether a checksum fits: taken over the contents as they stand in the file, or, where other hands have set them otherwise, printed
 * again: JSON keeps order, numbers and strings as they were.
 */
function* isWhole(text: readonly string[], checksum: unknown, contents: unknown): Work<boolean> {
  if ((yield* fingerprintOf(printedIn(text))) === checksum) return true;
  return isObject(contents) && (yield* fingerprintOf(slicesOf(contents))) === checksum;
}

/** Looks step by step whether a file is a backup and whole: what it came to as JSON, and its text in pieces, over which the checksum goes. */
export function* checkingBackup(file: unknown, text: readonly string[]): Work<Result<Backup, BackupError>> {
  if (!isObject(file) || file['format'] !== FORMAT) return refused('not a backup');
  const { version, made, by, checksum, contents } = file;
  if (typeof version !== 'number') return refused('damaged');
  if (version > backupVersion) return refused('newer backup');
  if (!(yield* isWhole(text, checksum, contents))) return refused('damaged');
  const read = yield* contentsOf(contents, version);
  if (typeof made !== 'string' || typeof by !== 'string' || !read) return refused('damaged');
  return ok({ made, by, contents: read });
}

/** Reads a backup at once. */
export function parseBackup(text: string): Result<Backup, BackupError> {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(errorOfBroken(text));
  }
  return atOnce(checkingBackup(file, [text]));
}

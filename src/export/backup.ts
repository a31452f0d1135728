import { contentsFrom1, fingerprint, ok, type RecordContents, type Result, refused } from '../model';
import { isContents, isContents1 } from './contents';

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

/**
 * Prints the record as one JSON text, lossless. `made` is an ISO time, `by` the version of Rejoinder. The checksum is over the
 * contents' own text, so that a changed letter is noticed; it guards against damage, not against forgers.
 */
export function printBackup(contents: RecordContents, made: string, by: string): string {
  const body = JSON.stringify(contents);
  const head = JSON.stringify({ format: FORMAT, version: backupVersion, made, by, checksum: fingerprint(body) });
  // The contents come last and as they were hashed, so that a cut file is short of its end.
  return `${head.slice(0, -1)},\n"contents":${body}}\n`;
}

/** A file that begins like ours but does not parse was cut off or broken on its way. */
function errorOfBroken(text: string): BackupError {
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${FORMAT}"`).test(text) ? 'cut off' : 'not a backup';
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The contents of a file of any version up to today's, of today's shape; `null`: they are not what they say. */
function contentsOf(contents: unknown, version: number): RecordContents | null {
  if (version === 1) return isContents1(contents) ? contentsFrom1(contents) : null;
  return isContents(contents) ? contents : null;
}

/** Reads a backup. The checksum is taken over the contents printed again: JSON keeps order, numbers and strings as they were. */
export function parseBackup(text: string): Result<Backup, BackupError> {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(errorOfBroken(text));
  }
  if (!isObject(file) || file['format'] !== FORMAT) return refused('not a backup');
  const { version, made, by, checksum, contents } = file;
  if (typeof version !== 'number') return refused('damaged');
  if (version > backupVersion) return refused('newer backup');
  if (checksum !== fingerprint(JSON.stringify(contents) ?? '')) return refused('damaged');
  const read = contentsOf(contents, version);
  if (typeof made !== 'string' || typeof by !== 'string' || !read) return refused('damaged');
  return ok({ made, by, contents: read });
}

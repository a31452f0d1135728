import type { PackError } from '../companies';
import type { AnnotationsError, BackupError, SealedError } from '../export';
import { type Say, say } from '../parts';
import type { RecordError } from '../record';

/** What can go wrong in front of the reader. */
export type Fault = RecordError | BackupError | SealedError | AnnotationsError | PackError | 'unreadable file';

/** One sentence for each, in one place. */
const SENTENCES: Readonly<Record<Fault, Say>> = {
  'storage full': 'error_storage_full',
  'storage refused': 'error_storage_refused',
  'storage closed': 'error_storage_closed',
  'newer record': 'error_newer_record',
  gone: 'error_gone',
  'not a backup': 'error_not_a_backup',
  'cut off': 'error_cut_off',
  'newer backup': 'error_newer_backup',
  damaged: 'error_damaged',
  'wrong passphrase': 'import_wrong_passphrase',
  'not annotations': 'error_not_a_backup',
  'broken annotations': 'import_broken_annotations',
  'no annotations': 'import_no_annotations',
  'unreadable file': 'error_unreadable_file',
  'not a pack': 'error_not_a_pack',
  'pack cut off': 'error_pack_cut_off',
  'newer pack': 'error_newer_pack',
  'empty pack': 'error_empty_pack',
};

/** What went wrong, for the reader. */
export function sentenceOf(fault: Fault): string {
  return say(SENTENCES[fault]);
}

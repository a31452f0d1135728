import { useState } from 'preact/hooks';
import type { EntryFault } from '../../../export';
import { dateWords, type Say, say } from '../../../parts';
import type { NotesPreview } from '../../../record';
import type { ReadFile } from './read-file';

interface WaysProps {
  readonly onMerge: () => void;
  readonly onReplace: (() => void) | null;
  readonly onLeave: () => void;
}

/** To take in, to put in the place of what is here, or to leave it. Replacing is asked twice. */
function Ways({ onMerge, onReplace, onLeave }: WaysProps) {
  const [sure, setSure] = useState(false);
  return (
    <div class="buttons">
      <button type="button" class="button first" onClick={onMerge}>
        {say('library_merge')}
      </button>
      {onReplace && (
        <button type="button" class="button" onClick={() => (sure ? onReplace() : setSure(true))}>
          {say(sure ? 'library_replace_sure' : 'library_replace')}
        </button>
      )}
      <button type="button" class="button" onClick={onLeave}>
        {say('library_import_leave')}
      </button>
    </div>
  );
}

function NoteCounts({ preview }: { readonly preview: NotesPreview }) {
  return (
    <>
      <li>{say('library_backup_fresh', preview.fresh)}</li>
      <li>{say('library_backup_same', preview.same)}</li>
      <li>{say('library_backup_differing', preview.differing)}</li>
    </>
  );
}

interface BackupProps {
  readonly read: Extract<ReadFile, { kind: 'backup' }>;
  readonly onTake: (how: 'merge' | 'replace') => void;
  readonly onLeave: () => void;
}

/** What a backup holds, and the ways to take it in. */
export function BackupOffer({ read: { backup, preview }, onTake, onLeave }: BackupProps) {
  return (
    <div class="offer">
      <p>{say('library_backup_of', dateWords(backup.made), backup.by)}</p>
      <ul class="small">
        <NoteCounts preview={preview} />
        <li>{say('library_backup_pages', preview.pages, preview.statements)}</li>
        <li>{say('import_also', preview.captures, preview.corrections, preview.searches)}</li>
      </ul>
      <Ways onMerge={() => onTake('merge')} onReplace={() => onTake('replace')} onLeave={onLeave} />
    </div>
  );
}

/** Entries shown of those that cannot be taken. */
const SHOWN = 20;

const faultSentence = (what: EntryFault) => say(`import_fault_${what.replaceAll(' ', '_')}` as Say);

interface NotesProps {
  readonly read: Extract<ReadFile, { kind: 'notes' }>;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What a file of annotations holds, what of it cannot be taken and why, and the way to take it in. */
export function NotesOffer({ read: { format, notes, faults, preview }, onTake, onLeave }: NotesProps) {
  return (
    <div class="offer">
      <p>{say(format === 'hypothesis' ? 'import_hypothesis' : 'import_annotations', notes.length)}</p>
      <ul class="small">
        <NoteCounts preview={preview} />
      </ul>
      {faults.length > 0 && (
        <details>
          <summary class="small warning">{say('import_faults', faults.length)}</summary>
          <ul class="small lines">
            {faults.slice(0, SHOWN).map(({ entry, what }) => (
              <li key={entry}>{say('import_fault', entry, faultSentence(what))}</li>
            ))}
            {faults.length > SHOWN && <li class="tiny">{say('options_packs_more', faults.length - SHOWN)}</li>}
          </ul>
        </details>
      )}
      <p class="small">{say('import_private')}</p>
      <Ways onMerge={onTake} onReplace={null} onLeave={onLeave} />
    </div>
  );
}

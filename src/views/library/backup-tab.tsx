import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Backup, parseBackup, printBackup } from '../../export';
import { dateWords, say } from '../../parts';
import { type ImportPreview, importContents, previewImport, readContents } from '../../record';
import { type Fault, sentenceOf } from '../error-sentence';
import { record } from '../live';

/** How a backup that was chosen stands. */
type Chosen =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly fault: Fault }
  | { readonly state: 'read'; readonly backup: Backup; readonly preview: ImportPreview }
  | { readonly state: 'done'; readonly notes: number };

/** Gives the reader a file, without asking the network for anything. */
function give(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

async function saveBackup(): Promise<void> {
  const now = new Date().toISOString();
  give(printBackup(await readContents(record), now, browser.runtime.getManifest().version), `rejoinder-${now.slice(0, 10)}.json`);
}

async function readFile(file: File): Promise<Chosen> {
  const text = await file.text().catch(() => null);
  if (text === null) return { state: 'refused', fault: 'unreadable file' };
  const read = parseBackup(text);
  if (!read.ok) return { state: 'refused', fault: read.error };
  return { state: 'read', backup: read.value, preview: await previewImport(record, read.value.contents) };
}

interface ReadProps {
  readonly backup: Backup;
  readonly preview: ImportPreview;
  readonly take: (how: 'merge' | 'replace') => void;
  readonly leave: () => void;
}

/** What a backup holds, and the two ways to take it in. */
function ReadBackup({ backup, preview, take, leave }: ReadProps) {
  const [sure, setSure] = useState(false);
  return (
    <div class="offer">
      <p>{say('library_backup_of', dateWords(backup.made), backup.by)}</p>
      <ul class="small">
        <li>{say('library_backup_fresh', preview.fresh)}</li>
        <li>{say('library_backup_same', preview.same)}</li>
        <li>{say('library_backup_differing', preview.differing)}</li>
        <li>{say('library_backup_pages', preview.pages, preview.statements)}</li>
      </ul>
      <div class="buttons">
        <button type="button" class="button first" onClick={() => take('merge')}>
          {say('library_merge')}
        </button>
        <button type="button" class="button" onClick={() => (sure ? take('replace') : setSure(true))}>
          {say(sure ? 'library_replace_sure' : 'library_replace')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('library_import_leave')}
        </button>
      </div>
    </div>
  );
}

/** Taking a backup in: read, shown, and only then taken, all or nothing. */
function TakeIn() {
  const [chosen, setChosen] = useState<Chosen>({ state: 'none' });
  const take = async (backup: Backup, preview: ImportPreview, how: 'merge' | 'replace') => {
    const done = await importContents(record, backup.contents, how);
    const notes = how === 'replace' ? backup.contents.notes.length : preview.fresh + preview.differing;
    setChosen(done.ok ? { state: 'done', notes } : { state: 'refused', fault: done.error });
  };
  return (
    <section>
      <h2>{say('library_backup_in')}</h2>
      <p class="small">{say('library_backup_in_about')}</p>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={say('library_backup_file')}
        onChange={(e) => {
          const [file] = e.currentTarget.files ?? [];
          if (file) void readFile(file).then(setChosen);
        }}
      />
      {chosen.state === 'refused' && (
        <p class="warning" role="alert">
          {sentenceOf(chosen.fault)}
        </p>
      )}
      {chosen.state === 'done' && <p role="status">{say('library_backup_done', chosen.notes)}</p>}
      {chosen.state === 'read' && (
        <ReadBackup
          backup={chosen.backup}
          preview={chosen.preview}
          take={(how) => void take(chosen.backup, chosen.preview, how)}
          leave={() => setChosen({ state: 'none' })}
        />
      )}
    </section>
  );
}

/** The backup: one file with everything, out and in. */
export function BackupTab() {
  return (
    <>
      <section>
        <h2>{say('library_backup_out')}</h2>
        <p class="small">{say('library_backup_out_about')}</p>
        <button type="button" class="button first" onClick={() => void saveBackup()}>
          {say('library_backup_save')}
        </button>
      </section>
      <TakeIn />
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Result } from '../../../model';
import { say } from '../../../parts';
import { importContents, importNotes, type Watched } from '../../../record';
import { type Fault, sentenceOf } from '../../error-sentence';
import { FileChooser } from '../../file-chooser';
import { record } from '../../live';
import { BackupOffer, NotesOffer } from './offers';
import { AskPassphrase } from './passphrase';
import { calmly, drawn, type Far, ProgressLine } from './progress-line';
import { openFile, type ReadFile, readFile } from './read-file';

/** How a file that was chosen stands. */
type Stand =
  | { readonly state: 'none' }
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly file: ReadFile; readonly fault: Fault | null }
  | { readonly state: 'taking'; readonly far: Far; readonly stop: AbortController }
  | { readonly state: 'refused'; readonly fault: Fault }
  | { readonly state: 'stopped' }
  | { readonly state: 'done'; readonly notes: number };

/** What the file that was read brings, taken in one way or the other. */
const work = (file: ReadFile, how: 'merge' | 'replace', watched: Watched): Promise<Result<void, Fault | 'stopped'>> => {
  if (file.kind === 'backup') return importContents(record, file.backup.contents, how, Date.now(), watched);
  if (file.kind === 'notes') return importNotes(record, file.notes, Date.now(), watched);
  throw new RangeError('a sealed file is opened before it is taken in');
};

/** Notes that change: all of them where they take the place of what is here. */
function notesIn(file: ReadFile, how: 'merge' | 'replace'): number {
  if (file.kind === 'sealed') return 0;
  if (file.kind === 'backup' && how === 'replace') return file.backup.contents.notes.length;
  return file.preview.fresh + file.preview.differing;
}

/** The chosen file through its states: read, shown, and only then taken, all or nothing. */
function useFile() {
  const [stand, setStand] = useState<Stand>({ state: 'none' });
  const settle = (read: Result<ReadFile, Fault>, before: ReadFile | null = null) => {
    if (read.ok) setStand({ state: 'read', file: read.value, fault: null });
    // A wrong passphrase can be mended; the file stays chosen.
    else
      setStand(
        before && read.error === 'wrong passphrase'
          ? { state: 'read', file: before, fault: read.error }
          : { state: 'refused', fault: read.error },
      );
  };
  const choose = async (file: File) => {
    setStand({ state: 'reading' });
    await drawn();
    settle(await readFile(file));
  };
  const open = async (file: Extract<ReadFile, { kind: 'sealed' }>, passphrase: string) => {
    setStand({ state: 'reading' });
    await drawn();
    settle(await openFile(file.file, passphrase), file);
  };
  const take = async (file: ReadFile, how: 'merge' | 'replace') => {
    const stop = new AbortController();
    setStand({ state: 'taking', far: { done: 0, of: 1 }, stop });
    const done = await work(file, how, { onStep: calmly((far) => setStand({ state: 'taking', far, stop })), signal: stop.signal });
    if (done.ok) setStand({ state: 'done', notes: notesIn(file, how) });
    else setStand(done.error === 'stopped' ? { state: 'stopped' } : { state: 'refused', fault: done.error });
  };
  return { stand, choose, open, take, leave: () => setStand({ state: 'none' }) };
}

/** Taking a file in: a backup, one under a passphrase, or annotations of other programs. */
export function TakeIn() {
  const { stand, choose, open, take, leave } = useFile();
  const file = stand.state === 'read' ? stand.file : null;
  const fault = stand.state === 'refused' || stand.state === 'read' ? stand.fault : null;
  return (
    <section>
      <h2>{say('import_title')}</h2>
      <p class="small">{say('import_about')}</p>
      <FileChooser
        label={say('library_backup_file')}
        accept=".json,.jsonld,.sealed,application/json,application/ld+json"
        disabled={stand.state === 'taking' || stand.state === 'reading'}
        onFile={(chosen) => void choose(chosen)}
      />
      {fault && (
        <p class="warning" role="alert">
          {sentenceOf(fault)}
        </p>
      )}
      {stand.state === 'reading' && <ProgressLine what={say('import_reading')} far={null} />}
      {stand.state === 'taking' && <ProgressLine what={say('import_taking')} far={stand.far} onStop={() => stand.stop.abort()} />}
      {stand.state === 'stopped' && <p role="status">{say('import_stopped')}</p>}
      {stand.state === 'done' && <p role="status">{say('library_backup_done', stand.notes)}</p>}
      {file?.kind === 'sealed' && <AskPassphrase onOpen={(passphrase) => void open(file, passphrase)} onLeave={leave} />}
      {file?.kind === 'backup' && <BackupOffer read={file} onTake={(how) => void take(file, how)} onLeave={leave} />}
      {file?.kind === 'notes' && <NotesOffer read={file} onTake={() => void take(file, 'merge')} onLeave={leave} />}
    </section>
  );
}

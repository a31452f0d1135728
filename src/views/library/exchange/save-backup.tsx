import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { printingBackup } from '../../../export';
import type { Work } from '../../../model';
import { say } from '../../../parts';
import { readContents } from '../../../record';
import { record } from '../../live';
import { fileName, give, type ReadyFile } from './give';
import { inSteps } from './in-steps';
import { NewPassphrase } from './passphrase';
import { calmly, type Far, ProgressLine } from './progress-line';
import { sealing } from './sealing';

/** The pieces as one file: the browser encodes each by itself, and puts blobs together without a copy. */
function* packing(pieces: readonly string[]): Work<Blob> {
  const packed: Blob[] = [];
  for (const piece of pieces) {
    packed.push(new Blob([piece]));
    yield;
  }
  return new Blob(packed);
}

/** Makes the backup; `null` where it was stopped. */
async function makeBackup(passphrase: string, show: (far: Far | null) => void, signal: AbortSignal): Promise<ReadyFile | null> {
  const now = new Date();
  const contents = await readContents(record, { onStep: calmly(show), signal }).catch((error) => {
    if (signal.aborted) return null;
    throw error;
  });
  if (!contents) return null;
  show(null);
  const pieces = await inSteps(printingBackup(contents, now.toISOString(), browser.runtime.getManifest().version), signal);
  if (!pieces) return null;
  const file = await inSteps(packing(pieces), signal);
  if (!file) return null;
  if (!passphrase) return { name: fileName('backup', now, 'json'), type: 'application/json', content: file };
  const sealed = await sealing({ what: 'seal', file, passphrase }, signal);
  return sealed?.ok ? { name: fileName('backup', now, 'sealed'), type: 'application/octet-stream', content: sealed.value } : null;
}

/** One file with everything, under a passphrase if the reader wishes. */
export function SaveBackup() {
  const [passphrase, setPassphrase] = useState<string | null>('');
  const [work, setWork] = useState<{ readonly far: Far | null; readonly stop: AbortController } | null>(null);
  const [said, setSaid] = useState('');
  const save = async () => {
    const stop = new AbortController();
    setSaid('');
    setWork({ far: null, stop });
    try {
      const file = await makeBackup(passphrase ?? '', (far) => setWork({ far, stop }), stop.signal);
      if (file) give(file);
      setSaid(file ? say('export_given', file.name) : say('export_stopped'));
    } catch {
      setSaid(say('export_failed'));
    }
    setWork(null);
  };
  return (
    <section>
      <h2>{say('library_backup_out')}</h2>
      <p class="small">{say('library_backup_out_about')}</p>
      <NewPassphrase onChange={setPassphrase} />
      <button
        type="button"
        class="button first"
        disabled={passphrase === null}
        aria-disabled={work !== null}
        onClick={() => work || void save()}
      >
        {say('library_backup_save')}
      </button>
      {work && <ProgressLine what={say('export_reading')} far={work.far} onStop={() => work.stop.abort()} />}
      <p class="small" role="status">
        {said}
      </p>
    </section>
  );
}

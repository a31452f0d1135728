import { useMemo, useState } from 'preact/hooks';
import { type Capture, type PageText, type Result, sha256Of } from '../../../model';
import { say } from '../../../parts';
import { capturePage, deleteCapture, findCaptures, findNotes, type ReadPage, type RecordError, restoreCapture } from '../../../record';
import { sentenceOf } from '../../error-sentence';
import { hereOr, record, useLive } from '../../live';
import { UndoToast } from '../undo-toast';
import { CaptureRow, findPassages } from './capture-row';

/** The kept texts of a page, newest first, with what a hash shows and what it does not. */
export function CaptureList({ page }: { readonly page: string }) {
  const captures = hereOr(
    useLive(() => findCaptures(record, page), [page]),
    [],
  );
  const notes = hereOr(
    useLive(() => findNotes(record, page), [page]),
    [],
  );
  const { undo, gone, error, remove } = useDeletion();
  return (
    <>
      {captures.length > 0 && <p class="tiny">{say('capture_meaning')}</p>}
      <ol class="captures-list">
        {captures.toReversed().map((capture) => (
          <CaptureRow
            key={capture.sha256}
            capture={capture}
            passages={findPassages(notes, capture.text)}
            onDelete={() => void remove(capture)}
          />
        ))}
      </ol>
      {error && (
        <p class="warning small" role="alert">
          {sentenceOf(error)}
        </p>
      )}
      {undo && <UndoToast words={say(notes.length ? 'capture_deleted_noted' : 'capture_deleted')} undo={undo} deed={gone} />}
    </>
  );
}

/** Deletes kept texts; the last deletion can be undone. */
function useDeletion() {
  const [gone, setGone] = useState<Capture | null>(null);
  const [error, setError] = useState<RecordError | null>(null);
  const told = (done: Result<unknown, RecordError>) => setError(done.ok ? null : done.error);
  const remove = async (capture: Capture) => {
    const deleted = await deleteCapture(record, capture);
    told(deleted);
    if (deleted.ok) setGone(deleted.value);
  };
  const bringBack = async (capture: Capture) => {
    const restored = await restoreCapture(record, capture);
    told(restored);
    if (restored.ok) setGone(null);
  };
  return { undo: gone && (() => void bringBack(gone)), gone, error, remove };
}

/** Keeps the text of the page as it reads now; says so where that very text is kept already. */
function KeepText({ on, kept }: { readonly on: ReadPage; readonly kept: readonly Capture[] }) {
  const [error, setError] = useState<RecordError | null>(null);
  const sha256 = useMemo(() => sha256Of(on.page.text), [on.page]);
  const isKept = kept.some((capture) => capture.sha256 === sha256);
  const keep = async () => {
    const done = await capturePage(record, on);
    setError(done.ok ? null : done.error);
  };
  return (
    <>
      {isKept ? (
        <p class="small" role="status">
          {say('capture_kept')}
        </p>
      ) : (
        <button type="button" class="quiet" onClick={() => void keep()}>
          {say('capture_keep')}
        </button>
      )}
      {error && (
        <p class="warning small" role="alert">
          {sentenceOf(error)}
        </p>
      )}
    </>
  );
}

/** The page's text as evidence: kept on request, and whenever the page has a note. */
export function Captures(on: ReadPage) {
  const address: PageText['canonicalUrl'] = on.page.canonicalUrl;
  const kept = hereOr(
    useLive(() => findCaptures(record, address), [address]),
    [],
  );
  return (
    <details class="captures">
      <summary class="small">{say('capture_title', kept.length)}</summary>
      <KeepText on={on} kept={kept} />
      <CaptureList page={address} />
    </details>
  );
}

import { say } from '../../parts';
import { findDeleted, type KeptChange, quoteOf, restoreNote } from '../../record';
import { hereOr, record, useLive } from '../live';
import { momentWords, Version } from '../note/history';
import { quoted } from '../quoted';
import { Paged } from './paged';

function DeletedRow({ change }: { readonly change: KeptChange }) {
  const quote = change.before && quoteOf(change.before);
  return (
    <li class="row-item">
      <div class="row">
        <span class="tiny">{say('library_deleted_at', momentWords(change.at))}</span>
        <button type="button" class="quiet" onClick={() => void restoreNote(record, change.seq)}>
          {say('library_restore')}
        </button>
      </div>
      <p class="tiny">{change.before?.target.page}</p>
      {quote && <p class="said">{quoted(quote)}</p>}
      <Version change={change} />
    </li>
  );
}

/** The notes that were deleted: each can come back, until its page is forgotten. */
export function DeletedTab() {
  const deleted = hereOr(
    useLive(() => findDeleted(record), []),
    [],
  );
  return (
    <>
      <p class="small">{say(deleted.length ? 'library_deleted_about' : 'library_deleted_none')}</p>
      <Paged items={deleted} about="" draw={(change) => <DeletedRow key={change.seq} change={change} />} />
    </>
  );
}

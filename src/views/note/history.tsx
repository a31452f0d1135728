import browser from 'webextension-polyfill';
import { say } from '../../parts';
import { findChanges, type KeptChange, restoreNote } from '../../record';
import { hereOr, record, useLive } from '../live';
import { Markdown } from './markdown';
import { sayChange, sayStatus } from './names';
import { NoteFacts } from './note-facts';

/** A moment in the reader's way. */
export function momentWords(at: number): string {
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage() || 'en', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** What a note was before a change, all of it. */
export function Version({ change }: { readonly change: KeptChange }) {
  const { before } = change;
  if (!before) return null;
  const said = [say(sayStatus(before.status)), ...before.tags.map((t) => `#${t}`)];
  return (
    <>
      {before.text ? <Markdown text={before.text} /> : <p class="version">{say('library_no_text')}</p>}
      <span class="tiny">{said.join(' · ')}</span>
      <NoteFacts note={before} />
    </>
  );
}

/** All that a note was, newest first, each version to be restored. Restoring is itself a change: nothing is lost by it. */
export function History({ note }: { readonly note: string }) {
  const changes = hereOr(
    useLive(() => findChanges(record, note), [note]),
    [],
  );
  return (
    <ol class="history" aria-label={say('panel_history')}>
      {changes.map((change) => (
        <li key={change.seq}>
          <div class="row">
            <span class="tiny">
              {say(sayChange(change.what))} · {momentWords(change.at)}
            </span>
            {change.before && (
              <button type="button" class="quiet" onClick={() => void restoreNote(record, change.seq)}>
                {say('library_restore')}
              </button>
            )}
          </div>
          <Version change={change} />
        </li>
      ))}
    </ol>
  );
}

import { useState } from 'preact/hooks';
import type { SavedSearch } from '../../../model';
import { say } from '../../../parts';
import { dropSearch, findSearches, saveSearch } from '../../../record';
import { hereOr, record, useLive } from '../../live';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onUndo: (undo: { readonly words: string; readonly act: () => Promise<unknown> }) => void;
}

/** Names the search as typed. */
function Naming({ typed, onDone }: { readonly typed: string; readonly onDone: () => void }) {
  const [name, setName] = useState(typed);
  const save = async (event: Event) => {
    event.preventDefault();
    if (name.trim() && (await saveSearch(record, name, typed)).ok) onDone();
  };
  return (
    <form class="buttons" onSubmit={(e) => void save(e)}>
      <input aria-label={say('search_name')} value={name} autofocus onInput={(e) => setName(e.currentTarget.value)} />
      <button type="submit" class="button">
        {say('search_save')}
      </button>
      <button type="button" class="quiet" onClick={onDone}>
        {say('panel_forget_no')}
      </button>
    </form>
  );
}

/** The searches that the reader has named: one click searches again. */
export function SavedSearches({ typed, onType, onUndo }: Props) {
  const [naming, setNaming] = useState(false);
  const saved = hereOr<readonly SavedSearch[]>(
    useLive(() => findSearches(record), []),
    [],
  );
  const drop = async ({ name, query }: SavedSearch) => {
    if ((await dropSearch(record, name)).ok) onUndo({ words: say('search_dropped', name), act: () => saveSearch(record, name, query) });
  };
  return (
    <>
      {saved.length > 0 && (
        <ul class="saved" aria-label={say('search_saved')}>
          {saved.map((search) => (
            <li key={search.name}>
              <button type="button" class="chip" aria-pressed={search.query === typed.trim()} onClick={() => onType(search.query)}>
                {search.name}
              </button>
              <button type="button" class="quiet" aria-label={say('search_drop', search.name)} onClick={() => void drop(search)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {naming && <Naming typed={typed.trim()} onDone={() => setNaming(false)} />}
      {!naming && typed.trim() && !saved.some((s) => s.query === typed.trim()) && (
        <button type="button" class="link small" onClick={() => setNaming(true)}>
          {say('search_save_this')}
        </button>
      )}
    </>
  );
}

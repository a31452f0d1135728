import { useMemo, useState } from 'preact/hooks';
import type { Note } from '../../../model';
import { say } from '../../../parts';
import { deleteNote, type NoteOrder, NoteShelf, restoreNote, type SearchedNote, searchNotes, sortNotes, wordsOf } from '../../../record';
import { sentenceOf } from '../../error-sentence';
import { hereOr, record, useLive } from '../../live';
import { UndoToast } from '../../note/undo-toast';
import { VirtualList } from '../virtual-list';
import { BulkBar } from './bulk-bar';
import { NoteRow } from './note-row';
import { SavedSearches } from './saved-searches';
import { SearchBox } from './search-box';

const NOTHING: readonly SearchedNote[] = [];

/** What was done last, and how it is taken back. */
interface Undo {
  readonly words: string;
  readonly act: () => Promise<unknown>;
  /** Whether what was pressed is still there. */
  readonly stays?: boolean;
}

/** Which notes are chosen: a set that forgets those that are gone. */
function useChoice(all: readonly SearchedNote[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const living = useMemo(() => all.filter((n) => chosen.has(n.note.id)).map((n) => n.note.id), [all, chosen]);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return { chosen, living, toggle, setChosen };
}

/** All notes, searched as one types. */
export function NotesTab() {
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<NoteOrder>('changed');
  const [undo, setUndo] = useState<Undo | null>(null);
  const shelf = useMemo(() => new NoteShelf(record), []);
  const live = useLive(() => shelf.read(), []);
  const all = hereOr(live, NOTHING);
  const found = useMemo(() => sortNotes(searchNotes(all, typed), order), [all, typed, order]);
  const words = useMemo(() => wordsOf(typed), [typed]);
  const choice = useChoice(all);
  const remove = async (note: Note) => {
    const gone = await deleteNote(record, note.id);
    const seq = gone.ok ? gone.value?.seq : undefined;
    if (seq !== undefined) setUndo({ words: say('panel_deleted'), act: () => restoreNote(record, seq) });
  };
  if (live.state === 'refused') return <p class="warning">{sentenceOf(live.error)}</p>;
  return (
    <>
      <SearchBox typed={typed} order={order} notes={all} onType={setTyped} onOrder={setOrder} />
      <SavedSearches typed={typed} onType={setTyped} onUndo={setUndo} />
      <div class="row found">
        <p class="tiny" role="status">
          {live.state === 'asking' && say('search_reading')}
          {live.state === 'here' &&
            (all.length
              ? say(all.length === 1 ? 'library_count_one' : 'library_count', found.length, all.length)
              : say('library_no_notes'))}
        </p>
        {found.length > 0 && (
          <button type="button" class="link small" onClick={() => choice.setChosen(new Set(found.map((f) => f.note.id)))}>
            {say('bulk_all', found.length)}
          </button>
        )}
      </div>
      <VirtualList
        items={found}
        keyOf={(f) => f.note.id}
        about={`${typed}\n${order}`}
        label={say('library_notes')}
        draw={(f) => (
          <NoteRow
            found={f}
            asked={words}
            chosen={choice.chosen.has(f.note.id)}
            onChoose={() => choice.toggle(f.note.id)}
            onDelete={() => void remove(f.note)}
          />
        )}
      />
      {choice.living.length > 0 && <BulkBar chosen={choice.living} onLeave={() => choice.setChosen(new Set())} onUndo={setUndo} />}
      {undo && <UndoToast words={undo.words} undo={() => void undo.act().then(() => setUndo(null))} deed={undo.stays ? null : undo} />}
    </>
  );
}

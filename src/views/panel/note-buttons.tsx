import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Note } from '../../model';
import { say } from '../../parts';
import type { PageNotes } from './notes';

/** Begins notes on the selection and on the page as a whole. */
export function NoteButtons({ notes }: { readonly notes: PageNotes }) {
  const [nothing, setNothing] = useState(false);
  const onSelection = async () => setNothing(!(await notes.beginOn('selection')));
  return (
    <div class="actions note-buttons">
      <button type="button" class="quiet" onClick={() => void onSelection()}>
        {say('panel_note_selection')}
      </button>
      <button type="button" class="quiet" onClick={() => void notes.beginOn('page')}>
        {say('panel_note_page')}
      </button>
      <span class="tiny" role="status">
        {nothing && say('panel_nothing_selected')}
      </span>
    </div>
  );
}

/** Begins a note on the claim that is opened. */
export function AddNote({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" class="quiet add-note" onClick={onClick}>
      {say('panel_note_add')}
    </button>
  );
}

interface LooseProps {
  readonly notes: readonly Note[];
  readonly draw: (note: Note) => ComponentChildren;
}

/** The notes that stand under no claim. */
export function LooseNotes({ notes, draw }: LooseProps) {
  if (!notes.length) return null;
  return (
    <section class="loose" aria-label={say('panel_notes')}>
      {notes.map(draw)}
    </section>
  );
}

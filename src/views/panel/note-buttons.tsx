import type { ComponentChildren, Ref } from 'preact';
import type { Note } from '../../model';
import { say } from '../../parts';
import type { PageNotes } from './notes';

interface ButtonsProps {
  readonly notes: PageNotes;
  /** The button for a note on the page, where the keys go when a note on the selection was asked for and nothing is selected. */
  readonly onPage: Ref<HTMLButtonElement>;
}

/** Begins notes on the selection and on the page as a whole. */
export function NoteButtons({ notes, onPage }: ButtonsProps) {
  return (
    <div class="actions note-buttons">
      <button type="button" class="quiet" onClick={() => void notes.beginOn('selection')}>
        {say('panel_note_selection')}
      </button>
      <button type="button" class="quiet" ref={onPage} onClick={() => void notes.beginOn('page')}>
        {say('panel_note_page')}
      </button>
      <p class="tiny" role="status">
        {notes.nothing && say('panel_nothing_selected')}
      </p>
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

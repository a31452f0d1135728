import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../model';
import { say } from '../../parts';
import type { BarePage, ReadPage } from '../../record';
import { History } from './history';
import { NoteEditor } from './note-editor';
import { NoteReading } from './note-reading';
import { SaveLine } from './save-line';
import { useSaver } from './use-saver';

interface Props {
  readonly held: Note;
  readonly isNew: boolean;
  /** The page to keep with a new note. */
  readonly on: ReadPage | BarePage | null;
  /** Draws plain words: a search marks what it found in them. */
  readonly leaf?: (words: string) => ComponentChildren;
  /** What else can be done with it, beside editing it. */
  readonly more?: ComponentChildren;
  /** Deletes the note; a new one that says nothing is only put away. */
  readonly onDelete: () => void;
}

/** A note: read first and written on request, so that nothing moves under a click. One that was just begun is written at once. */
export function NoteBox({ held, isNew, on, leaf, more, onDelete }: Props) {
  const editing = useSaver(held, isNew, on);
  const { note, save, flush } = editing;
  const [writing, setWriting] = useState(isNew);
  const [history, setHistory] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  // The field that had the keys is gone; they stay with the note.
  useEffect(() => {
    if (!writing && left.current) edit.current?.focus();
    left.current = writing;
  }, [writing]);

  const close = async () => {
    // What is typed in a field that takes it when it is left: a tag, a link.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (!(await editing.settle())) return;
    // Begun, and nothing said.
    if (editing.isUnsaid()) onDelete();
    else setWriting(false);
  };
  if (writing) return <NoteEditor editing={editing} onClose={() => void close()} />;
  return (
    <div class="note">
      <NoteReading
        note={note}
        {...(leaf && { leaf })}
        aside={save.state === 'saved' && save.conflict && <SaveLine save={save} again={flush} />}
        onWords={() => setWriting(true)}
      />
      <div class="actions">
        <button type="button" class="quiet note-edit" ref={edit} onClick={() => setWriting(true)}>
          {say('library_edit')}
        </button>
        {more}
        <button type="button" class="quiet" aria-expanded={history} onClick={() => setHistory(!history)}>
          {say('panel_history')}
        </button>
        <button type="button" class="quiet" onClick={onDelete}>
          {say('panel_note_delete')}
        </button>
      </div>
      {history && <History note={note.id} />}
    </div>
  );
}

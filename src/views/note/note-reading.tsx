import type { ComponentChildren } from 'preact';
import type { Note } from '../../model';
import { say } from '../../parts';
import { momentWords } from './history';
import { Markdown } from './markdown';
import { sayStatus } from './names';
import { NoteFacts } from './note-facts';

interface Props {
  readonly note: Note;
  /** Draws plain words: a search marks what it found in them. */
  readonly leaf?: (words: string) => ComponentChildren;
  /** What stands in place of the day of the last change. */
  readonly aside?: ComponentChildren;
  /** The words were clicked: they are to be changed. */
  readonly onWords: () => void;
}

/** A note as it is read: its words as the Markdown that they are, and in short all else that it says. */
export function NoteReading({ note, leaf = (words) => words, aside, onWords }: Props) {
  // A link is followed and words are selected; any other click is on the words to be changed.
  const click = (event: MouseEvent) => {
    if (!(event.target as Element).closest('a') && getSelection()?.isCollapsed !== false) onWords();
  };
  return (
    <>
      <div class="row">
        <span class="label">{say(sayStatus(note.status))}</span>
        {aside || <span class="tiny">{momentWords(note.modified)}</span>}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button "Edit" does it by key */}
      <div class="note-words" onClick={click}>
        {note.text ? <Markdown text={note.text} leaf={leaf} /> : <p class="tiny">{say('library_no_text')}</p>}
      </div>
      <NoteFacts note={note} leaf={leaf} />
      {note.tags.length > 0 && (
        <ul class="tags">
          {note.tags.map((tag) => (
            <li class="tag" key={tag}>
              {leaf(tag)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

import { say } from '../../parts';
import { GrowingText } from './growing-text';
import { Markdown } from './markdown';
import type { Editing } from './use-saver';

interface Props {
  readonly editing: Editing;
  readonly reading: boolean;
  readonly focus: boolean;
  readonly onEdit: () => void;
}

/** The words of a note, to be written, or to be read as the Markdown that they are. */
export function NoteText({ editing: { note, change, flush }, reading, focus, onEdit }: Props) {
  // A link is followed and words are selected; any other click is on the words to be changed.
  const click = (event: MouseEvent) => {
    if (!(event.target as Element).closest('a') && getSelection()?.isCollapsed !== false) onEdit();
  };
  return (
    <>
      {reading && (
        // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button "Edit the text" does it by key
        <div class="note-words" onClick={click}>
          <Markdown text={note.text} />
        </div>
      )}
      <GrowingText
        value={note.text}
        label={say('panel_note_text')}
        hint={say('panel_note_text')}
        focus={focus}
        hidden={reading}
        onChange={(text) => change({ text })}
        onLeave={flush}
      />
    </>
  );
}

import { say } from '../../parts';
import { UndoToast } from '../note/undo-toast';
import { LooseNotes, NoteButtons } from './note-buttons';
import { useNotes } from './notes';
import { PanelNote } from './panel-note';
import { usePlaces } from './places';
import { useWish } from './use-wish';

interface Props {
  readonly tab: number;
  /** The page's address, without a fragment. */
  readonly address: string;
  readonly title: string;
}

/** The reader's notes on a page on which no claims are found: no article, or one in another language. */
export function BarePage({ tab, address, title }: Props) {
  const notes = useNotes(tab, address);
  const places = usePlaces(tab, notes.notes, address);
  const onPage = useWish(tab, notes, () => {});
  return (
    <>
      <NoteButtons notes={notes} onPage={onPage} />
      <LooseNotes
        notes={notes.notes}
        draw={(note) => (
          <PanelNote
            key={note.id}
            note={note}
            isNew={notes.isNew(note)}
            on={{ address, title }}
            tab={tab}
            place={places.get(note.id)}
            underClaim={false}
            since={undefined}
            onDelete={notes.remove}
          />
        )}
      />
      {notes.undo && <UndoToast words={say('panel_deleted')} undo={notes.undo} deed={notes.undo} />}
    </>
  );
}

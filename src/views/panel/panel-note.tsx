import { askPage, type PlaceFound } from '../../messages';
import type { Note } from '../../model';
import { say, shortened } from '../../parts';
import { type NotedPage, quoteOf } from '../../record';
import { sayAnchoring } from '../note/names';
import { NoteEditor } from '../note/note-editor';
import { quoted } from '../quoted';

/** Characters of a quote shown over a note. */
const QUOTE_SHOWN = 220;

interface Props {
  readonly note: Note;
  readonly isNew: boolean;
  readonly on: NotedPage;
  readonly tab: number;
  readonly place: PlaceFound | undefined;
  /** Whether the note's claim stands above it, so that its quote need not be repeated. */
  readonly underClaim: boolean;
  readonly onDelete: (note: Note) => void;
}

/** What has become of the note's words on this page, whenever they are not simply there. */
function Place({ note, place, tab }: Pick<Props, 'note' | 'place' | 'tab'>) {
  if (!place || place.state === 'found') return null;
  const go = () => askPage(tab)('find', [{ key: note.id, selectors: note.target.selectors }], true).catch(() => {});
  return (
    <div class="place">
      <p class="small">{say(sayAnchoring(place.state))}</p>
      {place.now && place.state !== 'moved' && <p class="said">{quoted(shortened(place.now, QUOTE_SHOWN))}</p>}
      {place.state !== 'not found' && (
        <button type="button" class="quiet" onClick={() => void go()}>
          {say('panel_place_go')}
        </button>
      )}
    </div>
  );
}

/** The words that the note stands on, as they were kept; they lead to their place. */
function Quote({ note, place, tab }: Pick<Props, 'note' | 'place' | 'tab'>) {
  const quote = quoteOf(note);
  if (!quote) return <p class="tiny">{say('panel_note_on_page')}</p>;
  const words = quoted(shortened(quote, QUOTE_SHOWN));
  if (place?.state !== 'found') return <p class="said">{words}</p>;
  const go = () => askPage(tab)('find', [{ key: note.id, selectors: note.target.selectors }], true).catch(() => {});
  return (
    <button type="button" class="said to-place" onClick={() => void go()}>
      {words}
    </button>
  );
}

/** A note in the panel: its words on the page, what became of them, and the editor. */
export function PanelNote({ note, isNew, on, tab, place, underClaim, onDelete }: Props) {
  return (
    <div class="panel-note">
      {(!underClaim || (place && place.state !== 'found')) && <Quote note={note} place={place} tab={tab} />}
      <Place note={note} place={place} tab={tab} />
      <NoteEditor held={note} isNew={isNew} on={on} onDelete={() => onDelete(note)} />
    </div>
  );
}

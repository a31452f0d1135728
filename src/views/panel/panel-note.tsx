import { askPage, type PlaceFound } from '../../messages';
import type { Note } from '../../model';
import { say, shortened } from '../../parts';
import { type BarePage, quoteOf, type ReadPage } from '../../record';
import { Difference } from '../difference';
import type { PassageSince } from '../note/captures/since';
import { PassageSinceLines } from '../note/captures/since-lines';
import { sayAnchoring } from '../note/names';
import { NoteBox } from '../note/note-box';
import { quoted } from '../quoted';
import { CopyButton } from './copy-button';

/** Characters of a quote shown over a note. */
const QUOTE_SHOWN = 220;

interface Props {
  readonly note: Note;
  readonly isNew: boolean;
  readonly on: ReadPage | BarePage;
  readonly tab: number;
  readonly place: PlaceFound | undefined;
  /** Whether the note's claim stands above it, so that its quote need not be repeated. */
  readonly underClaim: boolean;
  /** What changed at its passage since the page was captured. */
  readonly since: PassageSince | undefined;
  readonly onDelete: (note: Note) => void;
}

/** What has become of the note's words on this page, whenever they are not simply there. */
function Place({ note, place, since }: Pick<Props, 'note' | 'place' | 'since'>) {
  if (!place || place.state === 'found') return null;
  return (
    <div class="place">
      <p class="small">{say(sayAnchoring(place.state))}</p>
      {/* What changed since the capture shows it with its sentence. */}
      {place.state === 'changed' && !since?.change.difference.length && <Difference before={quoteOf(note)} now={place.now ?? ''} />}
      {place.state === 'uncertain' && place.now && <p class="said">{quoted(shortened(place.now, QUOTE_SHOWN))}</p>}
    </div>
  );
}

/** The ways to the passage: on this page, and its own address for others, which is not offered for a place that is not sure. */
function Ways({ note, place, tab }: Pick<Props, 'note' | 'place' | 'tab'>) {
  if (!place || place.state === 'not found') return null;
  const go = () => askPage(tab)('find', [{ key: note.id, selectors: note.target.selectors }], true).catch(() => {});
  const { link } = place;
  return (
    <>
      {place.state !== 'found' && (
        <button type="button" class="quiet" onClick={() => void go()}>
          {say('panel_place_go')}
        </button>
      )}
      {link && <CopyButton name="panel_place_link" text={() => link} />}
    </>
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

/** A note in the panel: its words on the page, what became of them, and what it says. */
export function PanelNote({ note, isNew, on, tab, place, underClaim, since, onDelete }: Props) {
  const ways = <Ways note={note} place={place} tab={tab} />;
  // A place that is not simply found is settled first; else the ways to it stand with the note's own.
  const settled = place?.state === 'found';
  return (
    <div class="panel-note">
      {/* What changed shows the kept words too. */}
      {(!underClaim || (place && place.state !== 'found')) && place?.state !== 'changed' && <Quote note={note} place={place} tab={tab} />}
      <Place note={note} place={place} since={since} />
      <PassageSinceLines since={since} />
      {!settled && <div class="actions">{ways}</div>}
      <NoteBox held={note} isNew={isNew} on={on} more={settled && ways} onDelete={() => onDelete(note)} />
    </div>
  );
}

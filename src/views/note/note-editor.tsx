import { useState } from 'preact/hooks';
import { type Note, type Status, statuses } from '../../model';
import { type Say, say } from '../../parts';
import type { ReadPage } from '../../record';
import { History } from './history';
import { sayStatus } from './names';
import { NoteFacts } from './note-facts';
import { NoteText } from './note-text';
import { SaveLine } from './save-line';
import { AskedFields, Grounds, Links } from './sections';
import { TagField } from './tag-field';
import { type Editing, type Taken, useSaver } from './use-saver';

interface Props {
  readonly held: Note;
  readonly isNew: boolean;
  readonly on: ReadPage | null;
  /** Whether its words are shown to be written at once, and not first to be read. */
  readonly write?: boolean;
  /** Deletes the note; a new one that says nothing is only put away. */
  readonly onDelete: () => void;
}

function StatusField({ note, change }: Editing) {
  return (
    <select
      class="plain label"
      aria-label={say('panel_status')}
      value={note.status}
      onChange={(e) => change({ status: e.currentTarget.value as Status })}
    >
      {statuses.map((status) => (
        <option key={status} value={status}>
          {say(sayStatus(status))}
        </option>
      ))}
    </select>
  );
}

/** The tags; one that is taken away can be put back where it stood. */
function Tags({ note, change, take }: Editing) {
  const remove = (tag: string) => {
    const at = note.tags.indexOf(tag);
    take({ tags: note.tags.filter((t) => t !== tag) }, tag, (now) => ({
      tags: now.tags.includes(tag) ? now.tags : now.tags.toSpliced(at, 0, tag),
    }));
  };
  return <TagField tags={note.tags} onAdd={(tag) => change({ tags: [...note.tags, tag] })} onRemove={remove} />;
}

/** What was taken out of the note, and the way back. */
function TakenLine({ taken }: { readonly taken: Taken }) {
  return (
    <p class="small" role="status">
      {say('note_taken', taken.words)}{' '}
      <button type="button" class="link" onClick={taken.undo}>
        {say('panel_undo')}
      </button>
    </p>
  );
}

/** Whether the note may stand in what the reader hands on. */
function Publishable({ note, change }: Editing) {
  return (
    <label class="publishable small">
      <input type="checkbox" checked={note.publishable} onChange={(e) => change({ publishable: e.currentTarget.checked })} />{' '}
      {say('note_publishable')}
    </label>
  );
}

/** What can be opened under a note, with the names of the buttons. */
const SECTIONS = { grounds: 'panel_grounds', asked: 'note_asked', links: 'note_links', history: 'panel_history' } as const satisfies Record<
  string,
  Say
>;
type Section = keyof typeof SECTIONS;

function OpenSection({ section, editing }: { readonly section: Section; readonly editing: Editing }) {
  if (section === 'grounds') return <Grounds {...editing} />;
  if (section === 'asked') return <AskedFields {...editing} />;
  if (section === 'links') return <Links {...editing} />;
  return <History note={editing.note.id} />;
}

/** A note in place: its words, tags, status and all else that a checker records, saved as they are typed. */
export function NoteEditor({ held, isNew, on, write = isNew, onDelete }: Props) {
  const editing = useSaver(held, isNew, on);
  const { note, save, flush, taken } = editing;
  const [open, setOpen] = useState<Section | null>(null);
  // Begun or asked for: only then do the keys go to the words.
  const [writing, setWriting] = useState<'no' | 'yes' | 'asked'>(isNew ? 'asked' : write || !held.text ? 'yes' : 'no');
  const reading = writing === 'no' && note.text !== '';
  const sections = (Object.keys(SECTIONS) as Section[]).filter((section) => section !== 'history' || !isNew);
  return (
    <div class="note">
      <div class="row">
        <StatusField {...editing} />
        {save.state !== 'not saved' && <SaveLine save={save} again={flush} />}
      </div>
      <NoteText editing={editing} reading={reading} focus={writing === 'asked'} onEdit={() => setWriting('asked')} />
      {save.state === 'not saved' && <SaveLine save={save} again={flush} />}
      <Tags {...editing} />
      {taken && <TakenLine taken={taken} />}
      {open ? <OpenSection section={open} editing={editing} /> : <NoteFacts note={{ ...note, publishable: false }} />}
      <Publishable {...editing} />
      <div class="actions">
        {note.text !== '' && (
          <button type="button" class="quiet" onClick={() => setWriting(reading ? 'asked' : 'no')}>
            {say(reading ? 'note_write' : 'note_read')}
          </button>
        )}
        {sections.map((section) => (
          <button
            key={section}
            type="button"
            class="quiet"
            aria-expanded={open === section}
            onClick={() => setOpen(open === section ? null : section)}
          >
            {say(SECTIONS[section])}
          </button>
        ))}
        <button type="button" class="quiet" onClick={onDelete}>
          {say(isNew && save.state === 'new' ? 'panel_note_close' : 'panel_note_delete')}
        </button>
      </div>
    </div>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { type Status, statuses } from '../../model';
import { type Say, say } from '../../parts';
import { GrowingText } from './growing-text';
import { sayStatus } from './names';
import { NoteFacts } from './note-facts';
import { SaveLine } from './save-line';
import { AskedFields, Grounds, Links } from './sections';
import { TagField } from './tag-field';
import type { Editing, Taken } from './use-saver';

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
  const button = useRef<HTMLButtonElement>(null);
  // A tag's button goes with its tag; who took it with the backspace key types on.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, [taken]);
  return (
    <p class="small" role="status">
      {say('note_taken', taken.words)}{' '}
      <button type="button" class="link" ref={button} onClick={taken.undo}>
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
const SECTIONS = { grounds: 'panel_grounds', asked: 'note_asked', links: 'note_links' } as const satisfies Record<string, Say>;
type Section = keyof typeof SECTIONS;
const sections = Object.keys(SECTIONS) as Section[];

function OpenSection({ section, editing }: { readonly section: Section; readonly editing: Editing }) {
  if (section === 'grounds') return <Grounds {...editing} />;
  return section === 'asked' ? <AskedFields {...editing} /> : <Links {...editing} />;
}

interface Props {
  readonly editing: Editing;
  /** Done, by the button or by Escape. */
  readonly onClose: () => void;
}

/** A note as it is written: its words, tags, status and all else that a checker records, saved as they are typed. */
export function NoteEditor({ editing, onClose }: Props) {
  const { note, save, change, flush, taken } = editing;
  const [open, setOpen] = useState<Section | null>(null);
  const press = (event: KeyboardEvent) => {
    // Escape while a word is being composed is the keyboard's own.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button "Done" does what Escape does in any of its fields
    <div class="note" onKeyDown={press}>
      <div class="row">
        <StatusField {...editing} />
        {save.state !== 'not saved' && <SaveLine save={save} again={flush} />}
      </div>
      <GrowingText
        value={note.text}
        label={say('panel_note_text')}
        hint={say('panel_note_text')}
        focus
        onChange={(text) => change({ text })}
        onLeave={flush}
      />
      {save.state === 'not saved' && <SaveLine save={save} again={flush} />}
      <Tags {...editing} />
      {taken && <TakenLine taken={taken} />}
      {open ? <OpenSection section={open} editing={editing} /> : <NoteFacts note={{ ...note, publishable: false }} />}
      <Publishable {...editing} />
      <div class="actions">
        <button type="button" class="quiet done" onClick={onClose}>
          {say(save.state === 'new' ? 'panel_note_close' : 'library_edit_done')}
        </button>
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
      </div>
    </div>
  );
}

import { useRef, useState } from 'preact/hooks';
import type { NoteLink } from '../../model';
import { say } from '../../parts';
import { AddressField, isAddress } from './address-field';

interface Props {
  readonly links: readonly NoteLink[];
  readonly onChange: (links: readonly NoteLink[]) => void;
  readonly onRemove: (at: number) => void;
  readonly onLeave: () => void;
}

/** The words of a link. */
function LabelField({ value, onChange, onLeave }: { value: string; onChange: (label: string) => void; onLeave?: () => void }) {
  return (
    <label class="field">
      <span class="tiny">{say('note_link_label')}</span>
      <input value={value} onInput={(e) => onChange(e.currentTarget.value)} onBlur={onLeave} />
    </label>
  );
}

const NONE: NoteLink = { url: '', label: '' };

/** A link to be added: with the button, with Enter, or when both fields are left. */
function NewLink({ onAdd }: { readonly onAdd: (link: NoteLink) => void }) {
  const [link, setLink] = useState(NONE);
  const form = useRef<HTMLFormElement>(null);
  const ready = isAddress(link.url);
  const add = () => {
    if (!ready) return;
    onAdd({ ...link, label: link.label.trim() });
    setLink(NONE);
  };
  const left = (event: FocusEvent) => {
    if (!form.current?.contains(event.relatedTarget as Node | null)) add();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    add();
  };
  return (
    <form class="note-link" ref={form} onFocusOut={left} onSubmit={submit} noValidate>
      <AddressField label={say('note_link_new')} value={link.url} onChange={(url) => setLink({ ...link, url })} />
      <LabelField value={link.label} onChange={(label) => setLink({ ...link, label })} />
      <button type="submit" class="quiet" disabled={!ready}>
        {say('note_link_add')}
      </button>
    </form>
  );
}

/** The links of a note: each can be changed where it stands, taken away, and one more added. */
export function LinkList({ links, onChange, onRemove, onLeave }: Props) {
  const put = (at: number, fields: Partial<NoteLink>) => onChange(links.map((link, i) => (i === at ? { ...link, ...fields } : link)));
  return (
    <div class="note-links">
      {links.map((link, i) => (
        <div class="note-link" key={i}>
          <AddressField label={say('note_link_url')} value={link.url} required onChange={(url) => put(i, { url })} onLeave={onLeave} />
          <LabelField value={link.label} onChange={(label) => put(i, { label })} onLeave={onLeave} />
          <button type="button" class="quiet" aria-label={say('note_link_remove', link.label || link.url)} onClick={() => onRemove(i)}>
            ×
          </button>
        </div>
      ))}
      <NewLink onAdd={(link) => onChange([...links, link])} />
    </div>
  );
}

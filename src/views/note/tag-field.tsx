import { useId, useState } from 'preact/hooks';
import { say } from '../../parts';
import { findTags } from '../../record';
import { hereOr, record, useLive } from '../live';

interface Props {
  readonly tags: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
}

/** A tag as it is kept: without a comma, a leading # or white space at its ends. */
export function tagOf(typed: string): string {
  return typed
    .replace(/^\s*#+/, '')
    .replace(/[\s,]+/g, ' ')
    .trim();
}

/** The tags of a note: type and press Enter or a comma; the tags in use are offered. Backspace in the empty field takes the last away. */
export function TagField({ tags, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const offered = useId();
  const inUse = hereOr(
    useLive(() => findTags(record), []),
    [],
  );
  const add = (text: string) => {
    const tag = tagOf(text);
    setTyped('');
    if (tag && !tags.includes(tag)) onAdd(tag);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && !typed) for (const last of tags.slice(-1)) onRemove(last);
  };
  return (
    <div class="tags">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
          <button type="button" aria-label={say('panel_tag_remove', tag)} onClick={() => onRemove(tag)}>
            ×
          </button>
        </span>
      ))}
      <input
        class="tag-input"
        list={offered}
        value={typed}
        placeholder={say('panel_tag_add')}
        aria-label={say('panel_tag_add')}
        onInput={(e) => setTyped(e.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => add(typed)}
      />
      <datalist id={offered}>
        {inUse
          .filter(({ tag }) => !tags.includes(tag))
          .map(({ tag }) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}

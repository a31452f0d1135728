import { useId, useState } from 'preact/hooks';
import { say } from '../../parts';
import { changeTag, findTags, type RecordError, type TagChange, undoTagChange } from '../../record';
import { sentenceOf } from '../error-sentence';
import { hereOr, record, useLive } from '../live';
import { tagOf } from '../note/tag-field';
import { UndoToast } from '../note/undo-toast';

/** A tag in use. */
interface Used {
  readonly tag: string;
  readonly count: number;
}

interface RowProps {
  readonly used: Used;
  readonly all: readonly Used[];
  /** `null`: takes it away. */
  readonly change: (to: string | null) => void;
}

/** Gives a tag another name, its own or one that is in use: then the two become one, and the button says so first. */
function Renaming({ used, all, change }: RowProps) {
  const [typed, setTyped] = useState(used.tag);
  const offered = useId();
  const to = tagOf(typed);
  const other = all.find(({ tag }) => tag === to && tag !== used.tag);
  const submit = (event: Event) => {
    event.preventDefault();
    if (to && to !== used.tag) change(to);
  };
  return (
    <form class="search" onSubmit={submit}>
      <label class="field wide">
        <span class="tiny">{say('tags_name', used.tag)}</span>
        <input list={offered} value={typed} onInput={(e) => setTyped(e.currentTarget.value)} />
        <datalist id={offered}>
          {all
            .filter(({ tag }) => tag !== used.tag)
            .map(({ tag }) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </label>
      <button type="submit" class="button" disabled={!to || to === used.tag}>
        {other ? say('tags_merge', other.tag, other.count) : say('tags_rename_all', used.count)}
      </button>
    </form>
  );
}

function TagRow(props: RowProps) {
  const { used, change } = props;
  const [renaming, setRenaming] = useState(false);
  return (
    <li class="row-item">
      <div class="row">
        <span>
          <span class="tag">{used.tag}</span> <span class="tiny">{say('tags_count', used.count)}</span>
        </span>
        <span class="actions">
          <button type="button" class="quiet" aria-expanded={renaming} onClick={() => setRenaming(!renaming)}>
            {say('tags_rename')}
          </button>
          <button type="button" class="quiet" aria-label={say('tags_remove_name', used.tag)} onClick={() => change(null)}>
            {say('tags_remove')}
          </button>
        </span>
      </div>
      {renaming && <Renaming {...props} />}
    </li>
  );
}

/** What became of a tag, in a sentence. */
function changeWords({ from, to, notes }: TagChange): string {
  return to === null ? say('tags_removed', from, notes.size) : say('tags_renamed', from, to, notes.size);
}

/** All tags in use: each can be renamed in all notes at once, made one with another, or taken away. */
export function TagsTab() {
  const tags = hereOr(
    useLive(() => findTags(record), []),
    [],
  );
  const [done, setDone] = useState<TagChange | null>(null);
  const [error, setError] = useState<RecordError | null>(null);
  const change = async (from: string, to: string | null) => {
    const changed = await changeTag(record, from, to);
    setError(changed.ok ? null : changed.error);
    if (changed.ok) setDone(changed.value);
  };
  const undo = async (last: TagChange) => {
    const undone = await undoTagChange(record, last);
    setError(undone.ok ? null : undone.error);
    if (undone.ok) setDone(null);
  };
  return (
    <>
      <p class="small">{say(tags.length ? 'tags_about' : 'tags_none')}</p>
      {error && (
        <p class="warning" role="alert">
          {sentenceOf(error)}
        </p>
      )}
      <ol class="rows">
        {tags.map((used) => (
          <TagRow key={used.tag} used={used} all={tags} change={(to) => void change(used.tag, to)} />
        ))}
      </ol>
      {done && <UndoToast words={changeWords(done)} undo={() => void undo(done)} deed={done} />}
    </>
  );
}

import { useState } from 'preact/hooks';
import { type Note, type Result, type Status, statuses } from '../../../model';
import { say } from '../../../parts';
import { type Bulk, changeNotes, deleteNotes, type RecordError, undoBulk } from '../../../record';
import { sentenceOf } from '../../error-sentence';
import { record } from '../../live';
import { sayStatus } from '../../note/names';
import { tagOf } from '../../note/tag-field';
import { chooseNotes } from '../chosen-notes';

interface Props {
  readonly chosen: readonly string[];
  readonly onLeave: () => void;
  readonly onUndo: (undo: { readonly words: string; readonly act: () => Promise<unknown>; readonly stays: boolean }) => void;
}

const withTag = (tag: string) => (note: Note) => (note.tags.includes(tag) ? note : { ...note, tags: [...note.tags, tag] });
const withoutTag = (tag: string) => (note: Note) =>
  note.tags.includes(tag) ? { ...note, tags: note.tags.filter((t) => t !== tag) } : note;
const withStatus = (status: Status) => (note: Note) => (note.status === status ? note : { ...note, status });

interface TagProps {
  readonly onTag: (change: (note: Note) => Note) => void;
}

/** Puts a tag to all chosen notes, or takes it from them. */
function TagThem({ onTag }: TagProps) {
  const [typed, setTyped] = useState('');
  const tag = tagOf(typed);
  return (
    <form
      class="choose"
      onSubmit={(e) => {
        e.preventDefault();
        if (tag) onTag(withTag(tag));
      }}
    >
      <label class="field">
        <span class="tiny">{say('library_tag')}</span>
        <input value={typed} onInput={(e) => setTyped(e.currentTarget.value)} />
      </label>
      <button type="submit" class="quiet" disabled={!tag}>
        {say('bulk_tag')}
      </button>
      <button type="button" class="quiet" disabled={!tag} onClick={() => onTag(withoutTag(tag))}>
        {say('bulk_untag')}
      </button>
    </form>
  );
}

/** What can be done with all chosen notes at once. Each deed can be undone as one. */
export function BulkBar({ chosen, onLeave, onUndo }: Props) {
  const [error, setError] = useState<RecordError | null>(null);
  const told = async (doing: Promise<Result<Bulk, RecordError>>, words: (count: number) => string, stays: boolean) => {
    const done = await doing;
    setError(done.ok ? null : done.error);
    if (done.ok) onUndo({ words: words(done.value.changes.length), act: () => undoBulk(record, done.value), stays });
  };
  const change = (how: (note: Note) => Note) => void told(changeNotes(record, chosen, how), (count) => say('bulk_changed', count), true);
  const remove = () => told(deleteNotes(record, chosen), (count) => say('bulk_deleted', count), false).then(onLeave);
  const hand = () => {
    chooseNotes(chosen);
    location.hash = 'backup';
  };
  return (
    <section class="bulk" aria-label={say('bulk')}>
      <strong role="status">{say('bulk_chosen', chosen.length)}</strong>
      <label class="field">
        <span class="tiny">{say('panel_status')}</span>
        <select value="" onChange={(e) => change(withStatus(e.currentTarget.value as Status))}>
          <option value="" disabled>
            {say('bulk_status')}
          </option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {say(sayStatus(status))}
            </option>
          ))}
        </select>
      </label>
      <TagThem onTag={change} />
      <button type="button" class="quiet" onClick={hand}>
        {say('bulk_export')}
      </button>
      <button type="button" class="quiet" onClick={() => void remove()}>
        {say('bulk_delete')}
      </button>
      <button type="button" class="quiet" onClick={onLeave}>
        {say('bulk_leave')}
      </button>
      {error && <p class="warning">{sentenceOf(error)}</p>}
    </section>
  );
}

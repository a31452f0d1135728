import { useMemo, useState } from 'preact/hooks';
import type { Note, Status } from '../../model';
import { say } from '../../parts';
import { deleteNote, type FoundNote, filterNotes, findAllNotes, findTags, type NoteQuery, prepareSearch, restoreNote } from '../../record';
import { sentenceOf } from '../error-sentence';
import { hereOr, record, useLive } from '../live';
import { sayStatus, statuses } from '../note/names';
import { NoteRow } from './note-row';
import { Paged } from './paged';

interface FieldsProps {
  readonly query: NoteQuery;
  readonly hosts: readonly string[];
  readonly onChange: (query: NoteQuery) => void;
}

/** What is searched for, and where. */
function SearchFields({ query, hosts, onChange }: FieldsProps) {
  const tags = hereOr(
    useLive(() => findTags(record), []),
    [],
  );
  return (
    <search class="search">
      <label class="field wide">
        <span class="tiny">{say('library_search')}</span>
        <input type="search" value={query.words} onInput={(e) => onChange({ ...query, words: e.currentTarget.value })} />
      </label>
      <label class="field">
        <span class="tiny">{say('panel_status')}</span>
        <select value={query.status} onChange={(e) => onChange({ ...query, status: e.currentTarget.value as Status | '' })}>
          <option value="">{say('library_any')}</option>
          {statuses.map((s) => (
            <option key={s} value={s}>
              {say(sayStatus(s))}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="tiny">{say('library_tag')}</span>
        <select value={query.tag} onChange={(e) => onChange({ ...query, tag: e.currentTarget.value })}>
          <option value="">{say('library_any')}</option>
          {tags.map(({ tag, count }) => (
            <option key={tag} value={tag}>
              {tag} ({count})
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="tiny">{say('library_site')}</span>
        <select value={query.host} onChange={(e) => onChange({ ...query, host: e.currentTarget.value })}>
          <option value="">{say('library_any')}</option>
          {hosts.map((host) => (
            <option key={host} value={host}>
              {host}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

const ANY: NoteQuery = { words: '', status: '', tag: '', host: '' };
const NOTHING: readonly FoundNote[] = [];

const hostsOf = (found: readonly FoundNote[]) => [...new Set(found.flatMap((f) => f.page?.host ?? []))].sort();

/** All notes, searched as one types. */
export function NotesTab() {
  const [query, setQuery] = useState(ANY);
  const [undo, setUndo] = useState<number | null>(null);
  const live = useLive(() => findAllNotes(record), []);
  const all = hereOr(live, NOTHING);
  const prepared = useMemo(() => prepareSearch(all), [all]);
  const found = useMemo(() => filterNotes(prepared, query), [prepared, query]);
  const remove = async (note: Note) => {
    const gone = await deleteNote(record, note.id);
    if (gone.ok) setUndo(gone.value?.seq ?? null);
  };
  if (live.state === 'refused') return <p class="warning">{sentenceOf(live.error)}</p>;
  return (
    <>
      <SearchFields query={query} hosts={hostsOf(all)} onChange={setQuery} />
      <p class="tiny" role="status">
        {live.state === 'here' && (all.length ? say('library_count', found.length, all.length) : say('library_no_notes'))}
      </p>
      <Paged
        items={found}
        about={JSON.stringify(query)}
        draw={(f) => <NoteRow key={f.note.id} found={f} asked={query.words} onDelete={() => void remove(f.note)} />}
      />
      {undo !== null && (
        <div class="toast" role="status">
          {say('panel_deleted')}{' '}
          <button type="button" class="link" onClick={() => void restoreNote(record, undo).then(() => setUndo(null))}>
            {say('panel_undo')}
          </button>
        </div>
      )}
    </>
  );
}

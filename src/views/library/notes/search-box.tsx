import { useId, useMemo } from 'preact/hooks';
import { statuses } from '../../../model';
import { say } from '../../../parts';
import { faultsOf, fieldOf, type NoteOrder, noteOrders, type QueryField, queryFields, type SearchedNote, withField } from '../../../record';
import { sayStatus } from '../../note/names';

interface Props {
  readonly typed: string;
  readonly order: NoteOrder;
  readonly notes: readonly SearchedNote[];
  readonly onType: (typed: string) => void;
  readonly onOrder: (order: NoteOrder) => void;
}

/** The values with how often each occurs, most first. */
function countsOf(values: readonly string[]): (readonly [value: string, words: string])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([value, count]) => [value, `${value} (${count})`]);
}

interface ChoiceProps {
  readonly label: string;
  readonly field: QueryField;
  readonly typed: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onType: (typed: string) => void;
}

/** A field of the search as a menu: it reads and writes what is typed, so that both always say the same. */
function Choice({ label, field, typed, choices, onType }: ChoiceProps) {
  const now = fieldOf(typed, field);
  const chosen = choices.find(([value]) => value.toLowerCase() === now)?.[0];
  return (
    <label class="field">
      <span class="tiny">{label}</span>
      <select value={chosen ?? now} onChange={(e) => onType(withField(typed, field, e.currentTarget.value))}>
        <option value="">{say('library_any')}</option>
        {now && chosen === undefined && <option value={now}>{now}</option>}
        {choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What can be typed, field by field. */
function Help() {
  return (
    <details class="search-help small">
      <summary>{say('search_help')}</summary>
      <dl>
        {queryFields.map((field) => (
          <>
            <dt key={field}>
              <code>{field}:</code>
            </dt>
            <dd>{say(`search_help_${field}`)}</dd>
          </>
        ))}
        <dt>
          <code>-</code>
        </dt>
        <dd>{say('search_help_not')}</dd>
        <dt>
          <code>“ ”</code>
        </dt>
        <dd>{say('search_help_phrase')}</dd>
      </dl>
    </details>
  );
}

/** What is searched for and in which order it is shown. */
export function SearchBox({ typed, order, notes, onType, onOrder }: Props) {
  const fault = useId();
  const faults = faultsOf(typed);
  const tags = useMemo(() => countsOf(notes.flatMap((n) => n.note.tags)), [notes]);
  const sites = useMemo(() => countsOf(notes.flatMap((n) => n.page?.host ?? [])), [notes]);
  return (
    <search class="search">
      <label class="field wide">
        <span class="tiny">{say('library_search')}</span>
        <input
          type="search"
          value={typed}
          aria-invalid={faults.length > 0}
          aria-describedby={fault}
          onInput={(e) => onType(e.currentTarget.value)}
        />
      </label>
      <Choice
        label={say('panel_status')}
        field="status"
        typed={typed}
        choices={statuses.map((s) => [s, say(sayStatus(s))])}
        onType={onType}
      />
      <Choice label={say('library_tag')} field="tag" typed={typed} choices={tags} onType={onType} />
      <Choice label={say('library_site')} field="site" typed={typed} choices={sites} onType={onType} />
      <label class="field">
        <span class="tiny">{say('search_order')}</span>
        <select value={order} onChange={(e) => onOrder(e.currentTarget.value as NoteOrder)}>
          {noteOrders.map((by) => (
            <option key={by} value={by}>
              {say(`search_order_${by}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="small warning" id={fault} role="status">
        {faults.map(({ field, value }) => say(field === 'status' ? 'search_no_status' : 'search_no_day', value)).join(' ')}
      </p>
      <Help />
    </search>
  );
}

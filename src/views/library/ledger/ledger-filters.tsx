import { useState } from 'preact/hooks';
import { type Act, actsIn, type Ledger, type LedgerFilter, type Standing, standings, wholeLedger } from '../../../model';
import { say } from '../../../parts';
import { actWords, standingWords } from './ledger-words';

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly value: T | '';
  readonly values: readonly T[];
  readonly words: (value: T) => string;
  readonly onChange: (value: T | '') => void;
}

/** One of several, or any. */
function Choice<T extends string>({ name, value, values, words, onChange }: ChoiceProps<T>) {
  return (
    <label class="field">
      <span class="tiny">{name}</span>
      <select value={value} onChange={(e) => onChange(e.currentTarget.value as T | '')}>
        <option value="">{say('library_any')}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {words(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Day({ name, value, onChange }: DayProps) {
  return (
    <label class="field">
      <span class="tiny">{name}</span>
      <input type="date" value={value} onChange={(e) => onChange(e.currentTarget.value)} />
    </label>
  );
}

interface Props {
  /** The whole ledger: what can be chosen. */
  readonly ledger: Ledger;
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
}

/** From this width on there is room for the filters beside all else; else they are folded until asked for. */
const WIDE = '(min-width: 641px)';

/** What of a ledger is looked at, with how many filters are on. */
export function LedgerFilters(props: Props) {
  const [open] = useState(() => matchMedia(WIDE).matches);
  const on = Object.values(props.filter).filter((value) => value !== '').length;
  return (
    <details class="filters" open={open}>
      <summary class="small">{on ? say('ledger_filter_on', on) : say('ledger_filter')}</summary>
      <Fields {...props} />
    </details>
  );
}

/** A period, an act, how it stands, a publication. */
function Fields({ ledger, filter, onChange }: Props) {
  const publications = [...new Set(ledger.origins.flatMap(({ publisher, publishers }) => [publisher, ...publishers]))].sort((a, b) =>
    a.localeCompare(b),
  );
  const change = (part: Partial<LedgerFilter>) => onChange({ ...filter, ...part });
  return (
    <div class="search">
      <Day name={say('ledger_from')} value={filter.from} onChange={(from) => change({ from })} />
      <Day name={say('ledger_to')} value={filter.to} onChange={(to) => change({ to })} />
      <Choice<Act>
        name={say('ledger_act')}
        value={filter.act}
        values={actsIn(ledger)}
        words={actWords}
        onChange={(act) => change({ act })}
      />
      <Choice<Standing>
        name={say('ledger_standing')}
        value={filter.standing}
        values={standings}
        words={standingWords}
        onChange={(standing) => change({ standing })}
      />
      <Choice
        name={say('ledger_publication')}
        value={filter.publication}
        values={publications}
        words={(name) => name}
        onChange={(publication) => change({ publication })}
      />
      <button type="button" class="button" disabled={filter === wholeLedger} onClick={() => onChange(wholeLedger)}>
        {say('ledger_all')}
      </button>
    </div>
  );
}

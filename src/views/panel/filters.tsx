import type { Entity, Note } from '../../model';
import { say } from '../../parts';
import { type Claim, type Filter, filterClaims, filterKinds } from './claims';

interface Props {
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly companies: readonly Entity[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Which claims are shown, with how many there are of each kind. */
export function Filters({ claims, notes, companies, filter, onChange }: Props) {
  return (
    <fieldset class="filters">
      <legend class="unseen">{say('panel_filters')}</legend>
      {filterKinds.map((kind) => (
        <button type="button" class="chip" key={kind} aria-pressed={filter.kind === kind} onClick={() => onChange({ ...filter, kind })}>
          {say(`panel_filter_${kind}`, filterClaims(claims, { ...filter, kind }, notes).length)}
        </button>
      ))}
      {companies.length > 1 && (
        <select
          class="chip"
          aria-label={say('panel_filter_company')}
          value={filter.company}
          onChange={(e) => onChange({ ...filter, company: e.currentTarget.value })}
        >
          <option value="">{say('panel_every_company')}</option>
          {companies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

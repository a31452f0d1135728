import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { printLedgerCsv, printLedgerMarkdown } from '../../../export';
import {
  countStandings,
  filterLedger,
  type Ledger,
  type LedgerFilter,
  type Listing,
  type Standing,
  standings,
  wholeLedger,
} from '../../../model';
import { type Say, say } from '../../../parts';
import { companyAddress } from '../company/address';
import { LedgerFilters } from './ledger-filters';
import { LedgerTable } from './ledger-table';
import { countWords, ledgerWords, placeLink, standingWords } from './ledger-words';
import { fileName, saveFile } from './save-file';
import { LedgerTimeline } from './timeline';

function Fact({ name, value }: { readonly name: string; readonly value: string | number }) {
  return (
    <div>
      <dt class="tiny">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The ledger in figures: each claim once an origin. */
function Facts({ ledger }: { readonly ledger: Ledger }) {
  const counts = countStandings(ledger);
  return (
    <dl class="facts">
      <Fact name={say('ledger_pages')} value={countWords(ledger)} />
      <Fact name={say('ledger_claims')} value={ledger.rows.length} />
      <Fact name={say('ledger_printed')} value={standings.reduce((sum, standing) => sum + counts[standing], 0)} />
      <Fact name={say('ledger_answered')} value={counts.answered} />
      <Fact name={say('ledger_deflected')} value={counts.deflected} />
      <Fact name={say('ledger_rejected')} value={counts.rejected} />
      <Fact name={say('ledger_no_answer')} value={counts.declined + counts.silent + counts['not asked']} />
    </dl>
  );
}

const MEANINGS: Readonly<Record<Standing, Say>> = {
  answered: 'ledger_about_answered',
  deflected: 'ledger_about_deflected',
  rejected: 'ledger_about_rejected',
  declined: 'ledger_about_declined',
  silent: 'ledger_about_silent',
  'not asked': 'ledger_about_not_asked',
};

/** What is meant by each way in which a claim can stand. */
function Terms() {
  return (
    <details class="terms">
      <summary class="small">{say('ledger_terms')}</summary>
      <dl class="small">
        {standings.map((standing) => (
          <Fragment key={standing}>
            <dt>{standingWords(standing)}</dt>
            <dd>{say(MEANINGS[standing])}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

/** What is looked at, as files. */
function Save({ company, ledger }: { readonly company: string; readonly ledger: Ledger }) {
  const day = () => new Date().toISOString().slice(0, 10);
  const save = (ending: 'csv' | 'md') => {
    const name = fileName(company, say('ledger_file'), ending);
    if (ending === 'csv') saveFile(printLedgerCsv(ledger, placeLink, true), name, 'text/csv');
    else saveFile(printLedgerMarkdown(company, ledger, day(), { words: ledgerWords, linkOf: placeLink }), name, 'text/markdown');
  };
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={() => save('csv')}>
        {say('ledger_save_csv')}
      </button>
      <button type="button" class="button" onClick={() => save('md')}>
        {say('ledger_save_markdown')}
      </button>
    </div>
  );
}

interface Props {
  readonly id: string;
  readonly company: string;
  readonly ledger: Ledger;
  readonly listings: readonly Listing[];
}

/** A company's reply ledger: claims down, publications across, what they answered in each cell; when; and what of it is looked at. */
export function LedgerView({ id, company, ledger, listings }: Props) {
  const [filter, setFilter] = useState<LedgerFilter>(wholeLedger);
  const shown = useMemo(() => filterLedger(ledger, filter), [ledger, filter]);
  if (!ledger.rows.length) return <p class="small">{say('ledger_empty')}</p>;
  return (
    <section class="wide ledger" aria-label={say('ledger_title', company)}>
      <Facts ledger={shown} />
      <Terms />
      <LedgerFilters ledger={ledger} filter={filter} onChange={setFilter} />
      <p class="small" role="status">
        {shown === ledger ? '' : say('ledger_shown', shown.rows.length, ledger.rows.length)}
      </p>
      {!shown.rows.length && <p class="small">{say('ledger_none_shown')}</p>}
      {shown.rows.length > 0 && (
        <>
          <LedgerTimeline ledger={shown} listings={listings} choose={(from, to) => setFilter({ ...filter, from, to })} />
          <LedgerTable ledger={shown} />
          <Save company={company} ledger={shown} />
          <p class="small">
            <a href={companyAddress(id, 'letter')}>{say('ledger_to_letter')}</a>
          </p>
        </>
      )}
    </section>
  );
}

import { useMemo } from 'preact/hooks';
import { type Entity, openLedger } from '../../../model';
import { say } from '../../../parts';
import type { Live } from '../../live';
import { type Kept, NotHere } from '../company/reading';
import { LedgerTable } from './ledger-table';
import { LedgerView } from './ledger-view';
import { LetterView } from './letter-view';
import './ledger.css';

interface Props {
  readonly id: string;
  /** As the packs and the reader know the company; `null`: they don't. */
  readonly entity: Entity | null;
  readonly view: 'ledger' | 'letter';
  readonly kept: Live<Kept>;
}

/** What is kept of a company, as a ledger or as a letter that asks about it. */
export function CompanyLedger({ id, entity, view, kept }: Props) {
  const parts = kept.state === 'here' ? kept.value : null;
  const ledger = useMemo(
    () => parts && openLedger(id, parts.statements, parts.pages, [...parts.names, entity?.name ?? '']),
    [parts, id, entity?.name],
  );
  const name = entity?.name ?? parts?.names[0] ?? id.replace(/^(text|own):/, '');
  return (
    <>
      <h2 class="company-name">{say(view === 'ledger' ? 'ledger_title' : 'letter_title', name)}</h2>
      <NotHere id={id} kept={kept} />
      {ledger && parts?.whole && view === 'ledger' && (
        <LedgerView id={id} company={name} ledger={ledger} listings={entity?.listings ?? []} />
      )}
      {ledger && parts?.whole && view === 'letter' && <LetterView company={name} ledger={ledger} />}
      {ledger && !parts?.whole && view === 'ledger' && (
        <section class="wide ledger">
          <LedgerTable ledger={ledger} />
        </section>
      )}
    </>
  );
}

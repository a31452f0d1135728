import { useMemo } from 'preact/hooks';
import { type Entity, openLedger } from '../../../model';
import { say } from '../../../parts';
import { findLedgerParts } from '../../../record';
import { sentenceOf } from '../../error-sentence';
import { record, useLive } from '../../live';
import { LedgerView } from './ledger-view';
import { LetterView } from './letter-view';
import './ledger.css';

interface Props {
  readonly id: string;
  /** As the packs and the reader know the company; `null`: they don't. */
  readonly entity: Entity | null;
  readonly view: 'ledger' | 'letter';
}

/** What is kept of a company, as a ledger or as a letter that asks about it; again whenever more is kept. */
export function CompanyLedger({ id, entity, view }: Props) {
  const live = useLive(() => findLedgerParts(record, id), [id]);
  const parts = live.state === 'here' ? live.value : null;
  const ledger = useMemo(
    () => parts && openLedger(id, parts.statements, parts.pages, [...parts.names, entity?.name ?? '']),
    [parts, id, entity?.name],
  );
  if (live.state === 'refused')
    return (
      <p class="warning" role="alert">
        {sentenceOf(live.error)}
      </p>
    );
  if (!ledger || !parts) return <p class="small">{say('ledger_reading')}</p>;
  const name = entity?.name ?? parts.names[0] ?? id;
  return (
    <>
      <h2 class="company-name">{say(view === 'ledger' ? 'ledger_title' : 'letter_title', name)}</h2>
      {view === 'ledger' ? (
        <LedgerView id={id} company={name} ledger={ledger} listings={entity?.listings ?? []} />
      ) : (
        <LetterView company={name} ledger={ledger} />
      )}
    </>
  );
}

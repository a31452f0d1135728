import { useEffect, useState } from 'preact/hooks';
import type { ClaimRow, Ledger, Origin } from '../../../model';
import { saidClass, say, sayerOf } from '../../../parts';
import { CellDetails } from './ledger-cell';
import { actWords, originNotes } from './ledger-words';

/** Publications side by side: more are too narrow to be read. */
const ACROSS = 4;
/** Claims drawn at once. */
const DOWN = 30;

function Head({ origins }: { readonly origins: readonly Origin[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{say('ledger_claim')}</th>
        {origins.map((origin) => (
          <th scope="col" key={origin.id}>
            {origin.publisher}
            <br />
            <span class="tiny column-notes">{originNotes(origin)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row, origins }: { readonly row: ClaimRow; readonly origins: readonly Origin[] }) {
  const { first } = row;
  return (
    <tr>
      <th scope="row">
        <p class={saidClass(first.words)}>{first.words}</p>
        <span class="tiny">
          {first.act
            ? [sayerOf({ ...first.at, who: first.who }), actWords(first.act)].filter(Boolean).join(' · ')
            : say('ledger_claim_not_kept')}
        </span>
      </th>
      {origins.map((origin) => {
        const cell = row.cells.get(origin.id);
        return (
          <td key={origin.id} class={cell ? undefined : 'absent'}>
            {cell ? <CellDetails row={row} origin={origin} cell={cell} /> : <span class="tiny">{say('ledger_not_raised')}</span>}
          </td>
        );
      })}
    </tr>
  );
}

interface StepsProps {
  readonly count: number;
  readonly end: number;
  readonly go: (end: number) => void;
}

/** To earlier and later publications. */
function Steps({ count, end, go }: StepsProps) {
  if (count <= ACROSS) return null;
  const start = Math.max(0, end - ACROSS);
  return (
    <div class="actions steps">
      <button type="button" class="quiet" disabled={start === 0} onClick={() => go(Math.max(ACROSS, end - ACROSS))}>
        {say('ledger_earlier')}
      </button>
      <span class="tiny" role="status">
        {say('ledger_publications_shown', start + 1, end, count)}
      </span>
      <button type="button" class="quiet" disabled={end >= count} onClick={() => go(Math.min(count, end + ACROSS))}>
        {say('ledger_later')}
      </button>
    </div>
  );
}

/** Claims down, publications across, the latest first to be seen. */
export function LedgerTable({ ledger }: { readonly ledger: Ledger }) {
  const { origins, rows } = ledger;
  const [end, setEnd] = useState(origins.length);
  const [down, setDown] = useState(DOWN);
  useEffect(() => {
    setEnd(origins.length);
    setDown(DOWN);
  }, [ledger]);
  const last = Math.min(end, origins.length);
  const across = origins.slice(Math.max(0, last - ACROSS), last);
  const seen = rows.filter(({ cells }) => across.some(({ id }) => cells.has(id)));
  return (
    <>
      <Steps count={origins.length} end={last} go={setEnd} />
      <section class="ledger-scroll" aria-label={say('ledger_table')}>
        <table class="ledger-table">
          <caption class="unseen">{say('ledger_table')}</caption>
          <Head origins={across} />
          <tbody>
            {seen.slice(0, down).map((row) => (
              <Row key={row.id} row={row} origins={across} />
            ))}
          </tbody>
        </table>
      </section>
      {seen.length > down && (
        <button type="button" class="button" onClick={() => setDown(down + DOWN)}>
          {say('library_more', Math.min(DOWN, seen.length - down), seen.length - down)}
        </button>
      )}
    </>
  );
}

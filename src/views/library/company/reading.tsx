import { say } from '../../../parts';
import { countStatementsOf, findLedgerParts, type LedgerParts } from '../../../record';
import { sentenceOf } from '../../error-sentence';
import { hereOr, type Live, record, useLive } from '../../live';

/** All that is kept of a company; again whenever more is kept. */
export const useKept = (id: string): Live<LedgerParts> => useLive(() => findLedgerParts(record, id), [id]);

/** How many statements are being read: told at once, since thousands take a moment. */
function Reading({ id }: { readonly id: string }) {
  const count = hereOr(
    useLive(() => countStatementsOf(record, id), [id]),
    0,
  );
  return (
    <p class="small" role="status">
      {count ? say('ledger_reading_count', count) : say('ledger_reading')}
    </p>
  );
}

/** What stands for that which is kept of a company until it is here, or why it will not come. */
export function NotHere({ id, kept }: { readonly id: string; readonly kept: Live<LedgerParts> }) {
  if (kept.state === 'asking') return <Reading id={id} />;
  return kept.state === 'refused' ? (
    <p class="warning" role="alert">
      {sentenceOf(kept.error)}
    </p>
  ) : null;
}

import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../parts';
import { countStatementsOf, findFirstSight, findLedgerParts, type LedgerParts } from '../../../record';
import { sentenceOf } from '../../error-sentence';
import { hereOr, type Live, record, useLive } from '../../live';

/** What is kept of a company. */
export interface Kept extends LedgerParts {
  /** Whether it is all; else it is what stands on the pages that were read last, while the rest is read. */
  readonly whole: boolean;
}

/** All that is kept of a company, again whenever more is kept; of thousands of statements the latest come first. */
export function useKept(id: string): Live<Kept> {
  const [latest, setLatest] = useState<Kept | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const show = (parts: LedgerParts | null) => setLatest(parts && { ...parts, whole: false });
    // The browser answers in turn: asked beside all that is kept, this would come no sooner.
    void findFirstSight(record, id)
      .then(show, () => {})
      .finally(() => setAsked(true));
  }, [id]);
  const all = useLive(
    async (signal): Promise<Kept | null> => (asked ? { ...(await findLedgerParts(record, id, signal)), whole: true } : null),
    [id, asked],
  );
  if (all.state === 'refused') return all;
  const value = (all.state === 'here' && all.value) || latest;
  return value ? { state: 'here', value } : { state: 'asking' };
}

/** How many statements are being read: thousands take a moment. */
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

/** What is said until all that is kept of a company is here, or why it will not come. */
export function NotHere({ id, kept }: { readonly id: string; readonly kept: Live<Kept> }) {
  if (kept.state === 'refused')
    return (
      <p class="warning" role="alert">
        {sentenceOf(kept.error)}
      </p>
    );
  if (kept.state === 'here') return kept.value.whole ? null : <Reading id={id} />;
  // Counting goes through an index as long as the first sight takes: it would keep that waiting.
  return (
    <p class="small" role="status">
      {say('ledger_reading')}
    </p>
  );
}

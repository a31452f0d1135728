import { useEffect, useRef } from 'preact/hooks';
import type { PageText, Refusal } from '../model';
import { Refused, say } from '../parts';
import type { CardWays } from './card-frame';

/** What stays of a company's card once the reader has said that it is not named here: the way back, until the card is closed. */
export function RefusedCard(props: { readonly page: PageText; readonly refusals: readonly Refusal[]; readonly ways: CardWays }) {
  const { page, refusals, ways } = props;
  const card = useRef<HTMLDivElement>(null);
  const [first] = refusals;
  // The button that was pressed is gone, and with it the focus.
  useEffect(() => card.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div class="card" role="dialog" aria-label={say('card_company_label', first?.name ?? '')} tabIndex={-1} ref={card}>
      <section role="status">
        {refusals.map((refusal) => (
          <Refused key={refusal.page} refusal={refusal} allow={() => void ways.allow(refusal.entity, page.canonicalUrl)} />
        ))}
      </section>
    </div>
  );
}

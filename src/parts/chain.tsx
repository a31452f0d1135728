import type { Hop, SourceType } from '../model';
import { dateWords } from './dates';
import { say } from './say';
import { SourceLink } from './source-link';

/** What is said of a hop, after its name: its date, its kind, its cue as printed, and that it checked for itself. */
function detailsOf(hop: Hop, kind: SourceType | null, last: boolean): string[] {
  return [
    hop.when && dateWords(hop.when),
    kind && kind !== 'person' && kind !== 'publication' && say(`sourcetype_${kind}`),
    hop.cue && say('card_cue', hop.cue),
    hop.corroboration && say('card_checked_itself', hop.corroboration),
    last && say('card_this_page'),
  ].filter((detail): detail is string => Boolean(detail));
}

/** From the origin to this page, hop by hop, origin on top. `kind` is the origin's. */
export function Chain({ hops, kind }: { readonly hops: readonly Hop[]; readonly kind: SourceType }) {
  return (
    <ol class="chain">
      {hops.map((hop, i) => {
        const last = i === hops.length - 1;
        return (
          <li key={i}>
            <SourceLink href={hop.href}>{hop.who || say('card_this_page')}</SourceLink>{' '}
            <span class="tiny">{detailsOf(hop, i === 0 && !last ? kind : null, last && hop.who !== '').join(' · ')}</span>
          </li>
        );
      })}
    </ol>
  );
}

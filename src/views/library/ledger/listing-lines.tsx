import type { Listing } from '../../../model';
import { periodWords, say } from '../../../parts';

/** Listings shown above the columns, more than any company of the packs has; the company's page has all. */
const LISTINGS = 8;

interface Props {
  readonly listings: readonly Listing[];
  /** The time that is shown, in ISO days. */
  readonly from: string;
  readonly to: string;
}

/** Listings as lines over the time that is shown, each under the list's own name. */
export function ListingLines({ listings, from, to }: Props) {
  const shown = listings.filter((listing) => listing.from <= to && (listing.to ?? to) >= from).slice(0, LISTINGS);
  if (!shown.length) return null;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const place = (date: string) => Math.min(1, Math.max(0, (Date.parse(date) - start) / Math.max(1, end - start))) * 100;
  return (
    <ul class="listed tiny">
      {shown.map((listing) => {
        const words = say('ledger_listed', listing.title, periodWords(listing));
        const [x, until] = [place(listing.from), place(listing.to ?? to)];
        return (
          <li key={`${listing.list} ${listing.from}`} title={`${words} (${listing.authority})`}>
            <span class="on-list">{words}</span>
            <span class="period" style={{ insetInlineStart: `${x}%`, inlineSize: `${Math.max(until - x, 0.5)}%` }} />
          </li>
        );
      })}
    </ul>
  );
}

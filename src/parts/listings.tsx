import { type Entity, type Listing, listingsAsOf, parentsAsOf } from '../model';
import { dateWords } from './dates';
import { say } from './say';
import { SourceLink } from './source-link';

/** An authority's name without its sections and paragraphs: "U.S. Commerce Department". */
const shortAuthority = (authority: string) => authority.split(',', 1)[0] ?? authority;

/** From when to when a company was on a list, as far as that is known: "since Oct 9, 2019", "listed by …", "… to …". */
export function periodWords({ from, to, fromAtLatest }: Listing): string {
  if (to) return say('card_period', dateWords(from), dateWords(to));
  return say(fromAtLatest ? 'card_by' : 'card_since', dateWords(from));
}

/** One list, one period, and the citation that leads to the official publication. */
export function ListingLine({ listing }: { readonly listing: Listing }) {
  return (
    <li>
      {listing.title}, {periodWords(listing)}
      <br />
      <span class="tiny">
        <span title={listing.authority}>{shortAuthority(listing.authority)}</span> ·{' '}
        <SourceLink href={listing.url}>{listing.citation}</SourceLink>
      </span>
    </li>
  );
}

/** Listings under a heading; nothing where there are none. */
function Group({ title, listings }: { readonly title: string | null; readonly listings: readonly Listing[] }) {
  if (!listings.length) return null;
  return (
    <>
      {title && <h4 class="tiny group">{title}</h4>}
      <ul class="small">
        {listings.map((listing) => (
          <ListingLine key={`${listing.list} ${listing.from}`} listing={listing} />
        ))}
      </ul>
    </>
  );
}

/** Listings as they stood on a day, those since, and those that had ended. */
function AsOf({ listings, date }: { readonly listings: readonly Listing[]; readonly date: string | null }) {
  const { held, since, ended, unchecked } = listingsAsOf(listings, date);
  return (
    <>
      <Group title={null} listings={held} />
      <Group title={say('card_unchecked')} listings={unchecked} />
      <Group title={say('card_since_article')} listings={since} />
      <Group title={date ? say('card_ended_before') : say('card_ended')} listings={ended} />
    </>
  );
}

interface ListingsOf {
  readonly of: Entity;
  readonly date: string | null;
  readonly packDate: string;
  /** Whether the company's name stands above, where others are beside it. */
  readonly named?: boolean;
}

/** What is on the record about a company as of a day (`null`: now). A parent's listings stay the parent's; "not listed" is not "not checked". */
export function Listings({ of, date, packDate, named = false }: ListingsOf) {
  const parents = parentsAsOf(of.parents, date).filter((parent) => parent.listings.length > 0);
  return (
    <div class="listings">
      {named && of.listings.length > 0 && <h4 class="small group">{of.name}</h4>}
      {!of.known && <p class="small">{say('card_not_checked', of.name)}</p>}
      {of.known && !of.listings.length && (
        <p class="small">{packDate ? say('card_not_listed', of.name, dateWords(packDate)) : say('card_not_listed_undated', of.name)}</p>
      )}
      <AsOf listings={of.listings} date={date} />
      {parents.map((parent) => (
        <div class="listings" key={parent.entity}>
          <h4 class="small group">{say('card_parent', parent.name)}</h4>
          <AsOf listings={parent.listings} date={date} />
        </div>
      ))}
    </div>
  );
}

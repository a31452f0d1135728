import type { KeptPage, KeptStatement, OutgoingNote, SourceType, Status } from '../model';
import { quotedBy } from '../model';

/*
 * Notes as drafts of schema.org's ClaimReview. https://schema.org/ClaimReview
 * A review is its publisher's: `url` (where it will stand) and `author` are left to be filled in, and the draft says so. The rating is
 * in words alone: our findings are no scale, and a number would claim that they are.
 */

/** How ratings are called in print. What is not found out yet has none, and makes no review. */
const RATINGS: Partial<Record<Status, string>> = {
  supported: 'Supported',
  'needs context': 'Needs context',
  contradicted: 'Contradicted',
  'conflicting evidence': 'Conflicting evidence',
  unverifiable: 'Unverifiable',
  'not checkable': 'Not checkable',
};

/** What claims are made by, as schema.org has it. Papers, the publication itself and people without a name are no author. */
const AUTHORS: Partial<Record<SourceType, 'Person' | 'Organization'>> = {
  person: 'Person',
  spokesperson: 'Person',
  organisation: 'Organization',
  official: 'Organization',
};

const organization = (name: string) => ({ '@type': 'Organization', name });

/** The page that carried the claim. */
function appearanceIn(page: KeptPage): object {
  return {
    '@type': 'NewsArticle',
    url: page.url,
    ...(page.title && { headline: page.title }),
    ...(page.published && { datePublished: page.published }),
    ...(page.publisher && { publisher: organization(page.publisher) }),
  };
}

/** Where the claim was first: the origin of its chain, if that is a paper or a publication; else where the page's text was first. */
function firstAppearanceOf(statement: KeptStatement | null, page: KeptPage | null): object | null {
  // The chain's last hop is the page itself.
  const origin = statement?.provenance.slice(0, -1).find((hop) => hop.relation !== 'attributed to');
  if (origin)
    return {
      '@type': 'CreativeWork',
      name: origin.who,
      ...(origin.href && { url: origin.href }),
      ...(origin.when && { datePublished: origin.when }),
    };
  return page?.firstPublisher ? { '@type': 'NewsArticle', publisher: organization(page.firstPublisher) } : null;
}

function claimOf({ statement, page }: OutgoingNote): object {
  const author = statement && AUTHORS[statement.sourceType];
  const first = firstAppearanceOf(statement, page);
  return {
    '@type': 'Claim',
    ...(author && { author: { '@type': author, name: statement.who } }),
    ...(page?.published && { datePublished: page.published }),
    ...(page && { appearance: [appearanceIn(page)] }),
    ...(first && { firstAppearance: first }),
  };
}

/** The words that a note checks; empty where it stands on a whole page or a company. */
const reviewed = ({ note, statement }: OutgoingNote) => statement?.words || quotedBy(note);

/** The note as a draft; `null`: it checks no words, or has come to no finding. */
function draftOf(outgoing: OutgoingNote): object | null {
  const rating = RATINGS[outgoing.note.status];
  const words = reviewed(outgoing);
  if (!rating || !words) return null;
  const { reason, links } = outgoing.note;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft. The publisher adds url (where the review will stand) and author before it is published.',
    claimReviewed: words,
    itemReviewed: claimOf(outgoing),
    reviewRating: { '@type': 'Rating', alternateName: rating, ...(reason && { ratingExplanation: reason }) },
    ...(links.length && { citation: links.map(({ url, label }) => ({ '@type': 'WebPage', url, ...(label && { name: label }) })) }),
  };
}

/** Drafts, and how many notes make none. */
export interface ClaimReviews {
  readonly text: string;
  readonly drafts: number;
  readonly without: number;
}

/** Prints notes on claims with a finding as drafts of ClaimReview, a JSON-LD list. */
export function printClaimReviews(notes: readonly OutgoingNote[]): ClaimReviews {
  const drafts = notes.map(draftOf).filter((draft) => draft !== null);
  return { text: `${JSON.stringify(drafts, null, 2)}\n`, drafts: drafts.length, without: notes.length - drafts.length };
}

import type { KeptPage } from './kept';
import { bandsOf, likenessOf } from './sketch';

/** Why two pages count as copies: one says that it stems from the other or from where the other does, or they carry the same text. */
export type Kin = 'address' | 'text';

/** What a page is known by as one of a family. */
export type Sketched = Pick<KeptPage, 'page' | 'publisher' | 'firstPublisher' | 'title' | 'published' | 'credit' | 'sketch' | 'bands'>;

/** From this share of the shorter text on, two texts are one. On 1,044 news articles none but real copies had over .25 by estimate. */
const SAME_TEXT = 0.4;
/** The same where both name one wire or first publisher: a desk may have rewritten half of it. */
const SAME_TEXT_SAME_CREDIT = 0.3;
/** Shingles in common from which on it is no house's standing note under a short item: about four sentences. */
const LEAST_SHARED = 60;

/** An address without what differs between links to one page; `null`: a house's front door, which says nothing of a text. */
function addressKey(address: string): string | null {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.|m\.|amp\.)?([^/?#]+)([^#]*)/i.exec(address) ?? [];
  const place = path.replace(/^(\/[^?]*?)\/?(\?|$)/, '$1$2');
  return host && place.length > 1 ? `@${host.toLowerCase()}${place}` : null;
}

/** What a page is looked up by: the bands of its text, its own addresses, and the one where it says that it first appeared. */
export function familyKeys(sketch: readonly number[], addresses: readonly (string | null | undefined)[]): string[] {
  const known = addresses.flatMap((address) => (address && addressKey(address)) || []);
  return [...bandsOf(sketch), ...new Set(known)];
}

/** Characters of an ISO date that are its day. */
const DAY = 10;

/** What the addresses of one page have in common, whatever they carry along ("?from=mail"): its house, title and day. `null`: not all are known. */
function headingKey({ publisher, title, published }: Sketched): string | null {
  return publisher && title && published ? `#${[publisher, title, published.slice(0, DAY)].join('\n').toLowerCase()}` : null;
}

/** Whether two addresses lead to one page: headed alike, and not told apart by their texts. */
function isOnePage(a: Sketched, b: Sketched): boolean {
  const heading = headingKey(a);
  if (heading === null || heading !== headingKey(b)) return false;
  return !a.sketch.length || !b.sketch.length || likenessOf(a.sketch, b.sketch).containment >= SAME_TEXT;
}

/** Whom a page names as where its text comes from. */
const originNames = ({ credit, firstPublisher }: Sketched) => [credit, firstPublisher].flatMap((name) => name?.toLowerCase() ?? []);

function shareCredit(a: Sketched, b: Sketched): boolean {
  const theirs = new Set([...originNames(b), b.publisher?.toLowerCase()]);
  return originNames(a).some((name) => theirs.has(name)) || originNames(b).some((name) => name === a.publisher?.toLowerCase());
}

/** Whether two pages carry one text, and how that is known; `null`: they don't. */
export function kinOf(a: Sketched, b: Sketched): Kin | null {
  const addresses = new Set(a.bands.filter((key) => key.startsWith('@')));
  if (b.bands.some((key) => addresses.has(key))) return 'address';
  const { containment, shared } = likenessOf(a.sketch, b.sketch);
  const least = shareCredit(a, b) ? SAME_TEXT_SAME_CREDIT : SAME_TEXT;
  return (containment >= least && shared >= LEAST_SHARED) || isOnePage(a, b) ? 'text' : null;
}

/** Pages that are copies of one text each, every page in one family, families in the order of their first pages. */
export function familiesOf<P extends Sketched>(pages: readonly P[]): P[][] {
  const family = pages.map((_, i) => i);
  const headOf = (i: number): number => {
    let at = i;
    while (family[at] !== at) at = family[at] ?? at;
    return at;
  };
  const join = (a: number, b: number) => {
    const [from, to] = [headOf(a), headOf(b)];
    family[Math.max(from, to)] = Math.min(from, to);
  };
  const holders = new Map<string, number[]>();
  for (const [i, page] of pages.entries())
    for (const key of [...page.bands, headingKey(page) ?? []].flat()) {
      const others = holders.get(key) ?? [];
      for (const other of others) {
        const before = pages[other];
        if (before && headOf(other) !== headOf(i) && kinOf(before, page)) join(other, i);
      }
      others.push(i);
      holders.set(key, others);
    }
  const families = new Map<number, P[]>();
  for (const [i, page] of pages.entries()) families.set(headOf(i), [...(families.get(headOf(i)) ?? []), page]);
  return [...families.values()];
}

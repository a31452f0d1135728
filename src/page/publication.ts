import type { Found, Publication, ReadFrom } from '../model';
import { namesOfPeople, publicationFromLines } from './credits';
import { dateIn } from './dates';
import type { LdArticle } from './json-ld';
import { firstMeta, metaNames } from './meta';
import { isHost, publisherNamed } from './publishers';

/** Everything on the page that may tell where the article comes from. */
export interface Evidence {
  readonly ld: LdArticle | null;
  readonly meta: ReadonlyMap<string, string>;
  /** The page's address and the one that it gives as its own. */
  readonly url: string;
  readonly canonicalUrl: string;
  /** The heading that the page shows over the article, and `<title>`. */
  readonly shownTitle: string | null;
  readonly titleElement: string | null;
  /** Bylines and times as the markup has them near the article. */
  readonly shownBylines: readonly string[];
  readonly shownTimes: readonly { readonly at: string; readonly label: string }[];
  /** The article's paragraphs, with what stands under them: credits, copyright. */
  readonly lines: readonly string[];
  readonly linkIn: (line: string) => string | null;
}

/** What the page says about its publication, each value with the place that it was read from. */
export function publicationOf(page: Evidence): Publication {
  const { ld, meta } = page;
  const text = publicationFromLines(page.lines, page.linkIn);
  const published = firstOf(
    [inLocalTime(dateOf(ld?.published), page), 'json-ld'],
    [inLocalTime(dateOf(firstMeta(meta, metaNames.published)), page), 'meta'],
    [shownDate(page, false), 'markup'],
    [text.published?.value ?? null, 'text'],
    [dateInAddress(page.url), 'address'],
  );
  return {
    title: titleOf(page),
    publisher: publisherOf(page),
    bylines: firstOf<readonly string[]>(
      [peopleOrNull(ld?.authors ?? []), 'json-ld'],
      [peopleOrNull([firstMeta(meta, metaNames.authors) ?? '']), 'meta'],
      [peopleOrNull(page.shownBylines), 'markup'],
      [text.bylines?.value ?? null, 'text'],
    ),
    dateline: text.dateline,
    published,
    modified: firstOf(
      [dateOf(ld?.modified), 'json-ld'],
      [dateOf(firstMeta(meta, metaNames.modified)), 'meta'],
      [shownDate(page, true), 'markup'],
      [text.modified?.value ?? null, 'text'],
    ),
    credit: text.credit ?? firstOf([ld?.credit ?? null, 'json-ld'], [creditIn(page), 'markup']),
    firstPublished: firstPublishedOf(page, text),
    corrections: text.corrections,
  };
}

/** The first value that there is. */
function firstOf<T>(...values: readonly (readonly [T | null, ReadFrom])[]): Found<T> | null {
  for (const [value, from] of values) if (value !== null) return { value, from };
  return null;
}

/** Structured dates are kept as they are; anything else is read as a date in words. */
function dateOf(value: string | null | undefined): string | null {
  if (!value) return null;
  const seconds = /^1\d{9}(?:\d{3})?$/.test(value) ? Number(value.slice(0, 10)) : null;
  return seconds ? new Date(seconds * 1000).toISOString() : dateIn(value);
}

/** The same moment as the page shows it, where its data are in universal time: with its own time zone, or by its clock. */
function inLocalTime(date: string | null, page: Evidence): string | null {
  if (!date || !/(?:Z|\+00:00)$/.test(date)) return date;
  for (const { at, label } of page.shownTimes) {
    if (/[+-]\d\d:\d\d$/.test(at) && Date.parse(at) === Date.parse(date)) return at;
    const local = changeLabel.test(label) ? null : byClock(date, dateIn(label));
    if (local) return local;
  }
  return date;
}

const changeLabel = /updat|modif|edit/i;
/** Clocks differ by whole or half hours, up to so many minutes; twelve hours are a clock that says no "p.m.". */
const mostZone = 14 * 60;
const halfDay = 12 * 60;

/** "2023-12-23T03:00:46Z" and a page that shows "December 22, 2023 10:00 PM" → "2023-12-22T22:00-05:00": the zone is the difference. */
function byClock(date: string, shown: string | null): string | null {
  if (!shown || !/T\d\d:\d\d$/.test(shown)) return null;
  const minutes = Math.round(Date.parse(`${shown}Z`) / 60_000) - Math.floor(Date.parse(date) / 60_000);
  if (minutes === 0 || minutes % 30 !== 0 || Math.abs(minutes) > mostZone || Math.abs(minutes) === halfDay) return null;
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${shown}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

function shownDate(page: Evidence, modified: boolean): string | null {
  for (const time of page.shownTimes) {
    const date = dateOf(time.at) ?? dateIn(time.label);
    if (date && changeLabel.test(time.label) === modified) return date;
  }
  return null;
}

// "/2023/12/22/", "/2023-12-22/", "/20231222/"
const addressDate =
  /[/-](20\d\d|19\d\d)[/-]?(0[1-9]|1[0-2]|[1-9])[/-]?(0[1-9]|[12]\d|3[01]|[1-9])(?=[/_.-]|$)|\/(20\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(\d\d?)\//;

function dateInAddress(url: string): string | null {
  const m = addressDate.exec(url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, ''));
  if (!m) return null;
  if (m[4]) return dateIn(`${m[6]} ${m[5]} ${m[4]}`);
  return dateIn(`${m[1]}-${m[2]?.padStart(2, '0')}-${m[3]?.padStart(2, '0')}`);
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The title as the page shows it: what its data say is often written for search engines. */
function titleOf(page: Evidence): Found<string> | null {
  const site = page.meta.get('og:site_name') ?? page.ld?.publisher ?? '';
  const clean = (title: string | null | undefined) => (title ? withoutSite(title.replace(/\s+/g, ' ').trim(), site) : null);
  return firstOf(
    [page.shownTitle?.replace(/\s+/g, ' ').trim() || null, 'markup'],
    [clean(page.ld?.title), 'json-ld'],
    [clean(firstMeta(page.meta, metaNames.title)), 'meta'],
    [clean(page.titleElement), 'markup'],
  );
}

/** "Valve maker denies it - The Tarnby Post" → "Valve maker denies it". */
function withoutSite(title: string, site: string): string {
  const [, head, name] = /^(.{10,}?)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/.exec(title) ?? [];
  if (!head || !name) return title;
  return bare(name) === bare(site) || isHost(name) || title.includes('|') ? head : title;
}

function publisherOf(page: Evidence): Found<string> | null {
  const domain = hostOf(page.canonicalUrl) ?? hostOf(page.url);
  return firstOf(
    [page.ld?.publisher ?? null, 'json-ld'],
    [firstMeta(page.meta, metaNames.publisher), 'meta'],
    [domain ? publisherNamed(domain) : null, 'address'],
  );
}

function peopleOrNull(names: readonly string[]): readonly string[] | null {
  const people = [...new Set(names.filter((name) => !/^https?:/.test(name)).flatMap(namesOfPeople))];
  return people.length > 0 ? people : null;
}

function creditIn(page: Evidence): string | null {
  for (const line of page.shownBylines) {
    const agency =
      /\b(Reuters|Associated Press|AP|AFP|Agence France-Presse|PTI|Press Trust of India|IANS|ANI|UPI|Bloomberg(?: News)?|PA Media|Press Association|dpa|Xinhua|Kyodo News|Canadian Press|AAP|TASS)\b/.exec(
        line,
      );
    if (agency?.[1]) return agency[1];
  }
  return null;
}

/** The text says it best; then what the data name; then a canonical address on another host. */
function firstPublishedOf(page: Evidence, text: Publication): Publication['firstPublished'] {
  if (text.firstPublished) return text.firstPublished;
  const { ld } = page;
  const at = (name: string | null, url: string | null, from: ReadFrom) => {
    const host = url ? hostOf(url) : null;
    if (host && isSameSite(host, hostOf(page.url) ?? '')) return null;
    const named = name ?? (host ? publisherNamed(host) : null);
    return named ? { value: { name: named, url }, from } : null;
  };
  const source = firstMeta(page.meta, metaNames.source);
  return (
    (ld?.basedOn ? at(ld.basedOn.name, ld.basedOn.url, 'json-ld') : null) ??
    (source ? (hostOf(source) ? at(null, source, 'meta') : at(publisherNamed(source), null, 'meta')) : null) ??
    (hostOf(page.url) ? at(null, page.canonicalUrl, 'markup') : null)
  );
}

function hostOf(url: string): string | null {
  return /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** "edition.cnn.com" and "www.cnn.com" are one site. */
function isSameSite(a: string, b: string): boolean {
  const site = (host: string) =>
    host
      .split('.')
      .slice(/\.(?:co|com|org|net|gov|ac)\.[a-z]{2}$/.test(host) ? -3 : -2)
      .join('.');
  return site(a) === site(b);
}

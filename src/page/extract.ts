import type { PageText } from '../model';
import { givenAddress, ownAddress } from './addresses';
import { namesOfPeople } from './credits';
import { bylinesNear, linesOf, timesNear } from './evidence';
import { findLdArticle, type LdArticle } from './json-ld';
import { mapOf, type PageMap } from './map';
import { firstMeta, metaNames, metaOf } from './meta';
import { newsOf } from './news';
import { walkOutline } from './outline';
import { joinedArticle, wordsOf } from './pieces';
import { findPlace } from './place';
import { publicationOf } from './publication';
import { atOnce, inSlices, type Work } from './slices';
import { findStandfirsts } from './title';

/** An article as text, and the map from its text to the live document. */
export interface Extracted {
  readonly page: PageText;
  readonly map: PageMap;
  /** Whether the article is longer than what was read of it. */
  readonly isCut: boolean;
}

/** Reads the article; `null` where the page holds none. Changes nothing on the page. */
function* extraction(document: Document, url: string): Work<Extracted | null> {
  const root = rootOf(document);
  if (!root) return null;
  const meta = metaOf(document);
  yield;
  const titleElement = document.querySelector('title')?.textContent?.trim() || null;
  const givenTitle = firstMeta(meta, metaNames.title);
  const ld = findLdArticle(document, givenTitle, url);
  yield;
  const place = yield* findPlace(root, { titles: [ld?.title, givenTitle, titleElement], site: firstMeta(meta, metaNames.publisher) });
  if (!place) return null;
  yield;
  const { outline, title, choice } = place;
  const standfirsts = title ? findStandfirsts(outline, title, choice.passages, meta.get('og:description') ?? null) : [];
  const shownBylines = bylinesNear(place);
  const people = namesOfPeople([...(ld?.authors ?? []), firstMeta(meta, metaNames.authors) ?? '', ...shownBylines].join(';'));
  const joined = yield* joinedArticle(place, standfirsts, people, url);
  if (!joined) return null;
  yield;
  const { text, blocks, links, runs, isCut } = joined;
  const given = givenAddress(document, meta, url);
  const canonicalUrl = ownAddress(given, url);
  const shownTimes = timesNear(document, place);
  yield;
  const read = yield* linesOf(place, url);
  yield;
  const publication = publicationOf({
    ld,
    meta,
    url,
    canonicalUrl: given ?? canonicalUrl,
    shownTitle: title ? wordsOf(outline, title) : null,
    titleElement,
    shownBylines,
    shownTimes,
    ...read,
  });
  return {
    page: { url, canonicalUrl, text, blocks, links, language: languageOf(document, meta, ld), publication },
    map: mapOf(runs, blocks),
    isCut,
  };
}

/** The article, read in one go. */
export function extractMapped(document: Document, url: string): Extracted | null {
  return atOnce(extraction(document, url));
}

/** The article as text, for Node and tests; `null` where the page holds no article. */
export function extract(document: Document, url: string): PageText | null {
  return extractMapped(document, url)?.page ?? null;
}

/** Tries of a page that goes on changing, after which it is read as it comes. */
const mostTries = 3;

/** The article, read in slices between which the page has its turn; a page that changes meanwhile is begun again. */
export async function extractInSlices(document: Document, url: string): Promise<Extracted | null> {
  for (let tries = 1; ; tries++) {
    const news = newsOf(document);
    const read = await inSlices(extraction(document, url), () => tries === mostTries || !news.isThere());
    news.stop();
    if (read) return read.value;
  }
}

/** Where the text stands; an empty document has neither body nor element. */
function rootOf(document: Document): Element | null {
  return document.documentElement ? (document.body ?? document.documentElement) : null;
}

function languageOf(document: Document, meta: ReadonlyMap<string, string>, ld: LdArticle | null): string | null {
  const given =
    document.documentElement?.getAttribute('lang') ?? meta.get('content-language') ?? ld?.language ?? meta.get('og:locale') ?? '';
  const tag = given.trim().replace(/_/g, '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** A text of the page with the map that leads back to its words. */
export interface Mapped {
  readonly text: string;
  readonly map: PageMap;
}

/** All of the page's text, furniture too: the second place to look for a quote that is not in the article. */
export function* wholePageWalk(document: Document): Work<Mapped> {
  const root = rootOf(document);
  if (!root) return { text: '', map: mapOf([], []) };
  const { text, runs, passages } = yield* walkOutline(root, {
    most: Number.POSITIVE_INFINITY,
    mostNodes: Number.POSITIVE_INFINITY,
    mostBoxes: Number.POSITIVE_INFINITY,
    past: false,
  });
  return { text, map: mapOf(runs, passages) };
}

/** The whole page's text at once, for what the reader's own click waits for. */
export function wholePage(document: Document): Mapped {
  return atOnce(wholePageWalk(document));
}

import type { Block, BlockKind, Link, PageText } from '../model';
import { countWords, endsSentence, type Piece, paragraphWords, withoutFurniture } from './body';
import { type Choice, choose } from './choose';
import { namesOfPeople } from './credits';
import { isEndLine, lengthWithoutCredit } from './furniture';
import { Hint } from './hints';
import { findLdArticle, type LdArticle } from './json-ld';
import { mapOf, type PageMap } from './map';
import { firstMeta, metaNames, metaOf } from './meta';
import { type Outline, outlineOf } from './outline';
import { publicationOf } from './publication';
import type { Passage, Run } from './runs';
import { findStandfirsts, titleIn } from './title';

/** "Example Space Agency/Jane Doe" under a picture is a credit: a caption is a sentence or has so many words. */
const fewestCaptionWords = 8;
/** With less running text than this there is no article to read. */
const fewestCharacters = 250;

interface PassagePiece extends Piece {
  readonly passage: Passage;
}

/** The article as text, and the map from its text to the live document; `null` where the page holds no article. Changes nothing on the page. */
export function extractMapped(document: Document, url: string): { page: PageText; map: PageMap } | null {
  const root = rootOf(document);
  if (!root) return null;
  const outline = outlineOf(root);
  const meta = metaOf(document);
  const titleElement = document.querySelector('title')?.textContent?.trim() || null;
  const ld = findLdArticle(document, firstMeta(meta, metaNames.title), url);
  const title = titleIn(outline, [ld?.title, firstMeta(meta, metaNames.title), titleElement], firstMeta(meta, metaNames.publisher));
  const choice = choose(outline, title);
  if (!choice) return null;
  const standfirsts = title ? findStandfirsts(outline, title, choice.passages, meta.get('og:description') ?? null) : [];
  const head = { title, standfirsts };
  const shownBylines = bylinesNear(outline, choice);
  const people = namesOfPeople([...(ld?.authors ?? []), firstMeta(meta, metaNames.authors) ?? '', ...shownBylines].join(';'));
  const pieces = withoutBiography(withoutFurniture(piecesOf(outline, choice, head), paragraphWords.onPage) as PassagePiece[], people);
  if (pieces.reduce((sum, piece) => sum + (piece.kind === 'heading' ? 0 : piece.text.length), 0) < fewestCharacters) return null;
  const { text, blocks, links, runs } = joined(outline, pieces, url);
  const canonicalUrl = canonicalOf(document, meta, url);
  const given = givenAddress(document, meta, url);
  const publication = publicationOf({
    ld,
    meta,
    url,
    canonicalUrl: given ?? canonicalUrl,
    shownTitle: head.title ? wordsOf(outline, head.title) : null,
    titleElement,
    shownBylines,
    shownTimes: timesNear(document, outline, title, choice),
    ...linesOf(outline, choice, url),
  });
  return {
    page: { url, canonicalUrl, text, blocks, links, language: languageOf(document, meta, ld), publication },
    map: mapOf(runs, blocks),
  };
}

/** The article as text, for Node and tests; `null` where the page holds no article. */
export function extract(document: Document, url: string): PageText | null {
  return extractMapped(document, url)?.page ?? null;
}

/** Where the text stands; an empty document has neither body nor element. */
function rootOf(document: Document): Element | null {
  return document.documentElement ? (document.body ?? document.documentElement) : null;
}

const wordsOf = (outline: Outline, { start, end }: Passage) => outline.text.slice(start, end);

function piecesOf(outline: Outline, choice: Choice, head: { title: Passage | null; standfirsts: readonly Passage[] }): PassagePiece[] {
  const top = [...(head.title ? [head.title] : []), ...head.standfirsts];
  const piece = (passage: Passage, kind: BlockKind): PassagePiece => {
    const words = wordsOf(outline, passage);
    const text = kind === 'caption' ? words.slice(0, lengthWithoutCredit(words)) : words;
    return { start: passage.start, end: passage.start + text.length, text, kind, passage };
  };
  return [
    ...top.map((passage) => piece(passage, passage === head.title ? 'heading' : 'standfirst')),
    ...choice.passages.filter((passage) => !top.includes(passage)).map((passage) => piece(passage, kindOf(passage))),
  ];
}

/** The last pieces among which who wrote it may be described. */
const endPieces = 4;

/** Leaves out, at the end, what is said of the writer: "Jane Smith is the news editor of …", and short captions that are credits. */
function withoutBiography(pieces: readonly PassagePiece[], people: readonly string[]): PassagePiece[] {
  return pieces.filter((piece, i) => {
    if (piece.kind === 'caption') return countWords(piece.text) >= fewestCaptionWords || endsSentence(piece.text);
    if (i < pieces.length - endPieces || piece.kind !== 'paragraph') return true;
    return !people.some(
      (name) =>
        piece.text.startsWith(name) && /^.{0,40}\b(?:is|was|has been|covers|writes|joined|reports)\b/.test(piece.text.slice(name.length)),
    );
  });
}

function kindOf(passage: Passage): BlockKind {
  const { hints, own } = passage.box;
  if (hints & Hint.caption) return 'caption';
  if (own & Hint.heading) return 'heading';
  if (hints & Hint.table) return 'table cell';
  if (hints & Hint.quote) return 'quote';
  if (hints & Hint.listItem) return 'list item';
  return 'paragraph';
}

/** The pieces as one text, with every run and link moved to its place there. */
function joined(outline: Outline, pieces: readonly PassagePiece[], url: string) {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const links: Link[] = [];
  const runs: Run[] = [];
  let length = 0;
  for (const { passage, text, kind } of pieces) {
    if (length > 0) {
      parts.push('\n\n');
      length += 2;
    }
    const moved = length - passage.start;
    blocks.push({ start: length, end: length + text.length, kind });
    for (let i = passage.firstRun; i < passage.endRun; i++) {
      const run = outline.runs[i] as Run;
      const room = passage.start + text.length - run.at;
      if (room > 0) runs.push({ ...run, at: run.at + moved, length: Math.min(run.length, room) });
    }
    for (const link of passage.links) {
      const href = addressOf(link.element.getAttribute('href'), url);
      if (href && link.end <= passage.start + text.length) links.push({ start: link.start + moved, end: link.end + moved, href });
    }
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join(''), blocks, links, runs };
}

function addressOf(href: string | null | undefined, url: string): string | null {
  if (!href) return null;
  try {
    const address = new URL(href, /^https?:/.test(url) ? url : undefined);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

/** The address that the page names as canonical, wherever it is. */
function givenAddress(document: Document, meta: ReadonlyMap<string, string>, url: string): string | null {
  return addressOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url'), url);
}

/** The page's own address: a canonical one on the same host. One elsewhere says where the text comes from, not what this page is. */
function canonicalOf(document: Document, meta: ReadonlyMap<string, string>, url: string): string {
  const own = url.replace(/#.*$/, '');
  const given = givenAddress(document, meta, url);
  if (!given) return own;
  if (!/^https?:/.test(url)) return given;
  const [a, b] = [new URL(given), new URL(url)];
  const bare = (host: string) => host.replace(/^(?:www|m|amp)\./, '');
  const isRoot = a.pathname === '/' && b.pathname !== '/' && a.search === '';
  return bare(a.hostname) === bare(b.hostname) && !isRoot ? given.replace(/#.*$/, '') : own;
}

function languageOf(document: Document, meta: ReadonlyMap<string, string>, ld: LdArticle | null): string | null {
  const given =
    document.documentElement?.getAttribute('lang') ?? meta.get('content-language') ?? ld?.language ?? meta.get('og:locale') ?? '';
  const tag = given.trim().replace(/_/g, '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null;
}

/** The most bylines and times near the article that are looked at. */
const few = 6;

function bylinesNear(outline: Outline, choice: Choice): string[] {
  const last = choice.passages.at(-1)?.end ?? 0;
  return outline.passages
    .filter((passage) => passage.start < last && passage.end - passage.start < 150 && passage.box.hints & Hint.byline)
    .slice(0, few)
    .flatMap((passage) => [...passage.links.map((link) => outline.text.slice(link.start, link.end)), wordsOf(outline, passage)]);
}

/** Times in the markup after the title, and dates in the lines between title and text, such as "By Jane Smith | February 28, 2023". */
function timesNear(document: Document, outline: Outline, title: Passage | null, choice: Choice): { at: string; label: string }[] {
  const after = title?.box.element;
  const first = choice.passages.find((passage) => passage !== title)?.end ?? 0;
  const lines = outline.passages
    .filter((passage) => title && passage.start > title.start && passage.start < first && passage.end - passage.start < 150)
    .map((passage) => ({ at: '', label: wordsOf(outline, passage) }));
  const times: { at: string; label: string }[] = [];
  for (const time of document.querySelectorAll('time')) {
    if (times.length === few) break;
    if (after && !(after.compareDocumentPosition(time) & 4)) continue;
    const label = `${time.previousSibling?.textContent ?? ''} ${time.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
    times.push({ at: time.getAttribute('datetime') ?? '', label: label.slice(0, 120) });
  }
  return [...times.filter((time) => lines.some((line) => line.label.includes(time.label.trim().slice(0, 20)))), ...lines, ...times];
}

/** The article's lines for reading credits, its closing lines too, and the link that stands in a line. */
function linesOf(outline: Outline, choice: Choice, url: string) {
  const first = choice.passages[0]?.start ?? 0;
  const chosen = new Set(choice.passages);
  const found = outline.passages.filter(
    (passage) =>
      chosen.has(passage) ||
      (passage.start > first &&
        passage.end - passage.start < 250 &&
        isEndLine(wordsOf(outline, passage)) &&
        !/^\W*(?:copyright|©|all rights)/i.test(wordsOf(outline, passage))),
  );
  const linkIn = (line: string) => {
    const passage = found.find((candidate) => candidate.links.length > 0 && wordsOf(outline, candidate) === line);
    return addressOf(passage?.links[0]?.element.getAttribute('href'), url);
  };
  return { lines: found.map((passage) => wordsOf(outline, passage)), linkIn };
}

/** All of the page's text, furniture too, with its map: the second place to look for a quote that is not in the article. */
export function wholePage(document: Document): { text: string; map: PageMap } {
  const root = rootOf(document);
  if (!root) return { text: '', map: mapOf([], []) };
  const { text, runs, passages } = outlineOf(root);
  return { text, map: mapOf(runs, passages) };
}

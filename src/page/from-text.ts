import { type BlockKind, type PageText, type Publication, type Span, unknownPublication } from '../model';
import { countWords, endsSentence, type Piece, paragraphWords, withoutFurniture } from './body';
import { publicationFromLines } from './credits';
import { withoutDateline } from './dateline';
import { endsInPhotoCredit, furnitureOf, isPhotoCredit } from './furniture';
import { atOnce } from './slices';

/** A title or a heading between paragraphs has at most so many words. */
const titleWords = 30;
const headingWords = 12;
/** A caption whose credit stands on the next line. */
const captionWords = 50;

/** A bare text as a page: blocks at blank lines, without the furniture; the text itself stays as it is. */
export function pageFromText(text: string, known: { readonly url: string | null; readonly published: string | null }): PageText {
  const lines = findLines(text);
  const publication = publicationFromLines(lines.map((at) => text.slice(at.start, at.end)));
  const pieces = withKinds(lines.map((at) => pieceAt(text, at)));
  const blocks = withoutDateline(atOnce(withoutFurniture(pieces, paragraphWords.inText)));
  const title = blocks[0]?.kind === 'heading' ? { value: blocks[0].text.replace(/\s+/g, ' '), from: 'text' as const } : null;
  const url = known.url ?? 'about:blank';
  return {
    url,
    canonicalUrl: url.replace(/#.*$/, ''),
    text,
    blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    links: [],
    language: null,
    publication: { ...unknownPublication, ...publication, title, published: publishedOf(publication, known.published) },
  };
}

function publishedOf(read: Publication, known: string | null): Publication['published'] {
  return known ? { value: known, from: 'meta' } : read.published;
}

/** The paragraphs: at blank lines, and at single line breaks where a sentence, a heading or a button ends. */
function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let from = 0; from < text.length; ) {
    const line = lineAt(text, from);
    const end = from + line.length + 1;
    const at = line.trim() ? { start, end: Math.min(end, text.length) } : { start, end: from };
    const ends = end >= text.length || !line.trim() || breaksAfter(line.trim(), lineAt(text, end).trim(), from === start);
    if (ends && text.slice(at.start, at.end).trim()) lines.push(trimmed(text, at));
    if (ends) start = end;
    from = end;
  }
  return lines;
}

function lineAt(text: string, start: number): string {
  const newline = text.indexOf('\n', start);
  return text.slice(start, newline < 0 ? text.length : newline);
}

/** Hard-wrapped text has breaks inside sentences: a break counts only where a sentence, a short line or a button ends. */
function breaksAfter(line: string, next: string, isFirst: boolean): boolean {
  if (!next || furnitureOf(line) || furnitureOf(next) || /^[•*–—-] /.test(next)) return true;
  if (!/^["'“‘«(]?[\p{Lu}\p{N}\p{Lo}]/u.test(next)) return false;
  const isShort = isFirst && countWords(line) <= headingWords && countWords(next) > headingWords;
  return endsSentence(line) || (isShort && !/[,;:–—-]$/.test(line));
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

/** One paragraph as a piece; a caption that the page printed twice without a gap counts once. */
function pieceAt(text: string, at: Span): Piece {
  const words = text.slice(at.start, at.end);
  const half = doubledHalf(words);
  if (half) return { start: at.start, end: at.start + half, text: words.slice(0, half), kind: 'caption' };
  return { ...at, text: words, kind: /^(?:[•*‣◦▪]|\d{1,2}[.)]|-) +\S/.test(words) ? 'list item' : 'paragraph' };
}

/** "The works in May.The works in May." → the length of one. */
function doubledHalf(words: string): number | null {
  const half = Math.floor(words.length / 2);
  const first = words.slice(0, half).trim();
  return first.length > 10 && words.slice(half).trim() === first ? first.length : null;
}

function withKinds(pieces: readonly Piece[]): Piece[] {
  const captions = new Set(pieces.filter((piece) => piece.kind === 'caption').map((piece) => piece.text));
  return pieces.map((piece, i) => ({ ...piece, kind: captions.has(piece.text) ? 'caption' : kindOf(piece, i, pieces) }));
}

function kindOf(piece: Piece, i: number, pieces: readonly Piece[]): BlockKind {
  if (piece.kind !== 'paragraph') return piece.kind;
  const next = pieces[i + 1];
  if (i === 0 && next && isTitle(piece.text)) return 'heading';
  if (isPhotoCredit(piece.text) || endsInPhotoCredit(piece.text)) return 'caption';
  if (i > 0 && next && isPhotoCredit(next.text) && countWords(piece.text) <= captionWords && !/[“"]/.test(piece.text)) return 'caption';
  if (i <= 2 && /^(?:…|\.\.\.)\s?\p{L}/u.test(piece.text) && !endsSentence(piece.text)) return 'standfirst';
  return isHeading(piece.text, next?.text) ? 'heading' : 'paragraph';
}

/** A title has no full stop, or it has capitals on nearly every long word. */
function isTitle(words: string): boolean {
  if (countWords(words) > titleWords || /[.!?]["”’]? +["“‘]?\p{Lu}.*[.!?]$/u.test(words)) return false;
  if (!/\.["”’]?$/.test(words)) return !/[,:;]$/.test(words);
  const long = words.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7;
}

/** "SALES FORECAST CUT", "The government’s stance": short, no end mark, and a paragraph comes next. */
function isHeading(words: string, next: string | undefined): boolean {
  return (
    countWords(words) <= headingWords &&
    /^["“‘'…]?[\p{Lu}\p{N}]/u.test(words) &&
    !/[.,;:!…–—-]["”’')]*$/.test(words) &&
    !/^Q:? |["“”].*\?|\?["”’']/.test(words) &&
    next !== undefined &&
    (countWords(next) > headingWords || furnitureOf(next) !== null || endsSentence(next))
  );
}

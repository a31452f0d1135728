import type { BlockKind, Span } from '../model';
import { isDateLine } from './dates';
import { furnitureOf, isEndLine, isPhotoCredit } from './furniture';
import type { Work } from './slices';

/** A stretch of text that may become a block. */
export interface Piece extends Span {
  readonly text: string;
  readonly kind: BlockKind;
}

/** From this many characters on, a piece counts as running text. */
const runningLength = 70;
/** A heading of nothing has fewer words than this. */
const runningWords = 12;
/** A full paragraph ends a run of teasers under "Related stories": of so many words in a bare text, where nothing else tells. */
export const paragraphWords = { inText: 25, onPage: 10 } as const;
/** A comment form or a copyright line in the first half of the text does not end the article. */
const bodyBeforeEnd = 0.5;

/** Pieces that are looked at before the page may have its turn. */
const inOneGo = 100;
const firstPieces = 3;

/** The pieces at the top among which a byline or a date may stand. */
const topPieces = 8;
const topWords = 20;

/** "By Jane Smith | June 1, 2018", "Published 1st Jun 2018, 12:00 BST": read as metadata, no block. */
export function isTopMatter(line: string): boolean {
  if (isDateLine(line)) return true;
  return (
    countWords(line) <= topWords &&
    /^(?:by|written by|posted|published|updated)\b:? ?[a-z\u00c0-\u024f\d@]/i.test(line) &&
    !endsSentence(line)
  );
}

/** How many words a text has, by its gaps. */
export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

/** An end mark with its quotation marks and brackets stands in so many characters. */
const endMarks = 12;

/** Whether a text ends as a sentence does. An ellipsis is a teaser's end. */
export function endsSentence(text: string): boolean {
  const tail = text.slice(-endMarks);
  return /[.!?][\s"'”’»)\]]*$/.test(tail) && !/(?:…|\.\.\.)[\s"'”’»)\]]*$/.test(tail);
}

/** The pieces that are the article: no buttons, no related stories, no comments, no repeated caption, no credit lines at the end. */
export function* withoutFurniture(pieces: readonly Piece[], fullParagraph: number): Work<Piece[]> {
  const top = pieces.slice(0, topPieces).filter((piece, i) => (i > 0 || piece.kind !== 'heading') && isTopMatter(piece.text));
  const weight = (piece: Piece) => (piece.text.length >= runningLength ? piece.text.length : 0);
  const total = pieces.reduce((sum, piece) => sum + weight(piece), 0);
  const kept: Piece[] = [];
  let before = 0;
  let skipping: 'nothing' | 'teasers' | 'all' = 'nothing';
  let dropped = 0;
  for (const [i, piece] of pieces.entries()) {
    // The first ones have all the patterns compiled.
    if (i < firstPieces || i % inOneGo === 0) yield;
    const late = before >= total * bodyBeforeEnd;
    before += weight(piece);
    const furniture = furnitureOf(piece.text);
    if (late && (furniture === 'comments' || isEndLine(piece.text))) skipping = 'all';
    else if (furniture === 'section' && skipping !== 'all') skipping = 'teasers';
    else if (skipping === 'teasers' && endsSentence(piece.text) && countWords(piece.text) >= fullParagraph) skipping = 'nothing';
    if (furniture || skipping !== 'nothing' || top.includes(piece)) dropped = kept.length;
    else kept.push(piece);
  }
  yield;
  const unlike = withoutRepeats(withoutLooseHeadings(kept, dropped));
  yield;
  return withoutSummary(unlike);
}

/** A summary stands among the first pieces, and is longer than a standfirst, which sums up in its own words, and than nothing else. */
const summaryPieces = 3;
const longestSummary = 1000;
/** Shorter sentences alone ("He denies it.") may be said again. */
const tellingSentence = 40;

/** A paragraph at the top that is put together from sentences of the article is shown once: where the article has them. */
function withoutSummary(kept: readonly Piece[]): Piece[] {
  const isSummary = ({ kind, text }: Piece, i: number) => {
    if (
      i >= summaryPieces ||
      text.length <= longestRefrain ||
      text.length > longestSummary ||
      (kind !== 'paragraph' && kind !== 'standfirst')
    )
      return false;
    const sentences = text.split(/(?<=[.!?]["”’]?)\s+/);
    const below = kept.slice(i + 1);
    return (
      sentences.some((sentence) => sentence.length >= tellingSentence) &&
      sentences.every((sentence) => below.some((piece) => piece.text !== text && piece.text.includes(sentence)))
    );
  };
  return kept.filter((piece, i) => !isSummary(piece, i));
}

/** "Our technology coverage" over dropped links at the end is a heading of nothing. */
function withoutLooseHeadings(kept: readonly Piece[], droppedAt: number): Piece[] {
  let end = kept.length;
  while (end > 1 && end <= droppedAt && isLoose(kept[end - 1] as Piece)) end--;
  return kept.slice(0, end);
}

function isLoose(piece: Piece): boolean {
  return (
    piece.kind === 'heading' ||
    (piece.kind === 'paragraph' && countWords(piece.text) < runningWords && !/[.!?…:,;"'”’)\]]$/.test(piece.text))
  );
}

/** No refrain is so long: a paragraph that stands twice, no more and no less, is the page's repetition. */
const longestRefrain = 100;

/** A caption or a long paragraph printed twice is shown once; the pieces before a picture's credit are its caption. */
function withoutRepeats(kept: readonly Piece[]): Piece[] {
  // Only what is as long as something that may be repeated is looked at.
  const lengths = lengthsOfRepeats(kept);
  const seen = new Map<string, Piece>();
  const out: Piece[] = [];
  for (const piece of kept) {
    if (lengths.has(piece.text.length)) {
      const key = piece.text.replace(/\s+/g, ' ').toLowerCase();
      const other = seen.get(key);
      if (
        other &&
        ((key.length > longestRefrain && piece.kind === other.kind) ||
          other.kind === 'caption' ||
          piece.kind === 'caption' ||
          other.kind === 'heading')
      )
        continue;
      seen.set(key, piece);
    }
    out.push(isPhotoCredit(piece.text) ? { ...piece, kind: 'caption' } : piece);
  }
  return out;
}

/** The lengths of captions and headings, and those that two long pieces share. */
function lengthsOfRepeats(kept: readonly Piece[]): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const { text } of kept) times.set(text.length, (times.get(text.length) ?? 0) + 1);
  const isRepeat = ({ kind, text: { length } }: Piece) =>
    kind === 'caption' || kind === 'heading' || (length > longestRefrain && times.get(length) === 2);
  return new Set(kept.filter(isRepeat).map(({ text }) => text.length));
}

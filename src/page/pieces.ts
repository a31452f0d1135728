import type { Block, BlockKind, Link } from '../model';
import { addressOf } from './addresses';
import { countWords, endsSentence, type Piece, paragraphWords, withoutFurniture } from './body';
import { withoutDateline } from './dateline';
import { lengthWithoutCredit } from './furniture';
import { Hint } from './hints';
import type { Outline } from './outline';
import type { Place } from './place';
import type { Passage, Run } from './runs';
import type { Work } from './slices';

/** A passage that may become a block. */
interface PassagePiece extends Piece {
  readonly passage: Passage;
}

/** An article as one text, with every run and link at its place there. */
export interface Joined {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly runs: readonly Run[];
  /** Whether there is more of it than is taken. */
  readonly isCut: boolean;
}

/** "Example Space Agency/Jane Doe" under a picture is a credit: a caption is a sentence or has so many words. */
const fewestCaptionWords = 8;
/** With less running text than this there is no article to read. */
const fewestCharacters = 250;
/** Characters of an article that are taken: the engine reads the first 200,000, and what follows is a book. */
const mostCharacters = 500_000;
/** Pieces of an article that are taken: a live blog of a whole day has fewer. */
const mostPieces = 4000;

/** The words of a passage. */
export const wordsOf = (outline: Outline, { start, end }: Passage) => outline.text.slice(start, end);

/** The article's text and blocks, without furniture; `null` where too little is left. `people`: who wrote it. */
export function* joinedArticle(place: Place, standfirsts: readonly Passage[], people: readonly string[], url: string): Work<Joined | null> {
  const { pieces, isCut } = piecesOf(place, standfirsts);
  yield;
  const own = (yield* withoutFurniture(pieces, paragraphWords.onPage)) as PassagePiece[];
  yield;
  const kept = withoutDateline(withoutBiography(own, people));
  yield;
  const length = kept.reduce((sum, { kind, text }) => sum + (kind === 'heading' ? 0 : text.length), 0);
  return length < fewestCharacters ? null : joined(place.outline, kept, url, isCut);
}

/** Title, standfirst and what was chosen, up to the most characters that are taken; and whether there is more. */
function piecesOf({ outline, title, choice, ...place }: Place, standfirsts: readonly Passage[]) {
  const top = [...(title ? [title] : []), ...standfirsts];
  const pieces: PassagePiece[] = [];
  let room = mostCharacters;
  let isCut = place.isCut;
  const put = (passage: Passage, kind: BlockKind) => {
    isCut ||= passage.end - passage.start > room || pieces.length === mostPieces;
    if (room <= 0 || pieces.length === mostPieces) return;
    const words = wordsOf(outline, passage).slice(0, room);
    const text = kind === 'caption' ? words.slice(0, lengthWithoutCredit(words)) : words;
    room -= text.length;
    pieces.push({ start: passage.start, end: passage.start + text.length, text, kind, passage });
  };
  for (const passage of top) put(passage, passage === title ? 'heading' : 'standfirst');
  for (const passage of choice.passages) if (!top.includes(passage)) put(passage, kindOf(passage));
  return { pieces, isCut };
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

function joined(outline: Outline, pieces: readonly PassagePiece[], url: string, isCut: boolean): Joined {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const links: Link[] = [];
  const runs: Run[] = [];
  let length = 0;
  for (const { start, passage, text, kind } of pieces) {
    if (length > 0) {
      parts.push('\n\n');
      length += 2;
    }
    const moved = length - start;
    blocks.push({ start: length, end: length + text.length, kind });
    for (let i = passage.firstRun; i < passage.endRun; i++) {
      const { node, from, at, length: all } = outline.runs[i] as Run;
      const skipped = Math.max(0, start - at);
      const room = Math.min(all, start + text.length - at) - skipped;
      if (room > 0) runs.push({ node, from: from + skipped, at: at + skipped + moved, length: room });
    }
    for (const link of passage.links) {
      const href = link.start >= start && link.end <= start + text.length ? addressOf(link.element.getAttribute('href'), url) : null;
      if (href) links.push({ start: link.start + moved, end: link.end + moved, href });
    }
    parts.push(text);
    length += text.length;
  }
  return { text: parts.join(''), blocks, links, runs, isCut };
}

import { alignedAt, type Near } from './alignment';

/** So long a piece of a quote stands once on most pages, and is left as it was by most edits. */
const pieceLength = 16;
/** So many pieces are looked for, one after the other. */
const pieces = 4;
/** Letters put in or left out before the piece move the quote's beginning by so much. */
const drift = 2;
/** Where the quote stood, and so far around, is looked first. */
const around = 600;

/**
 * The stretch that reads nearly as a quote around a piece of it that a folded text has unchanged, with at most so many errors: near where it
 * stood, or else where the page has the piece once. The browser's own search finds a piece as fast as anything is found, and nothing has to be
 * made ready for it. `null` where none is.
 */
export function nearPiece(folded: string, quote: string, stood: number | null, most: number): Near | null {
  const step = Math.floor((quote.length - pieceLength) / (pieces - 1));
  if (step < pieceLength) return null;
  const from = stood === null ? 0 : Math.max(0, stood - around);
  const near = stood === null ? '' : folded.slice(from, stood + quote.length + around);
  for (let offset = 0; offset + pieceLength <= quote.length; offset += step) {
    const at = near.indexOf(quote.slice(offset, offset + pieceLength));
    if (at >= 0) return alignedAround(folded, quote, from + at - offset, most);
  }
  for (let offset = 0; offset + pieceLength <= quote.length; offset += step) {
    const piece = quote.slice(offset, offset + pieceLength);
    const at = folded.indexOf(piece);
    if (at >= 0 && folded.indexOf(piece, at + 1) < 0) return alignedAround(folded, quote, at - offset, most);
  }
  return null;
}

const alignedAround = (folded: string, quote: string, start: number, most: number) =>
  alignedAt(folded, quote, Math.max(0, start - drift), Math.max(0, start + drift), most);

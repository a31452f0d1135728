import { atOnce, type Work } from '../slices';
import { foldedText, foldOn, roomFor } from './fold';
import { type SeedTable, seeding } from './seed-table';

/** A text folded for finding words in it again, and every folded character's place in the text. */
export interface TextIndex {
  /** The text as it is. */
  readonly text: string;
  /** White space runs as one space; soft hyphens out; quotation marks, dashes and ellipses folded; composed (NFC). */
  readonly folded: string;
  /** Offset in `text` of each folded character, and the text's length at the end. */
  readonly at: Uint32Array;
  /** Places of its words and of pairs of neighbouring words; made at the first need. */
  seeds(): Work<SeedTable>;
}

/** So many characters are folded before there may be a pause: about a millisecond. */
const stretch = 100_000;

/** Folds a text; see `TextIndex`. */
export function* indexing(text: string): Work<TextIndex> {
  const folding = roomFor(text);
  for (let start = 0; start < text.length; start += stretch) {
    if (start > 0) yield;
    foldOn(folding, text, start, Math.min(text.length, start + stretch));
  }
  const { at, length } = folding;
  at[length] = text.length;
  const folded = yield* foldedText(folding);
  let table: SeedTable | null = null;
  return {
    text,
    folded,
    at: at.subarray(0, length + 1),
    *seeds() {
      table ??= yield* seeding(folded);
      return table;
    },
  };
}

/** Folds a text at once. */
export function indexText(text: string): TextIndex {
  return atOnce(indexing(text));
}

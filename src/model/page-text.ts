import type { Publication } from './publication';
import type { Span } from './span';

export type BlockKind = 'heading' | 'standfirst' | 'paragraph' | 'quote' | 'list item' | 'caption' | 'table cell';

/** One block of the article as it stands on the page. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A link in the article's text. */
export interface Link extends Span {
  readonly href: string;
}

/**
 * An article as text. Blocks are in reading order, do not overlap, and stand apart by blank lines ("\n\n") in `text`.
 * The title is a heading block where the page shows it as one; captions are blocks, so that rules can pass over them.
 */
export interface PageText {
  readonly url: string;
  /** The address that the page gives as its own; `url` without fragment where it gives none. */
  readonly canonicalUrl: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** BCP 47 tag as the page declares it, or `null`. */
  readonly language: string | null;
  readonly publication: Publication;
}

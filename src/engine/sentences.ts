import type { PageText, Span } from '../model';

/** The sentences of a page, block by block. */
export function splitSentences(page: PageText): Span[] {
  return page.blocks.map(({ start, end }) => ({ start, end }));
}

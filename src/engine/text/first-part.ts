import type { PageText } from '../../model';

/**
 * Longest text that is read, in UTF-16 units: some 30,000 words, three times the longest articles. The background has one thread, and a browser
 * ends a reading that holds it for too long: a reading of the first part is better than none.
 */
export const longestRead = 200_000;

/** The page as far as it is read: itself, or its first blocks. Spans into it are spans into the page. */
export function firstPart(page: PageText): PageText {
  if (page.text.length <= longestRead) return page;
  const whole = page.blocks.filter((block) => block.end <= longestRead);
  const [first] = page.blocks;
  const blocks = whole.length || !first ? whole : [{ ...first, end: Math.max(first.start, longestRead) }];
  const end = blocks.at(-1)?.end ?? 0;
  return { ...page, text: page.text.slice(0, end), blocks, links: page.links.filter((link) => link.end <= end) };
}

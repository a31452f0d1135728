/*
 * Text for Markdown (CommonMark): what a page says must not become a heading, a link or a picture there.
 */

/** The characters that can open something, anywhere in a line. */
const INLINE = /[\\`*_[\]<>&!|~]/g;
/** What can open a block, at a line's beginning: "# ", "- ", "+ ", "1. ", "1) ", "=====", "> ". */
const BLOCK = /^(\s*)([#+\-=>]|\d+(?=[.)]))/gm;

/** Text as it is, safe from being read as Markdown. Line breaks stay. */
export function markdownText(text: string): string {
  return text
    .replace(INLINE, '\\$&')
    .replace(BLOCK, (_, blank: string, mark: string) => (/^\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`));
}

/** Text in one line. */
export const markdownLine = (text: string): string => markdownText(text.replace(/\s+/g, ' ').trim());

/** A block quotation: each of its lines is marked. */
export const markdownQuote = (text: string): string =>
  markdownText(text.trim())
    .split('\n')
    .map((line) => `> ${line.trim()}`.trimEnd())
    .join('\n');

/** A link, or the bare words where the address is none. Brackets and blanks in the address are encoded, so that it ends where it ends. */
export function markdownLink(words: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return markdownLine(words);
  return `[${markdownLine(words)}](${url.replace(/[()<>\s\\]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)})`;
}

import type { Span } from '../../model';

/** A word as names are read: without its possessive ending. */
export interface Word extends Span {
  readonly text: string;
  /** Begins with a capital or is spelt with one inside ("eBay"), or with "&" or "+" ("a&s"). */
  readonly named: boolean;
  /** All letters capital, at least two of them. */
  readonly shouted: boolean;
  readonly possessive: boolean;
  /** Stands at the start of a sentence, a quotation or a line. */
  readonly first: boolean;
}

/** Letters and digits, joined by & + ' ’ - . within: "U.S", "T-Mobile", "Martin+Crumpton", "O’Neill", "Amazon.com"; not "Post-ABC". */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}&+]|(?!(?<=\p{Ll})-\p{Lu}{2})['’‑.-](?=[\p{L}\p{N}]))*/gu;

/** "Hikvision’s", "drivers’", and set apart as prepared corpora do: "Moody 's". */
const POSSESSIVE = /['’]s$/;

/** After these a capital says nothing: the start, or the end of a sentence, a colon, an opening quotation mark, a line. */
const startsSentence = (before: string): boolean => before === '' || /(?:[.!?:•·–—|]['"”’)\]]*\s+|["“‘«(]\s*|\n\s*| - |^\s*)$/.test(before);

/** "Shenzhen-based", "Chinese-owned", "D-Calif": a capital, then something said about it. */
const DESCRIBES = /-(?:\p{Ll}[\p{L}]*|Calif|Mass|Ill|Fla|Tex)$/u;

function isNamed(text: string): boolean {
  if (DESCRIBES.test(text)) return false;
  return /^\p{Lu}/u.test(text) || /^\p{Ll}{1,2}\p{Lu}/u.test(text) || /^\d+\p{Lu}/u.test(text) || /^\p{L}+[&+]\p{L}+$/u.test(text);
}

/** The words of one stretch of text (a block). */
export function findWords(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  const part = text.slice(start, end);
  for (const { 0: raw, index } of part.matchAll(WORD)) {
    const possessive = POSSESSIVE.test(raw);
    const bare = possessive ? raw.slice(0, -2) : raw;
    if (!bare) continue;
    words.push({
      start: start + index,
      end: start + index + bare.length,
      text: bare,
      named: isNamed(bare),
      shouted: /^[\p{Lu}\d&+.-]*\p{Lu}[\p{Lu}\d&+.-]*$/u.test(bare) && bare.length > 1,
      possessive: possessive || /^['’](?!\p{L})/u.test(part.slice(index + raw.length)) || /^ ['’]s?\b/.test(part.slice(index + raw.length)),
      first: startsSentence(part.slice(Math.max(0, index - 6), index)),
    });
  }
  return words;
}

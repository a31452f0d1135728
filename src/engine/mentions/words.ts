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
const WORD = /[A-Za-zÀ-ɏḀ-ỿ\d](?:[A-Za-zÀ-\u036fḀ-ỿ\d&+]|(?!(?<=[a-zß-ɏḀ-ỿ])-[A-ZÀ-ÞĀ-ɏḀ-ỿ]{2})['’‑.-](?=[A-Za-zÀ-ɏḀ-ỿ\d]))*/g;

/** "Hikvision’s" */
const isPossessive = (word: string): boolean => word.endsWith('s') && isApostrophe(word.charCodeAt(word.length - 2));
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** "drivers’ pay", and set apart as prepared corpora do: "Moody 's". */
function isPossessed(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isApostrophe(next)) return !/[A-Za-zÀ-ɏḀ-ỿ]/.test(text.charAt(end + 1));
  return next === 32 && isApostrophe(text.charCodeAt(end + 1)) && /^(?:s\b|[^A-Za-zÀ-ɏḀ-ỿ])/.test(text.slice(end + 2, end + 4));
}

/** After these a capital says nothing: the start, or the end of a sentence, a colon, an opening quotation mark, a line. */
const startsSentence = (before: string): boolean => before === '' || /(?:[.!?:•·–—|]['"”’)\]]*\s+|["“‘«(]\s*|\n\s*| - |^\s*)$/.test(before);

/** "Shenzhen-based", "Chinese-owned", "D-Calif": a capital, then something said about it. */
const DESCRIBES = /-(?:[a-zß-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]*|Calif|Mass|Ill|Fla|Tex)$/;

/** All code units of most words. */
const SMALL = /^[a-z]+$/;

function isNamed(text: string): boolean {
  if (DESCRIBES.test(text)) return false;
  return (
    /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(text) ||
    /^[a-zß-ɏḀ-ỿ]{1,2}[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(text) ||
    /^\d+[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(text) ||
    /^[A-Za-zÀ-ɏḀ-ỿ]+[&+][A-Za-zÀ-ɏḀ-ỿ]+$/.test(text)
  );
}

function wordAt(text: string, start: number, raw: string, blockStart: number): Word | null {
  const owner = isPossessive(raw);
  const bare = owner ? raw.slice(0, -2) : raw;
  if (!bare) return null;
  const end = start + bare.length;
  const small = SMALL.test(bare);
  return {
    start,
    end,
    text: bare,
    named: !small && isNamed(bare),
    shouted: !small && bare.length > 1 && /^[A-ZÀ-ÞĀ-ɏḀ-ỿ\d&+.-]*[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-ZÀ-ÞĀ-ɏḀ-ỿ\d&+.-]*$/.test(bare),
    possessive: owner || isPossessed(text, end),
    first: !small && startsSentence(text.slice(Math.max(blockStart, start - 6), start)),
  };
}

/** The words of one stretch of text (a block). */
export function findWords(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const word = wordAt(text, match.index, match[0].slice(0, end - match.index), start);
    if (word) words.push(word);
  }
  return words;
}

import type { Span } from '../../model';
import { classesOf, DIGIT, NAMED } from './lexicon/classes';

/** A word as names are read: without its possessive ending. */
export interface Word extends Span {
  readonly text: string;
  /** What it is by itself: bits of `lexicon/classes`. */
  readonly is: number;
  readonly possessive: boolean;
  /** Stands at the start of a sentence, a quotation or a line. */
  readonly first: boolean;
}

/** The words of a stretch of text that may stand in a name. */
export interface Words {
  /** All but words in small letters, and of these the ones that join names ("of", "and"), right behind another. */
  readonly words: readonly Word[];
  /** Nearly all words have capitals, so that capitals say nothing. */
  readonly titled: boolean;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const SMALL_A = 0x61;
const SMALL_S = 0x73;
const isSmall = (c: number): boolean => c >= SMALL_A && c <= 0x7a;
const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;
const isLatin = (c: number): boolean => (c >= 0xc0 && c <= 0x24f) || (c >= 0x1e00 && c <= 0x1eff);
const isLetter = (c: number): boolean => isSmall(c | 0x20) || isLatin(c);
const isLetterOrDigit = (c: number): boolean => isLetter(c) || isDigit(c);
/** Goes on with a word: also accents set apart, "&" and "+" ("Martin+Crumpton"). */
const isWithin = (c: number): boolean => isLetterOrDigit(c) || c === 0x26 || c === 0x2b || (c > 0x24f && c <= 0x36f);
const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019;
/** Stands within a word only before a letter or digit: apostrophes, hyphens, a stop. */
const isJoint = (c: number): boolean => isApostrophe(c) || c === HYPHEN || c === 0x2011 || c === 0x2e;
const isWithinOrJoint = (c: number): boolean => isWithin(c) || isJoint(c);
/** Letters beyond ASCII whose case is not told by their number count as both. */
const isSmallOrBoth = (c: number): boolean => isSmall(c) || (c >= 0xdf && isLatin(c));
const isCapitalOrBoth = (c: number): boolean => (c >= 0x41 && c <= 0x5a) || (isLatin(c) && (c <= 0xde || c >= 0x100));

/** The end of a word from a place in it: "U.S", "T-Mobile", "Martin+Crumpton", "O’Neill", "Amazon.com"; "Post" of "Post-ABC". */
function wordEnd(text: string, from: number): number {
  for (let i = from; ; i++) {
    const c = text.charCodeAt(i);
    if (isWithin(c)) continue;
    const next = text.charCodeAt(i + 1);
    if (!isJoint(c) || !isLetterOrDigit(next)) return i;
    if (c === HYPHEN && isSmallOrBoth(text.charCodeAt(i - 1)) && isCapitalOrBoth(next) && isCapitalOrBoth(text.charCodeAt(i + 2))) return i;
  }
}

/** "drivers’ pay", and set apart as prepared corpora do: "Moody 's". */
function isPossessed(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (isApostrophe(next)) return !isLetter(text.charCodeAt(end + 1));
  return next === SPACE && isApostrophe(text.charCodeAt(end + 1)) && /^(?:s\b|[^A-Za-zÀ-ɏḀ-ỿ])/.test(text.slice(end + 2, end + 4));
}

const isSpace = (c: number): boolean => c === SPACE || (c < 0x80 ? c >= 9 && c <= 13 : c >= 0xa0 && /\s/.test(String.fromCharCode(c)));

/** How far back a sentence's start is looked for. */
const REACH = 6;

/** Whether a capital says nothing: at the start, or behind the end of a sentence, a colon, an opening quotation mark, a line, a dash. */
function startsSentence(text: string, blockStart: number, start: number): boolean {
  const low = Math.max(blockStart, start - REACH);
  // "to Acme": most words.
  if (start - 2 >= low && text.charCodeAt(start - 1) === SPACE && isLetterOrDigit(text.charCodeAt(start - 2))) return false;
  let i = start;
  for (; i > low && isSpace(text.charCodeAt(i - 1)); i--) if (text.charCodeAt(i - 1) === 0x0a) return true;
  if (i === low || '"“‘«('.includes(text.charAt(i - 1))) return true;
  if (i === start) return false;
  if (i === start - 1 && i - 2 >= low && text.startsWith(' - ', i - 2)) return true;
  while (i > low && '\'"”’)]'.includes(text.charAt(i - 1))) i--;
  return i > low && '.!?:•·–—|'.includes(text.charAt(i - 1));
}

/** Only a word with one of these is more than a word in small letters: a capital, a digit, "&", an accent. */
const isLoud = (c: number): boolean => (c < 0x80 ? LOUD[c] === 1 : isWithin(c));
const LOUD = Uint8Array.from({ length: 0x80 }, (_, c) => (isWithin(c) && !isSmall(c) ? 1 : 0));

/** Words in small letters that stand within names. */
const JOINING: ReadonlySet<string> = new Set('of for de du des della do da on the and in against plc'.split(' '));
/** Most other words are told by their first letter: one bit a letter from "a". */
const joiningFirsts = [...JOINING].reduce((bits, word) => bits | (1 << (word.charCodeAt(0) - SMALL_A)), 0);
/** From a word of a name to the next: ". & ", "’s ". */
const LONGEST_GAP = 4;

/** The words of one stretch of text (a block). Looks for loud characters, and from each for its word. */
export function findWords(text: string, block: Span): Words {
  const words: Word[] = [];
  const { start, end } = block;
  for (let i = start, done = start; i < end; ) {
    if (!isLoud(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let from = i;
    while (from > done && isWithinOrJoint(text.charCodeAt(from - 1))) from--;
    for (; from <= i; from++) {
      if (!isLetterOrDigit(text.charCodeAt(from))) continue;
      const until = Math.min(wordEnd(text, from), end);
      // Of "pre-IPO" the first word is in small letters.
      if (until > i) words.push(wordOf(text, start, from, until));
      from = until - 1;
    }
    i = done = words.length > 0 ? addJoining(text, block, from, words) : from;
  }
  return { words, titled: isTitled(text, block, words) };
}

/** Adds the joining words right behind a word that ends at a place: "of", "of the". Answers the end of the last. */
function addJoining(text: string, { start, end }: Span, place: number, words: Word[]): number {
  for (let done = place; ; ) {
    let from = done;
    while (from < done + LONGEST_GAP && from < end && !isLetterOrDigit(text.charCodeAt(from))) from++;
    const first = text.charCodeAt(from);
    if (from >= end || !isSmall(first) || !((joiningFirsts >> (first - SMALL_A)) & 1)) return done;
    const until = Math.min(wordEnd(text, from), end);
    if (!JOINING.has(text.slice(from, bareEnd(text, from, until)))) return done;
    words.push(wordOf(text, start, from, until));
    done = until;
  }
}

/** The end without a possessive ending. */
const bareEnd = (text: string, start: number, end: number): number =>
  end - start > 2 && text.charCodeAt(end - 1) === SMALL_S && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : end;

function wordOf(text: string, blockStart: number, start: number, until: number): Word {
  const end = bareEnd(text, start, until);
  const word = text.slice(start, end);
  const possessive = end < until || isPossessed(text, end);
  return { start, end, text: word, is: classesOf(word), possessive, first: startsSentence(text, blockStart, start) };
}

/** A title has so many longer words, of so many letters, and so great a part of them named. */
const TITLE_WORDS = 4;
const LONGER = 4;
const TITLE_PART = 0.8;

/** Whether nearly all longer words of a line without a full stop are named. A usual paragraph is told from its first words. */
function isTitled(text: string, { start, end }: Span, words: readonly Word[]): boolean {
  let named = 0;
  for (const word of words) if (word.is & NAMED && !(word.is & DIGIT) && word.text.length >= LONGER) named++;
  if (named === 0) return false;
  let long = 0;
  let last = 0;
  for (let i = start; i < end; ) {
    if (!isLetterOrDigit(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const until = Math.min(wordEnd(text, i), end);
    last = bareEnd(text, i, until);
    if (last - i >= LONGER && !isDigit(text.charCodeAt(i))) long++;
    if (named < long * TITLE_PART) return false;
    i = until;
  }
  return long >= TITLE_WORDS && !/^["'”’)\]]*\s*[.!?]/.test(text.slice(last, last + 4));
}

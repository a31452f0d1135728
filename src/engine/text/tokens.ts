import type { Span } from '../../model';
import type { Token } from '../document';
import { stopAfter } from '../syntax/abbreviations';

/** One token, whatever marks stand in it: https://acme.example/a?b=1 · www.acme.example · press@acme.example · #recall · @acme */
const address =
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']|[A-Za-zÀ-ɏḀ-ỿ\d._+-]{1,64}@[A-Za-zÀ-ɏḀ-ỿ\d-]+(?:\.[A-Za-zÀ-ɏḀ-ỿ\d-]+)+|[@#][A-Za-zÀ-ɏḀ-ỿ\d_]+/y;

/** 1,000.50 · 10:30 · 9/11/2001 · 713-555-3989 · 1990s · 21st */
const number = /\d+(?:-\d+){2,}|\d+(?:[.,:/]\d+)*(?:(?:st|nd|rd|th|s)(?![A-Za-zÀ-ɏḀ-ỿ\d]))?/y;

/** Is cut off from its number: 5|pm · 35|mm · 2.4|bn */
const unit = /(?:[ap]\.?m|[cmk]?m|kg|k|bn?|t|lbs?|ft|hz|mph|percent)(?![a-zà-ɏḀ-ỿ\d])/iy;

/** U.S. · a.m. · Ph.D. · e.g. · U.K without its last stop */
const dotted = /(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ]?\.|[a-zß-ɏḀ-ỿ]\.){2,}|(?:[A-Za-zÀ-ɏḀ-ỿ]\.)+[A-Za-zÀ-ɏḀ-ỿ](?![A-Za-zÀ-ɏḀ-ỿ\d])/y;

/** Letters and digits, joined by apostrophes (don’t, O’Neill), "&" (AT&T) or as the name of a site (Booking.com). */
const word = /[\wÀ-῿぀-퟿]+(?:['’][A-Za-z\dÀ-῿]+|&[A-Z]+)*(?:\.(?:com|org|net|gov|edu|io|ai)(?:\.[a-z]{2})?(?![A-Za-zÀ-ɏḀ-ỿ\d]))?/y;

/** A mark; the same several times is one token: ... · -- · ?! · '' · also a clitic set apart: ’s */
const mark = /['’](?:s|ll|re|ve|m|d)(?![A-Za-zÀ-ɏḀ-ỿ\d])|([.=*~<>|+-])\1+|[!?]+|''|``|./suy;

/** Stay whole with their hyphen: "non-Chinese", "mid-August". All else is three tokens: "state-owned". */
const prefix = /^(?:non|pre|mid|anti|semi|ex|multi|pro|cross|co|inter|intra|counter|mini|pseudo|e|re)$/i;

/** Joined to the word before, but a token of its own: Hikvision|’s · we|’ll · do|n’t */
const clitic = /(?:n['’]t|['’](?:s|ll|re|ve|m|d))$/i;

/** One word in print, of five or six letters, two tokens, and where the second begins. */
const fused: ReadonlyMap<string, number> = new Map(Object.entries({ cannot: 3, gonna: 3, gotta: 3, wanna: 3 }));

/** The words, numbers and marks of a stretch of text, divided as in the English Universal Dependencies treebanks. */
export function tokenise(text: string, { start, end: until }: Span): Token[] {
  const out: Token[] = [];
  const limit = Math.min(until, text.length);
  // Cut, so that no pattern looks past the stretch's end.
  const part = text.slice(start, limit);
  const hasAddress = mayHoldAddress.test(part);
  for (let at = start; at < limit; ) {
    let c = text.charCodeAt(at);
    if (c === SPACE || isSpace(c)) {
      at++;
      continue;
    }
    let end = at;
    let isSmall = true;
    for (; isPlainLetter(c) && end < limit; c = text.charCodeAt(++end)) if (c < SMALL_A) isSmall = false;
    // Most words are of plain letters before a space, a mark or the stretch's end: found without patterns.
    const isWord = end > at && (end === limit || c === SPACE || c === COMMA || (isLoneMark(c) && !hasAddress));
    if (!isWord) {
      end = start + ((hasAddress && matchEnd(address, part, at - start)) || endOfToken(part, at - start));
      isSmall = false;
    }
    const cut = isWord ? secondWord(text, at, end) : secondPart(text, at, end);
    if (cut) push(text, at, at + cut, isSmall, out);
    push(text, at + cut, end, isSmall, out);
    at = end;
  }
  return out;
}

function push(text: string, start: number, end: number, isSmall: boolean, out: Token[]): void {
  const word = text.slice(start, end);
  out.push({ start, end, text: word, plain: isSmall ? word : plain(word) });
}

/** A word as the word lists have it. */
function plain(word: string): string {
  const low = word.toLowerCase();
  return curly.test(low) ? low.replace(/[’‘`]/g, "'") : low;
}
const curly = /[’‘`]/;

const SMALL_A = 0x61;
const SPACE = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;
const HYPHEN = 0x2d;

/** No address is without one of these. */
const mayHoldAddress = /[@#]|:\/\/|www\./;

const isSpace = (c: number): boolean => (c < 0x80 ? c >= 9 && c <= 13 : /\s/.test(String.fromCharCode(c)));
const isPlainLetter = (c: number): boolean => (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a;
const isPlainDigit = (c: number): boolean => c >= 0x30 && c <= 0x39;

/** Marks that are a token each, whatever follows: , ; : ( ) [ ] " “ ” */
const isLoneMark = (c: number): boolean =>
  c === COMMA ||
  c === 0x22 ||
  c === 0x28 ||
  c === 0x29 ||
  c === 0x3a ||
  c === 0x3b ||
  c === 0x5b ||
  c === 0x5d ||
  c === 0x201c ||
  c === 0x201d;

/** The end of a mark that stands for itself, of a stop before a space, or of a number of digits before a space: most of the rest. 0 for any other. */
function plainMarkEnd(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (isLoneMark(c)) return at + 1;
  if (c === STOP) return text.charCodeAt(at + 1) === STOP ? 0 : at + 1;
  let end = at;
  while (isPlainDigit(text.charCodeAt(end))) end++;
  return end > at && (text.charCodeAt(end) === 0x20 || end === text.length) ? end : 0;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

function endOfToken(text: string, at: number): number {
  const plain = plainMarkEnd(text, at);
  if (plain) return plain;
  const whole = stopsSoon(text, at) ? matchEnd(dotted, text, at) : 0;
  if (whole) return whole;
  const c = text.charCodeAt(at);
  const digits = isPlainDigit(c) || c >= 0x80 ? matchEnd(number, text, at) : 0;
  if (digits) return matchEnd(unit, text, digits) ? digits : endOfWord(text, digits) || digits;
  const letters = endOfWord(text, at);
  return letters ? withStop(text, at, withPrefix(text, at, letters)) : matchEnd(mark, text, at);
}

/** "U.S.", "Ph.D.": where letters have stops, the first stands behind one or two of them. A letter may be two units long. */
const stopsSoon = (text: string, at: number): boolean => {
  for (let i = at + 1; i <= at + 3; i++) if (text.charCodeAt(i) === STOP) return true;
  return false;
};

/** The end of a word, by its plain letters and digits where a space or a plain mark follows, else by the pattern; 0 where there is none. */
function endOfWord(text: string, at: number): number {
  let end = at;
  for (let c = text.charCodeAt(end); isPlainLetter(c) || isPlainDigit(c); c = text.charCodeAt(end)) end++;
  const after = text.charCodeAt(end);
  if (after === 0x20 || after === HYPHEN || isLoneMark(after) || end === text.length) return end > at ? end : 0;
  // "safe.” She": no stop before a letter, so not the name of a site.
  if (after === STOP && !isPlainLetter(text.charCodeAt(end + 1))) return end > at ? end : 0;
  return matchEnd(word, text, at);
}

/** "non-Chinese": the end of the word after the hyphen. */
function withPrefix(text: string, at: number, end: number): number {
  return text.charAt(end) === '-' && prefix.test(text.slice(at, end)) ? matchEnd(word, text, end + 1) || end : end;
}

/** "Corp." keeps its stop, and so does the initial in "J. Smith"; the last word of a sentence only if it is surely an abbreviation. */
function withStop(text: string, at: number, end: number): number {
  if (text.charAt(end) !== '.' || text.charAt(end + 1) === '.') return end;
  const name = text.slice(at, end);
  const last = !/[A-Za-zÀ-ɏḀ-ỿ\d,]/.test(text.slice(end + 1, end + longestGap));
  const keeps = last ? stopAfter(name) === 'perhaps' : /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]$/.test(name) || stopAfter(name) !== null;
  return keeps ? end + 1 : end;
}

/** Space and quotation marks between an abbreviation and the word that follows in its sentence. */
const longestGap = 6;

/** Where the second of two tokens begins that are printed as one word, or 0. */
function secondPart(text: string, at: number, end: number): number {
  const word = end - at > 1 ? text.slice(at, end) : '';
  return secondWord(text, at, end) || (/['’]/.test(word) ? (clitic.exec(word)?.index ?? 0) : 0);
}

/** The same for two words without an apostrophe between, whose third letter is one of two. */
const secondWord = (text: string, at: number, end: number): number =>
  (end - at === 5 || end - at === 6) && isThird(text.charCodeAt(at + 2)) ? (fused.get(text.slice(at, end).toLowerCase()) ?? 0) : 0;

/** ca|n|not, go|t|ta, in either case. */
const isThird = (c: number): boolean => (c | 0x20) === 0x6e || (c | 0x20) === 0x74;

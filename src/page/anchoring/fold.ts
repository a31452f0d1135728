import { atOnce, type Work } from '../slices';

/** Folds text so that words are found again however the page sets them: white space, quotation marks, dashes, invisible signs, accents. */

const quote = 39;
const doubleQuote = 34;
const dash = 45;
const space = 32;
const dot = 46;
const ellipsis = 0x2026;
/** The first combining mark: below it nothing is composed. */
const firstMark = 0x300;

/** What a character beyond ASCII is folded to; 0: nothing. */
const folds = new Map<number, number>();
for (const c of '\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc') folds.set(c.charCodeAt(0), quote);
for (const c of '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb') folds.set(c.charCodeAt(0), doubleQuote);
for (const c of '\u2010\u2011\u2012\u2013\u2014\u2015\u2212') folds.set(c.charCodeAt(0), dash);
for (const c of '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000')
  folds.set(c.charCodeAt(0), space);
// Soft hyphen, zero-width space and joiners' opposite, byte order mark; the signs that set a direction; the choice of an emoji's look.
for (const c of '\u00ad\u200b\u200c\u2060\ufeff\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0e\ufe0f')
  folds.set(c.charCodeAt(0), 0);

const isSpace = (code: number) => code === space || (code >= 9 && code <= 13);
const isMark = (code: number) => code >= firstMark && /\p{M}/u.test(String.fromCharCode(code));

/** Folded codes, and each one's offset in the text. */
export interface Folding {
  readonly codes: Uint16Array;
  readonly at: Uint32Array;
  length: number;
}

/** Room for a folded text: an ellipsis becomes three characters; nothing else grows. */
export function roomFor(text: string): Folding {
  let room = text.length + 1;
  for (let i = text.indexOf('…'); i >= 0; i = text.indexOf('…', i + 1)) room += 2;
  return { codes: new Uint16Array(room), at: new Uint32Array(room), length: 0 };
}

/** Folds `text` from `start` to `end` onto what was folded before. */
export function foldOn(folding: Folding, text: string, start: number, end: number): void {
  const { codes, at } = folding;
  let length = folding.length;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if (code > 127) {
      const fold = folds.get(code);
      if (fold === 0) continue;
      if (fold !== undefined) code = fold;
      else if (code === ellipsis) {
        for (let n = 0; n < 2; n++) {
          codes[length] = dot;
          at[length++] = i;
        }
        code = dot;
      } else if (length > 0 && isMark(code) && compose(codes, length, code)) continue;
    }
    if (isSpace(code)) {
      if (length === 0 || codes[length - 1] === space) continue;
      code = space;
    }
    codes[length] = code;
    at[length++] = i;
  }
  folding.length = length;
}

/** Joins a combining mark to the letter before it, where there is one sign for both: "e" and U+0301 become "é". */
function compose(codes: Uint16Array, length: number, mark: number): boolean {
  const composed = String.fromCharCode(codes[length - 1] ?? 0, mark).normalize('NFC');
  if (composed.length === 1) codes[length - 1] = composed.charCodeAt(0);
  return composed.length === 1;
}

/** `fromCharCode` takes only so many arguments at once; after so many calls there may be a pause. */
const chunk = 8192;
const chunksAtOnce = 16;

/** The folded codes as a string. */
export function* foldedText({ codes, length }: Folding): Work<string> {
  const parts: string[] = [];
  for (let i = 0; i < length; i += chunk) {
    if (parts.length % chunksAtOnce === chunksAtOnce - 1) yield;
    parts.push(decoded(codes, i, Math.min(length, i + chunk)));
  }
  return parts.join('');
}

const decoded = (codes: Uint16Array, start: number, end: number) =>
  String.fromCharCode.apply(null, codes.subarray(start, end) as unknown as number[]);

/** Room for a quote, kept for the next one. */
const small: Folding = { codes: new Uint16Array(4096), at: new Uint32Array(4096), length: 0 };

/** A folded string without its places: for words that are looked for. */
export function fold(text: string): string {
  const trimmed = text.trim();
  if (!isOdd.test(trimmed)) return trimmed;
  const folding = trimmed.length * 3 < small.codes.length ? small : roomFor(trimmed);
  folding.length = 0;
  foldOn(folding, trimmed, 0, trimmed.length);
  const whole = folding.length <= chunk ? decoded(folding.codes, 0, folding.length) : atOnce(foldedText(folding));
  return whole.trim();
}

/** Something that folding changes: no plain letter, or a second space. */
const isOdd = /[^ -~]| {2}/;

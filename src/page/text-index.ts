/** A text folded for finding words in it again, and every folded character's place in the text. */
export interface TextIndex {
  /** The text as it is. */
  readonly text: string;
  /** White space runs as one space; soft hyphens out; quotation marks, dashes and ellipses folded; composed (NFC). */
  readonly folded: string;
  /** Offset in `text` of each folded character, and the text's length at the end. */
  readonly at: Uint32Array;
  /** Places of each pair of neighbouring words, by the pair's hash; made on first use. */
  pairs(): ReadonlyMap<number, readonly number[]>;
}

const quote = 39;
const doubleQuote = 34;
const dash = 45;
const space = 32;
const dot = 46;

/** What a character beyond ASCII is folded to; 0: nothing. */
const folds = new Map<number, number>();
for (const c of '\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc') folds.set(c.charCodeAt(0), quote);
for (const c of '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb') folds.set(c.charCodeAt(0), doubleQuote);
for (const c of '\u2010\u2011\u2012\u2013\u2014\u2015\u2212') folds.set(c.charCodeAt(0), dash);
for (const c of '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000')
  folds.set(c.charCodeAt(0), space);
for (const c of '\u00ad\u200b\u200c\u2060\ufeff\u200e\u200f') folds.set(c.charCodeAt(0), 0);

const isSpace = (code: number) => code === space || (code >= 9 && code <= 13);
const isMark = (code: number) =>
  code >= 0x300 && (code <= 0x36f || (code >= 0x1ab0 && code <= 0x1aff) || (code >= 0x20d0 && code <= 0x20ff));
const ellipsis = 0x2026;

/** Folds a text; see `TextIndex`. */
export function indexText(text: string): TextIndex {
  // An ellipsis becomes three characters; nothing else grows, but composing may in rare scripts.
  const codes = new Uint16Array(text.length * 3 + 1);
  const at = new Uint32Array(text.length * 3 + 1);
  let length = 0;
  const put = (code: number, offset: number) => {
    codes[length] = code;
    at[length++] = offset;
  };
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code > 127) {
      const fold = folds.get(code);
      if (fold === 0) continue;
      if (fold !== undefined) code = fold;
      else if (code === ellipsis) {
        put(dot, i);
        put(dot, i);
        code = dot;
      } else if (isMark(code) && length > 0) {
        length = compose(codes, at, length, code);
        continue;
      }
    }
    if (isSpace(code)) {
      if (length === 0 || codes[length - 1] === space) continue;
      code = space;
    }
    put(code, i);
  }
  at[length] = text.length;
  const folded = decoded(codes, length);
  let pairs: Map<number, number[]> | null = null;
  return { text, folded, at: at.slice(0, length + 1), pairs: () => (pairs ??= pairsOf(folded)) };
}

/** Joins a combining mark to the letter before it: "e" and U+0301 become "é". Answers the new length. */
function compose(codes: Uint16Array, at: Uint32Array, length: number, mark: number): number {
  const offset = at[length - 1] ?? 0;
  const composed = String.fromCharCode(codes[length - 1] ?? 0, mark).normalize('NFC');
  for (let i = 0; i < composed.length; i++) {
    codes[length - 1 + i] = composed.charCodeAt(i);
    at[length - 1 + i] = offset;
  }
  return length - 1 + composed.length;
}

/** `fromCharCode` takes only so many arguments at once. */
const chunk = 8192;

function decoded(codes: Uint16Array, length: number): string {
  const parts: string[] = [];
  for (let i = 0; i < length; i += chunk) parts.push(String.fromCharCode(...codes.subarray(i, Math.min(length, i + chunk))));
  return parts.join('');
}

/** A folded string without an index: for a quote that is looked for. */
export function fold(text: string): string {
  return indexText(text).folded.trim();
}

/** A word of a folded text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Hash of its letters, case folded. */
  readonly hash: number;
}

/** The words of a folded text: runs of letters, digits and marks. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < folded.length; ) {
    if (!isWordCode(folded.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i;
    let hash = 0x811c9dc5;
    for (; i < folded.length && isWordCode(folded.charCodeAt(i)); i++) {
      const code = folded.charCodeAt(i);
      hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
    }
    words.push({ start, end: i, hash: hash >>> 0 });
  }
  return words;
}

/** ASCII letters and digits, and everything from U+00C0 on but general punctuation. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x3004);
}

/** Hash of two neighbouring words. */
export function pairHash(first: Word, second: Word): number {
  return (Math.imul(first.hash, 31) ^ second.hash) >>> 0;
}

function pairsOf(folded: string): Map<number, number[]> {
  const pairs = new Map<number, number[]>();
  const words = wordsOf(folded);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const next = words[i + 1];
    // Single words too: a quote of two words with one changed has no pair left.
    for (const hash of next ? [word.hash, pairHash(word, next)] : [word.hash]) {
      const places = pairs.get(hash);
      if (places) places.push(word.start);
      else pairs.set(hash, [word.start]);
    }
  }
  return pairs;
}

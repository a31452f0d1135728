// Words that begin a sentence with a capital and are no names.
const opening = new Set(
  'a an the this that these those it its he she they we you i his her their our my in on at by for from with as of to and or but so if when while after before since until although though because however meanwhile also there here what who which how why where not no yes last next all some many most more one two new according still even only once both each such then now'.split(
    ' ',
  ),
);

const thousands = /(?<=\d)[,.](?=\d{3}(?!\d))/g;
const startsSentence = /(?:^|[.!?:"'“‘(—]\s*)$/;

/** What a character is in a word. `joint`: in "U.S.", "O'Neill", "9.9", "AT&T", between letters or digits only. */
const Sign = { other: 1, letter: 2, capital: 3, digit: 4, joint: 5 } as const;

/** The signs of all characters, each looked up once: classes of characters are slow in patterns. */
const signs = new Uint8Array(0x10000);
for (const joint of "&'’.,-") signs[joint.charCodeAt(0)] = Sign.joint;

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = signs[code];
  if (known) return known;
  const char = String.fromCharCode(code);
  const sign = /\p{Lu}/u.test(char)
    ? Sign.capital
    : /[\p{L}\p{M}]/u.test(char)
      ? Sign.letter
      : /\p{N}/u.test(char)
        ? Sign.digit
        : Sign.other;
  signs[code] = sign;
  return sign;
}

const isLetterOrDigit = (sign: number | undefined) => sign === Sign.letter || sign === Sign.capital || sign === Sign.digit;

/** A word without the "'s" that makes it somebody's. */
function bare(text: string, start: number, end: number): string {
  const isOwner = end - start > 2 && text[end - 1] === 's' && (text[end - 2] === "'" || text[end - 2] === '’');
  return text.slice(start, isOwner ? end - 2 : end);
}

/** The names and numbers in a text, in order: what must not differ when two sentences are taken for one. "Hikvision", "iPhone", "U.S", "9.9". */
export function findFixedWords(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = signAt(text, at);
    if (sign !== Sign.capital && sign !== Sign.digit) continue;
    const start = wordStart(text, at);
    const end = wordEnd(text, at);
    const word = bare(text, start, end);
    if (/\p{N}/u.test(word)) found.push(word.replace(thousands, ''));
    else if (!opening.has(word.toLowerCase()) || !startsSentence.test(text.slice(Math.max(0, start - 4), start))) found.push(word);
    at = end;
  }
  return found;
}

/** Where the word around a letter begins: with a letter or digit. */
function wordStart(text: string, letter: number): number {
  let start = letter;
  for (let i = letter - 1; i >= 0 && signAt(text, i) !== Sign.other; i--) if (signAt(text, i) !== Sign.joint) start = i;
  return start;
}

/** Where it ends: after a letter or digit. */
function wordEnd(text: string, letter: number): number {
  let end = letter + 1;
  for (let i = end; i < text.length && signAt(text, i) !== Sign.other; i++) if (signAt(text, i) !== Sign.joint) end = i + 1;
  return end;
}

/**
 * Whether a passage says something of another company, person or number than the quote: a name or number of one is not in the other.
 * A word at a sentence's start has its capital from there, so the other text may have it without. Where it is not clear how far the passage
 * reaches, `inner` is what surely belongs to it.
 */
export function hasOtherNames(quote: string, passage: string, inner = passage): boolean {
  return !hasSameCapitals(quote, passage) && (isMissing(quote, passage) || isMissing(inner, quote));
}

/** Whether two texts have the same words with capitals and digits in the same order: most edits change none, and this is seen fastest. */
function hasSameCapitals(one: string, other: string): boolean {
  if (one === other) return true;
  for (let i = 0, k = 0; ; ) {
    i = nextCapital(one, i);
    k = nextCapital(other, k);
    if (i === one.length || k === other.length) return i === one.length && k === other.length;
    const [end, otherEnd] = [wordEnd(one, i), wordEnd(other, k)];
    if (one.slice(wordStart(one, i), end) !== other.slice(wordStart(other, k), otherEnd)) return false;
    i = end;
    k = otherEnd;
  }
}

/** Where the next capital or digit stands; the text's length where none does. */
function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = signAt(text, at);
    if (sign === Sign.capital || sign === Sign.digit) return at;
  }
  return text.length;
}

function isMissing(from: string, other: string): boolean {
  let there = '';
  return findFixedWords(from).some((name) => {
    // As it is, mostly; a capital that a sentence's start gives, and thousands marked otherwise, are seen the second time.
    if (hasWord(other, name)) return false;
    there ||= other.toLowerCase().replace(thousands, '');
    return !hasWord(there, name.toLowerCase());
  });
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isInWord(text, at) && !isInWord(text, at + word.length)) return true;
  return false;
}

/** Whether an offset stands inside a word. */
export function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetterOrDigit(signAt(text, at - 1)) && isLetterOrDigit(signAt(text, at));
}

import { detached } from '../../model';
import { hashText } from './hash';

/** What the words of a sentence show by themselves: hashes, one a word. */
export interface WordTable {
  readonly count: number;
  readonly forms: Int32Array;
  readonly shapes: Int32Array;
  /** The last one to four letters, then the first one to three. */
  readonly affixes: readonly Int32Array[];
  /** What is known of each word: the same object wherever it stands, if the describer keeps words; and which of its shapes it has here. */
  readonly known: readonly Word[];
  readonly variants: Uint8Array;
}

/** Suffixes of 1 to 4 letters, then prefixes of 1 to 3. */
export const affixCount = 7;

/** What one word shows, wherever it stands. */
export interface Word {
  readonly form: string;
  readonly hash: number;
  /** In the order of `shapeAt`. */
  readonly shapes: readonly number[];
  readonly affixes: readonly number[];
  /** Numbers of what was added up for it: see `word-sums.ts`. */
  readonly sums: Int32Array;
}

/** How many numbers a word has for that: one for each of its four shapes, as the word that is tagged and as the one after it. */
export const sumsOfWord = 8;

/** How often a page's words come again: describing a word costs more than finding it. More words than this are not kept. */
const mostKept = 20_000;

/** Makes the function that describes a sentence's words. It keeps what it found out of each word, and nothing else. */
export function wordDescriber(): (words: readonly string[]) => WordTable {
  const kept = new Map<string, Word>();
  const describe = (word: string): Word => {
    let found = kept.get(word);
    if (found) return found;
    if (kept.size >= mostKept) kept.clear();
    const own = detached(word);
    found = describeWord(own);
    kept.set(own, found);
    return found;
  };
  return (words) => describeWords(words, describe);
}

/** Where the shape's hash stands for the first word of a sentence, and for a headline's. */
const shapeAt = (first: boolean, shouting: boolean): number => (first ? 1 : 0) + (shouting ? 2 : 0);

/** Straight quotation marks that open and close: they have the curved ones' forms, but their own shape. No token has a space in it. */
const straightOpen = '" “';
const straightClose = '" ”';

function describeWord(word: string): Word {
  const form = word === straightOpen || word === straightClose ? word.slice(2) : normalised(word);
  const shape = shapeOf(word === straightOpen || word === straightClose ? '"' : word);
  return {
    form,
    hash: hashText(form),
    shapes: [shape, `${shape}^`, `${shape}!`, `${shape}^!`].map(hashText),
    sums: new Int32Array(sumsOfWord),
    affixes: [...[1, 2, 3, 4].map((n) => hashText(form.slice(-n))), ...[1, 2, 3].map((n) => hashText(form.slice(0, n)))],
  };
}

const openQuote = hashText('“');
const closeQuote = hashText('”');

/** Describes each word in lower case, digits as one digit, quotation marks as the treebanks' own. */
export function describeWords(words: readonly string[], describe: (word: string) => Word = describeWord): WordTable {
  const count = words.length;
  const forms = new Int32Array(count);
  const shapes = new Int32Array(count);
  const affixes = Array.from({ length: affixCount }, () => new Int32Array(count));
  const known: Word[] = [];
  const variants = new Uint8Array(count);
  const shouting = isShouting(words);
  let open = false;
  for (let i = 0; i < count; i++) {
    let word = describe(words[i] as string);
    if (word.form === '"') word = describe(open || i === count - 1 ? straightClose : straightOpen);
    const { hash, affixes: ends } = word;
    if (hash === openQuote || hash === closeQuote) open = hash === openQuote;
    known.push(word);
    const variant = shapeAt(i === 0, shouting);
    variants[i] = variant;
    forms[i] = hash;
    shapes[i] = word.shapes[variant] as number;
    for (let n = 0; n < affixCount; n++) (affixes[n] as Int32Array)[i] = ends[n] as number;
  }
  return { count, forms, shapes, affixes, known, variants };
}

const sameMarks: ReadonlyMap<string, string> = new Map(
  Object.entries({ '``': '“', "''": '”', '’': "'", '‘': "'", '`': "'", '–': '-', '—': '--', '…': '...', '«': '“', '»': '”' }),
);

/** Longest word that is looked at whole. */
const longestForm = 40;

function normalised(word: string): string {
  const low = word.slice(0, longestForm).toLowerCase();
  return sameMarks.get(low) ?? low.replace(figures, '0').replace(/[’`]/g, "'");
}

/** Figures: "7", "½", "²", "Ⅷ". Ranges, since a pattern with a property (`\p{N}`) takes milliseconds to compile. */
const figures = /[0-9²³¹¼-¾٠-٩⁰⁴-⁹₀-₉⅐-↉①-⒛]/g;

/** "Xx" for a name, "XX" for letters only in capitals, "x-x", "0,0". The same kind several times is written twice. */
function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word.slice(0, longestForm).replace(figures, '0')) {
    const kind = kindOf(letter);
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
}

/** A letter's part of a shape: "X" for a capital, "x" for another; all else stands for itself. */
function kindOf(letter: string): string {
  if (letter !== letter.toLowerCase()) return 'X';
  return letter !== letter.toUpperCase() || uncased.test(letter) ? 'x' : letter;
}

/** Letters without case, which count as small: "º", "ʁ", Hebrew, Arabic, Japanese, Chinese, Korean. */
const uncased = /[ªºɐ-ʯא-תؠ-يٮ-ۓぁ-んァ-ヺ㐀-鿿가-힣]/;

/** Whether most words have a capital: a headline. */
function isShouting(words: readonly string[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const word of words) {
    const c = word.charCodeAt(0);
    const kind = c < 0x80 ? asciiKind(c) : kindOf(word.charAt(0));
    if (kind === 'X') capitals++;
    if (kind === 'X' || kind === 'x') letters++;
  }
  return letters >= 4 && capitals * 3 > letters * 2;
}

/** The same of ASCII, of which most words are. */
function asciiKind(code: number): string {
  if (code >= 0x41 && code <= 0x5a) return 'X';
  return code >= 0x61 && code <= 0x7a ? 'x' : '';
}

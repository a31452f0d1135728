import { hashText } from './hash';

/** What the words of a sentence show by themselves: hashes, one a word. */
export interface WordTable {
  readonly count: number;
  readonly forms: Int32Array;
  readonly shapes: Int32Array;
  /** The last one to four letters, then the first one to three. */
  readonly affixes: readonly Int32Array[];
}

/** Suffixes of 1 to 4 letters, then prefixes of 1 to 3. */
export const affixCount = 7;

/** What one word shows, wherever it stands. */
interface Word {
  readonly form: string;
  readonly hash: number;
  /** In the order of `shapeAt`. */
  readonly shapes: readonly number[];
  readonly affixes: readonly number[];
}

/** How often a page's words come again: describing a word costs more than finding it. More words than this are not kept. */
const mostKept = 20_000;

/** Makes the function that describes a sentence's words. It keeps what it found out of each word, and nothing else. */
export function wordDescriber(): (words: readonly string[]) => WordTable {
  const kept = new Map<string, Word>();
  const describe = (word: string): Word => {
    let found = kept.get(word);
    if (found) return found;
    if (kept.size >= mostKept) kept.clear();
    found = describeWord(word);
    kept.set(word, found);
    return found;
  };
  return (words) => describeWords(words, describe);
}

/** Where the shape's hash stands for the first word of a sentence, and for a headline's. */
const shapeAt = (first: boolean, shouting: boolean): number => (first ? 1 : 0) + (shouting ? 2 : 0);

function describeWord(word: string): Word {
  const form = normalised(word);
  const shape = shapeOf(word);
  return {
    form,
    hash: hashText(form),
    shapes: [shape, `${shape}^`, `${shape}!`, `${shape}^!`].map(hashText),
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
  const shouting = isShouting(words);
  let open = false;
  for (let i = 0; i < count; i++) {
    const word = describe(words[i] as string);
    let hash = word.hash;
    let ends = word.affixes;
    if (word.form === '"') {
      const mark = describe(open || i === count - 1 ? '”' : '“');
      hash = mark.hash;
      ends = mark.affixes;
    }
    if (hash === openQuote || hash === closeQuote) open = hash === openQuote;
    forms[i] = hash;
    shapes[i] = word.shapes[shapeAt(i === 0, shouting)] as number;
    for (let n = 0; n < affixCount; n++) (affixes[n] as Int32Array)[i] = ends[n] as number;
  }
  return { count, forms, shapes, affixes };
}

const sameMarks: ReadonlyMap<string, string> = new Map(
  Object.entries({ '``': '“', "''": '”', '’': "'", '‘': "'", '`': "'", '–': '-', '—': '--', '…': '...', '«': '“', '»': '”' }),
);

/** Longest word that is looked at whole. */
const longestForm = 40;

function normalised(word: string): string {
  const low = word.slice(0, longestForm).toLowerCase();
  return sameMarks.get(low) ?? low.replace(/\p{N}/gu, '0').replace(/[’`]/g, "'");
}

/** "Xx" for a name, "XX" for letters only in capitals, "x-x", "0,0". The same kind several times is written twice. */
function shapeOf(word: string): string {
  return word
    .slice(0, longestForm)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1+/g, '$1$1');
}

/** Whether most words have a capital: a headline. */
function isShouting(words: readonly string[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const word of words) {
    const c = word.charCodeAt(0);
    const capital = c < 0x80 ? c >= 0x41 && c <= 0x5a : /^\p{Lu}/u.test(word);
    if (!capital && !(c < 0x80 ? c >= 0x61 && c <= 0x7a : /^\p{L}/u.test(word))) continue;
    letters++;
    if (capital) capitals++;
  }
  return letters >= 4 && capitals * 3 > letters * 2;
}

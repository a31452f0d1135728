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

/** Describes each word in lower case, digits as one digit, quotation marks as the treebanks' own. */
export function describeWords(words: readonly string[]): WordTable {
  const count = words.length;
  const forms = new Int32Array(count);
  const shapes = new Int32Array(count);
  const affixes = Array.from({ length: affixCount }, () => new Int32Array(count));
  const shouting = isShouting(words);
  let open = false;
  words.forEach((word, i) => {
    let form = normalised(word);
    if (form === '"') {
      form = open || i === count - 1 ? '”' : '“';
      open = form === '“';
    } else if (form === '“' || form === '”') open = form === '“';
    forms[i] = hashText(form);
    shapes[i] = hashText(shapeOf(word) + (i === 0 ? '^' : '') + (shouting ? '!' : ''));
    for (let n = 0; n < 4; n++) (affixes[n] as Int32Array)[i] = hashText(form.slice(-n - 1));
    for (let n = 0; n < 3; n++) (affixes[n + 4] as Int32Array)[i] = hashText(form.slice(0, n + 1));
  });
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
    if (!/^\p{L}/u.test(word)) continue;
    letters++;
    if (/^\p{Lu}/u.test(word)) capitals++;
  }
  return letters >= 4 && capitals * 3 > letters * 2;
}

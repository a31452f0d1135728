/** A letter, digit, or one of the two marks that names are spelt with ("AT&T", "Martin+Crumpton"). Code units, not code points. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return asciiWord[code] === 1;
  // Latin-1 letters begin at U+00C0 (but for × and ÷); U+2000–U+206F and U+3000–U+303F are spaces and punctuation.
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2070) && !(code >= 0x3000 && code < 0x3040);
}

const asciiWord = new Uint8Array(128);
for (let i = 0; i < 128; i++) asciiWord[i] = /[A-Za-z0-9&+]/.test(String.fromCharCode(i)) ? 1 : 0;

/** The words of a name as the index compares them: "Johnson & Johnson" is three, "T-Mobile" and "Macy’s" two. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= name.length; i++) {
    const inside = i < name.length && isWordUnit(name.charCodeAt(i));
    if (inside && start < 0) start = i;
    if (!inside && start >= 0) {
      words.push(name.slice(start, i));
      start = -1;
    }
  }
  return words;
}

/** Start of every word's hash (FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5 | 0;
/** One step of the hash. The multiplier is FNV's. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
/** Folds the high bits in, so that a table of a power of two sees all of them. */
export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

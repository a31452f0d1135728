/**
 * A short, stable fingerprint of a string: 64 bits of FNV-1a (two 32-bit lanes), in base 36. Not cryptographic.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export const fingerprint = (text: string): string => new Fingerprint().add(text).value;

/** The fingerprint of a long string, taken piece by piece. */
export class Fingerprint {
  #a = 0x811c9dc5;
  #b = 0x1000193;
  #length = 0;

  add(piece: string): this {
    let [a, b, length] = [this.#a, this.#b, this.#length];
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      a = Math.imul(a ^ code, LANE_A);
      b = Math.imul(b ^ (code + length++), LANE_B);
    }
    return this.#keep(a, b, length);
  }

  /** Adds the words of a text in small letters, each parted from the next by one space, whatever stood between. */
  addWords(text: string): this {
    const low = text.toLowerCase();
    let [a, b, length] = [this.#a, this.#b, this.#length];
    let [isFirst, parted] = [true, false];
    for (let i = 0; i < low.length; i++) {
      const code = low.charCodeAt(i);
      if (!isOfWord(code, low, i)) {
        parted = !isFirst;
        continue;
      }
      if (parted) {
        a = Math.imul(a ^ SPACE, LANE_A);
        b = Math.imul(b ^ (SPACE + length++), LANE_B);
      }
      isFirst = false;
      parted = false;
      a = Math.imul(a ^ code, LANE_A);
      b = Math.imul(b ^ (code + length++), LANE_B);
    }
    return this.#keep(a, b, length);
  }

  #keep(a: number, b: number, length: number): this {
    this.#a = a;
    this.#b = b;
    this.#length = length;
    return this;
  }

  get value(): string {
    return inBase36(this.#a) + inBase36(this.#b);
  }
}

/** 32 bits in seven digits. In two halves, since only small numbers are printed fast in another base. */
function inBase36(bits: number): string {
  const low = (bits >>> 0) % LOW_HALF;
  return (((bits >>> 0) - low) / LOW_HALF).toString(36).padStart(4, '0') + low.toString(36).padStart(3, '0');
}
const LOW_HALF = 36 ** 3;

/** What the lanes multiply by. The second starts elsewhere and mixes the position in, so that the two never agree by construction. */
const LANE_A = 0x01000193;
const LANE_B = 0x85ebca6b;

const SPACE = 0x20;

const letterOrNumber = /[\p{L}\p{N}]/u;

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether a unit belongs to a letter or a number: nearly always told without the pattern, which takes milliseconds to compile. */
function isOfWord(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  // Curly quotation marks, dashes, dots.
  if (code >= 0x2010 && code <= 0x2060) return false;
  // Latin letters, among which stand × and ÷.
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  const from = isSecondHalf(code) && isFirstHalf(text.charCodeAt(at - 1)) ? at - 1 : at;
  return letterOrNumber.test(String.fromCodePoint(text.codePointAt(from) as number));
}

/** The id of a statement: reading a page twice gives the same ids. `occurrence` counts equal contents on the page from 0. */
export const statementId = (canonicalUrl: string, contentWords: string, occurrence: number): string =>
  `s${new Fingerprint().add(canonicalUrl).add('\n').addWords(contentWords).add(`\n${occurrence}`).value}`;

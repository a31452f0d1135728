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
    let [a, b] = [this.#a, this.#b];
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      // The second lane starts elsewhere and mixes the position in, so that the two never agree by construction.
      b = Math.imul(b ^ (code + this.#length + i), 0x85ebca6b);
    }
    [this.#a, this.#b] = [a, b];
    this.#length += piece.length;
    return this;
  }

  get value(): string {
    return (this.#a >>> 0).toString(36).padStart(7, '0') + (this.#b >>> 0).toString(36).padStart(7, '0');
  }
}

/** The id of a statement: reading a page twice gives the same ids. `occurrence` counts equal contents on the page from 0. */
export function statementId(canonicalUrl: string, contentWords: string, occurrence: number): string {
  const words = contentWords
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `s${fingerprint(`${canonicalUrl}\n${words}\n${occurrence}`)}`;
}

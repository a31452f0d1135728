/**
 * A short, stable fingerprint of a string: 64 bits of FNV-1a (two 32-bit lanes), in base 36. Not cryptographic.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    // The second lane starts elsewhere and mixes the position in, so that the two never agree by construction.
    b = Math.imul(b ^ (code + i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}

/** The id of a statement: reading a page twice gives the same ids. `occurrence` counts equal contents on the page from 0. */
export function statementId(canonicalUrl: string, contentWords: string, occurrence: number): string {
  const words = contentWords
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `s${fingerprint(`${canonicalUrl}\n${words}\n${occurrence}`)}`;
}

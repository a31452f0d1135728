/** The pieces that news text is made of, and those that break programs. */
const pieces =
  `a I the Ardent U.S. Co. Mr. e.g. no. 1. 2) said Said “ ” ‘ ’ " ' ( ) [ ] . . . , ; : ! ? … ... — - -- / & % $ 9 10.5 n't ’s https://a.b @x # \n \t \u00a0 \ud83d \udc00 🙂 é e\u0301 ﷽ \0 中 文`.split(
    / /,
  );

/** Numbers from 0 to 1 that are the same in every run. */
export function chance(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** A text without sense, made of `length` pieces. */
export function randomText(seed: number, length: number): string {
  const next = chance(seed);
  return Array.from({ length }, () => (pieces[Math.floor(next() * pieces.length)] ?? '') + (next() < 0.5 ? ' ' : '')).join('');
}

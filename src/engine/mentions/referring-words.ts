import type { Token } from '../document';
import { lastWords } from './beside';
import { BODY, GENERIC, MANY, PRESS, SPECIFIC } from './lexicon/firms';

/** What a word may be in words that stand for somebody named elsewhere, one bit each. This one: "the", "its". */
export const ARTICLE = 1;
/** The last word of a noun for one: "the hedge | fund". */
export const NOUN = 2;
/** The last word of a noun for several: "both | carmakers". */
export const SEVERAL = 4;
/** "she", "it". */
export const PRONOUN = 8;

const as = (role: number, words: readonly string[]) => words.map((word) => [word, role] as const);

const ROLES: ReadonlyMap<string, number> = new Map([
  ...as(ARTICLE, 'the The a A an An this This'.split(' ')),
  ...as(PRONOUN, 'it It itself he He she She his His her Her him himself herself'.split(' ')),
  ...as(ARTICLE | PRONOUN, ['its', 'Its']),
  ...as(NOUN, lastWords(`${GENERIC}|${SPECIFIC}|${PRESS}|${BODY}`)),
  ...as(SEVERAL, lastWords(MANY)),
]);

/** By first letter, how long such words are, one bit a length: most other words are told without looking them up. */
const lengths = new Uint32Array(128);
for (const word of ROLES.keys()) {
  const first = word.charCodeAt(0);
  lengths[first] = (lengths[first] ?? 0) | (1 << word.length);
}

/** All that a word of the page's text may be; 0: nothing of these. */
export function rolesOf(text: string, token: Token): number {
  const bits = lengths[text.charCodeAt(token.start)] ?? 0;
  return (bits >> (token.end - token.start)) & 1 ? (ROLES.get(token.text) ?? 0) : 0;
}

/** All that the words of a sentence may be: most sentences refer to nobody, and one pass tells. */
export function rolesIn(text: string, tokens: readonly Token[]): number {
  let roles = 0;
  for (const token of tokens) roles |= rolesOf(text, token);
  return roles;
}

import type { Span } from '../model';

/** A description behind the name is kept up to so many words for each word of the name: enough to know the speaker by, not a biography. */
const descriptionLength = 2;

const word = /[\p{L}\p{N}]+/gu;

/** Where a phrase of a description may end: before a comma, and before words that begin another phrase. */
const boundary = /(?=,)|\s(?=(?:who|whose|which|that|of(?! them)|for|at|in|with|from|on|to|and|as|by|under)\s)/g;

/** Words that no shortened phrase ends with. */
const dangling =
  /(?:[,\s]+(?:a|an|the|of|for|at|in|with|from|on|to|and|or|who|which|whose|that|is|was|has|had|by|as|his|her|its|their|including))+$/i;

const wordsIn = (text: string): number => text.match(word)?.length ?? 0;

/** "Ana Ruiz, chief buyer at Norvik" of "Ana Ruiz, chief buyer at Norvik Foods in Arlby who has …": the name and the first phrases of its description. */
export function shortened(text: string, source: Span): Span {
  const words = text.slice(source.start, source.end);
  const name = words.indexOf(',');
  if (name < 0) return source;
  const limit = wordsIn(words.slice(0, name)) * (1 + descriptionLength);
  if (wordsIn(words) <= limit) return source;
  const ends = [...words.matchAll(boundary)].map(({ index }) => words.slice(0, index).replace(dangling, '').length);
  const far = (end: number): number => Math.abs(wordsIn(words.slice(0, end)) - limit);
  const end = [...ends, words.length].filter((e) => e >= name).reduce((best, e) => (far(e) < far(best) ? e : best), name);
  return { start: source.start, end: source.start + end };
}

import type { Span } from '../../model';

/**
 * A source is the same to a reader, and in the measure of corpora, if it shares half its words: up to three times the name's length it is as good as the
 * name alone, and from a third of the whole description as good as the whole.
 */
const REACH = 3;

const word = /[A-Za-zÀ-ɏḀ-ỿ\d]+/g;

/** Where a phrase of a description may end: before a comma, and before words that begin another phrase. */
const boundary = /(?=,)|\s(?=(?:who|whose|which|that|of(?! them)|for|at|in|with|from|on|to|and|as|by|under)\s)/g;

/** Words that no shortened phrase ends with. */
const dangling =
  /(?:[,\s]+(?:a|an|the|of|for|at|in|with|from|on|to|and|or|who|which|whose|that|is|was|has|had|by|as|his|her|its|their|including))+$/i;

/** One word, and then what they did. */
const lastName = /^[A-ZÀ-ÞĀ-ɏḀ-ỿ][^\s,]*,\s(?:who|whose|which|meanwhile|(?!including)[a-zà-ɏḀ-ỿ]+ing)\s/;

/** "Ruiz, as part of a series", "Ruiz, in a letter": when, where and how somebody speaks. */
const adverbial = /^[^,]*,\s(?:as|in|on|at|after|during|before|by|from|to|with|while|when)\s/;

const wordsIn = (text: string): number => text.match(word)?.length ?? 0;

/** "Ana Ruiz, chief buyer at Norvik" of "Ana Ruiz, chief buyer at Norvik Foods in Arlby who has …": the name and the first phrases of its description. */
export function shortened(text: string, source: Span): Span {
  const comma = text.indexOf(',', source.start);
  if (comma < 0 || comma >= source.end) return source;
  const words = text.slice(source.start, source.end);
  const name = comma - source.start;
  // "Ruiz, who had left the harbour by then": whoever is known by the last name is told of, not described.
  if (lastName.test(words) || adverbial.test(words)) return { start: source.start, end: source.start + name };
  const all = wordsIn(words);
  const limit = wordsIn(words.slice(0, name)) * REACH;
  if (all <= limit) return source;
  const long = (end: number): number => wordsIn(words.slice(0, end));
  const ends = [...words.matchAll(boundary)].map(({ index }) => words.slice(0, index).replace(dangling, '').length);
  const telling = [...ends, words.length].filter((end) => end >= name && long(end) * REACH >= all);
  const far = (end: number): number => Math.abs(long(end) - limit);
  const end = telling.reduce((best, e) => (far(e) < far(best) ? e : best));
  return { start: source.start, end: source.start + end };
}

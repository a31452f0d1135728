import type { KeptStatement } from './kept';
import { matterWords } from './matter';

/** An answer on this page that repeats, nearly word for word, what the same company answered before. */
export interface Drift {
  /** `Statement.id` on this page. */
  readonly statement: string;
  /** The earliest answer in those words that is kept. */
  readonly first: KeptStatement;
  /** How many earlier occasions are kept, each utterance once. */
  readonly times: number;
  /** Whether the first one answered another matter than this one does; `null`: not known what it answered. */
  readonly otherMatter: boolean | null;
}

/** Words from which on a repetition is a sentence, not a turn of speech: "totally baseless" is said by everybody. */
const LEAST_WORDS = 6;
/** So many of them must say something of a matter: "we take all such reports very seriously" says nothing. */
const LEAST_MATTER = 3;
/** The share of running pairs of words that both must have: one word in eight may differ. */
const SAME = 0.7;

/** Words as they are compared: no case, no punctuation. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

const pairsOf = (words: readonly string[]): Set<string> => new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`));

/** Words prepared to be compared; `null`: too few, or such as stand in every statement. */
export function phraseOf(text: string): ReadonlySet<string> | null {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS || new Set(matterWords(text)).size < LEAST_MATTER) return null;
  return pairsOf(words);
}

/** Whether two phrases are one, nearly word for word: what both have, as a share of all that they have (Dice). */
export function samePhrase(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) * 2 < SAME * (a.size + b.size)) return false;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size) >= SAME;
}

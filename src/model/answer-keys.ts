import type { KeptStatement } from './kept';
import { matterWords } from './matter';
import type { Act } from './statement';

/** What answers by itself; a "states" answers only where its own page linked it to a claim. */
const ANSWERS: ReadonlySet<Act> = new Set(['denies', 'rejects', 'qualifies', 'admits', 'confirms', 'corrects']);
const SILENCES: ReadonlySet<Act> = new Set(['declines', 'silent']);

/** Whether a kept statement answers something in words of its own: "declined to comment" is the paper's phrase. */
export const isAnswer = (s: Pick<KeptStatement, 'act' | 'answers'>): boolean =>
  ANSWERS.has(s.act) || (s.answers.length > 0 && !SILENCES.has(s.act));

/** The key under which the pages are found where a company answers with a word of the matter; with no word: where it answers at all. */
export const answerKey = (company: string, word = ''): string => `${company}\n${word}`;

/**
 * The keys of the answers on one page: who answers there, and the words of the matter, its own and those of the claims answered. They
 * are kept with the page, since words that stand on many of a company's pages tell its matters apart no longer.
 */
export function answerKeysOf(statements: readonly KeptStatement[]): string[] {
  const keys = new Set<string>();
  for (const s of statements) {
    if (!s.by || !isAnswer(s)) continue;
    keys.add(answerKey(s.by));
    for (const text of [s.words, ...s.answers]) for (const word of matterWords(text)) keys.add(answerKey(s.by, word));
  }
  return [...keys];
}

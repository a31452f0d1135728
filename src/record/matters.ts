import { type KeptStatement, matterWords } from '../model';

/** Shared words from which on the sharing alone is no accident. */
const SURE = 3;

/** A kept statement on the matter asked for: how sure that is, and by which words. */
export interface OnMatter {
  readonly statement: KeptStatement;
  readonly confidence: number;
  readonly shared: readonly string[];
}

/** Kept statements, to be found by the words of their matter. */
export interface MatterIndex {
  /** Those that share at least so many words with a claim, each once, by the nearest of the matters that it speaks of. */
  find(claim: readonly string[], least: number): OnMatter[];
}

/** One matter that a statement speaks of: its own words, or those of a claim that it answers. */
interface Matter {
  readonly statement: KeptStatement;
  readonly words: readonly string[];
}

/** The words of kept statements' matters, found once for each: a page of many claims asks for the same ones again and again. */
const known = new WeakMap<KeptStatement, readonly (readonly string[])[]>();

/** The words of each matter that a statement speaks of: its own first, then those of the claims that it answers. */
export function mattersOf(statement: KeptStatement): readonly (readonly string[])[] {
  let matters = known.get(statement);
  if (!matters) {
    matters = [...new Set([statement.words, ...statement.answers])].map(matterWords);
    known.set(statement, matters);
  }
  return matters;
}

/** A list under each key, longer with each that is added. */
function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Makes statements findable by their matter; `idle` words say nothing of it. */
export function openMatters(statements: readonly KeptStatement[], idle: ReadonlySet<string>): MatterIndex {
  const telling = (words: readonly string[]) => [...new Set(words)].filter((word) => !idle.has(word));
  const matters: Matter[] = [];
  const holders = new Map<string, number[]>();
  for (const statement of statements)
    for (const matter of mattersOf(statement)) {
      const words = telling(matter);
      for (const word of words) addTo(holders, word, matters.length);
      matters.push({ statement, words });
    }
  return { find: (claim, least) => findIn(matters, holders, telling(claim), least) };
}

/** As `sameMatter`, for all matters at once: only those are looked at that share a word. */
function findIn(matters: readonly Matter[], holders: ReadonlyMap<string, number[]>, claim: readonly string[], least: number): OnMatter[] {
  const shared = new Map<number, string[]>();
  for (const word of claim) for (const at of holders.get(word) ?? []) addTo(shared, at, word);
  const best = new Map<KeptStatement, OnMatter>();
  for (const [at, words] of shared) {
    const matter = matters[at];
    if (!matter || words.length < least) continue;
    const shorter = Math.min(claim.length, matter.words.length);
    const confidence = (words.length / shorter) * Math.min(1, words.length / Math.min(SURE, shorter));
    if (confidence > (best.get(matter.statement)?.confidence ?? 0))
      best.set(matter.statement, { statement: matter.statement, confidence, shared: words });
  }
  return [...best.values()];
}

import { type KeptStatement, matterWords } from '../model';

/** A word is common from this many pages, and from this share of them. */
const COMMON_PAGES = 4;
const COMMON_SHARE = 0.2;
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

/** A text's matter words are asked for again and again while a reader stays with one company: the last ones are remembered. */
const REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

function uniqueWords(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const words = [...new Set(matterWords(text))];
  remembered.set(text, words);
  return words;
}

/** A list under each key, longer with each that is added. */
function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The words that stand on many of the pages: what such pages are always about is not the matter of one. A copied page counts once. */
function commonWords(statements: readonly KeptStatement[]): Set<string> {
  const seen = new Map<string, string>();
  const words = new Map<string, Set<string>>();
  for (const s of statements) {
    const texts = [s.words, ...s.answers];
    const page = seen.get(texts.join('\n')) ?? s.page;
    seen.set(texts.join('\n'), page);
    const here = words.get(page) ?? new Set();
    words.set(page, here);
    for (const text of texts) for (const word of uniqueWords(text)) here.add(word);
  }
  const counts = new Map<string, number>();
  for (const here of words.values()) for (const word of here) counts.set(word, (counts.get(word) ?? 0) + 1);
  const many = Math.max(COMMON_PAGES, words.size * COMMON_SHARE);
  return new Set([...counts].filter(([, count]) => count > many).map(([word]) => word));
}

/** Makes statements findable by their matter. `idle` words say nothing of it, and neither do those that stand everywhere. */
export function openMatters(statements: readonly KeptStatement[], idle: readonly string[]): MatterIndex {
  const mute = commonWords(statements);
  for (const word of idle) mute.add(word);
  const matters: Matter[] = [];
  const holders = new Map<string, number[]>();
  for (const statement of statements)
    for (const text of new Set([statement.words, ...statement.answers])) {
      const words = uniqueWords(text).filter((word) => !mute.has(word));
      for (const word of words) addTo(holders, word, matters.length);
      matters.push({ statement, words });
    }
  return {
    find: (claim, least) =>
      findIn(
        matters,
        holders,
        [...new Set(claim)].filter((word) => !mute.has(word)),
        least,
      ),
  };
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

import { matterWords } from './matter';

/** The share of the shorter claim's words of the matter that the other must have, and how many at least. */
const SHARED = 0.65;
const LEAST_SHARED = 3;
/** A word on more claims than this, and on this share of them, tells none from another. */
const COMMON = 20;
const COMMON_SHARE = 0.1;

/** A claim as it is compared. */
interface Prepared {
  readonly plain: string;
  readonly words: readonly string[];
  /** Names and numbers, which no other may stand in for: "Xinjiang", "2017". */
  readonly particulars: ReadonlySet<string>;
}

const plainOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// "sold 300 cameras to the police of Xinjiang": what begins with a capital or is a number, but for the first word.
const PARTICULAR = /(?<=\S\s+[“"'(]*)(?:\p{Lu}[\p{L}\p{M}]+|\p{N}[\p{N}.,]*\p{N}|\p{N})/gu;

function prepare(text: string, idle: ReadonlySet<string>): Prepared {
  const particulars = [...text.matchAll(PARTICULAR)].flatMap(([found]) => matterWords(found)).filter((word) => !idle.has(word));
  const words = [...new Set(matterWords(text))].filter((word) => !idle.has(word));
  return { plain: plainOf(text), words, particulars: new Set(particulars) };
}

/** Whether both name particulars, and none in common: other places, other sums, other years. */
function clash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));
}

function commonWords(claims: readonly Prepared[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words } of claims) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const many = Math.max(COMMON, claims.length * COMMON_SHARE);
  return new Set([...counts].filter(([, count]) => count > many).map(([word]) => word));
}

/**
 * Which claims are one, wherever and however they are printed: for each text the number of its claim, counted from 0 in the order in which
 * they are first made. Precision first: two lines for one claim are a nuisance, one line for two claims a wrong. `idle` words name whom
 * all of them are about.
 */
export function groupClaims(texts: readonly string[], idle: readonly string[]): number[] {
  const claims = texts.map((text) => prepare(text, new Set(idle)));
  const common = commonWords(claims);
  const heads: Prepared[] = [];
  const byText = new Map<string, number>();
  const holders = new Map<string, number[]>();
  return claims.map((claim) => {
    const found = byText.get(claim.plain) ?? nearest(claim, heads, holders, common);
    if (found !== null) {
      byText.set(claim.plain, found);
      return found;
    }
    const fresh = heads.push(claim) - 1;
    byText.set(claim.plain, fresh);
    for (const word of claim.words) if (!common.has(word)) holders.set(word, [...(holders.get(word) ?? []), fresh]);
    return fresh;
  });
}

/** The share of the shorter list's words that the other has, or 0 if that is too little to count. */
function shareOf(a: readonly string[], b: readonly string[], least: number): number {
  const theirs = new Set(b);
  const shared = a.filter((word) => theirs.has(word)).length;
  const share = shared / Math.min(a.length, b.length);
  return shared >= least && share >= SHARED ? share : 0;
}

/** The claim that is nearest, if it is near enough; found by the words that are not common, judged by all. */
function nearest(
  claim: Prepared,
  heads: readonly Prepared[],
  holders: ReadonlyMap<string, readonly number[]>,
  common: ReadonlySet<string>,
): number | null {
  const counts = new Map<number, number>();
  for (const word of claim.words)
    if (!common.has(word)) for (const at of holders.get(word) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  let best: number | null = null;
  let bestShare = 0;
  for (const at of counts.keys()) {
    const head = heads[at];
    if (!head || clash(claim.particulars, head.particulars)) continue;
    const share = shareOf(claim.words, head.words, LEAST_SHARED);
    const telling = (words: readonly string[]) => words.filter((word) => !common.has(word));
    // Alike in what all of them say, and in what only they say.
    if (share > bestShare && shareOf(telling(claim.words), telling(head.words), 1) >= SHARED) [best, bestShare] = [at, share];
  }
  return best;
}

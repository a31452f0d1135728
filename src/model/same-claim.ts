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
  readonly words: ReadonlySet<string>;
  /** Those of its words that are not common. */
  readonly telling: readonly string[];
  /** Names and numbers, which no other may stand in for: "Xinjiang", "2017". */
  readonly particulars: readonly string[];
}

const plainOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

// "sold 300 cameras to the police of Xinjiang": what begins with a capital or is a number, but for the first word.
const PARTICULAR = /(?<=\S\s+[“"'(]*)(?:\p{Lu}[\p{L}\p{M}]+|\p{N}[\p{N}.,]*\p{N}|\p{N})/gu;

/** The words that are on so many of the texts that they tell none from another. */
function commonWords(texts: readonly ReadonlySet<string>[]): Set<string> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const many = Math.max(COMMON, texts.length * COMMON_SHARE);
  return new Set([...counts].filter(([, count]) => count > many).map(([word]) => word));
}

function prepare(texts: readonly string[], idle: ReadonlySet<string>): Prepared[] {
  const words = texts.map((text) => new Set(matterWords(text).filter((word) => !idle.has(word))));
  const common = commonWords(words);
  return texts.map((text, i) => {
    const own = words[i] ?? new Set();
    const particulars = [...text.matchAll(PARTICULAR)].flatMap(([found]) => matterWords(found)).filter((word) => !idle.has(word));
    return { plain: plainOf(text), words: own, telling: [...own].filter((word) => !common.has(word)), particulars };
  });
}

/** Whether both name particulars, and none in common: other places, other sums, other years. */
function clash(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

/** The share of the shorter claim's words that the other has, or 0 if that is too little to count. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const share = shared / Math.min(a.size, b.size);
  return shared >= LEAST_SHARED && share >= SHARED ? share : 0;
}

/** The claims that others may be told to be, each as it was first made. */
class Heads {
  readonly #heads: Prepared[] = [];
  /** Under each telling word, the numbers of the claims that have it. */
  readonly #holders = new Map<string, number[]>();
  /** How many telling words a claim shares with the one that is asked for; nought again after each question. */
  readonly #shared: Uint32Array;

  constructor(most: number) {
    this.#shared = new Uint32Array(most);
  }

  add(claim: Prepared): number {
    const at = this.#heads.push(claim) - 1;
    for (const word of claim.telling) {
      const holders = this.#holders.get(word);
      if (holders) holders.push(at);
      else this.#holders.set(word, [at]);
    }
    return at;
  }

  /** Those that share a telling word, in the order in which they are met; `#shared` holds how many. */
  #met(claim: Prepared): number[] {
    const met: number[] = [];
    for (const word of claim.telling)
      for (const at of this.#holders.get(word) ?? []) {
        if (!this.#shared[at]) met.push(at);
        this.#shared[at] = (this.#shared[at] ?? 0) + 1;
      }
    return met;
  }

  /** The claim that is nearest, if it is near enough: alike in what all of them say, and in what only they say. */
  nearest(claim: Prepared): number | null {
    let best: number | null = null;
    let bestShare = 0;
    for (const at of this.#met(claim)) {
      const head = this.#heads[at];
      const telling = this.#shared[at] ?? 0;
      this.#shared[at] = 0;
      // Asked first, since it is known already: of thousands that share one word, few share most.
      if (!head || telling < SHARED * Math.min(claim.telling.length, head.telling.length)) continue;
      const share = clash(claim.particulars, head.particulars) ? 0 : shareOf(claim.words, head.words);
      if (share > bestShare) [best, bestShare] = [at, share];
    }
    return best;
  }
}

/**
 * Which claims are one, wherever and however they are printed: for each text the number of its claim, counted from 0 in the order in which
 * they are first made. Precision first: two lines for one claim are a nuisance, one line for two claims a wrong. `idle` words name whom
 * all of them are about.
 */
export function groupClaims(texts: readonly string[], idle: readonly string[]): number[] {
  const heads = new Heads(texts.length);
  const byText = new Map<string, number>();
  return prepare(texts, new Set(idle)).map((claim) => {
    const number = byText.get(claim.plain) ?? heads.nearest(claim) ?? heads.add(claim);
    byText.set(claim.plain, number);
    return number;
  });
}

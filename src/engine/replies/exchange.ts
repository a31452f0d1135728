import { matterWords, type Statement, type Work } from '../../model';
import type { Cast, Document } from '../document';
import { type Anchor, findAnchors } from './anchors';
import { findParties } from './parties';
import type { Turn } from './turn';
import { takeTurns } from './turns';

/** Statements without the word that are thought to be elsewhere, so that two statements that share it on a short page still tell. */
const ELSEWHERE = 8;

/** The telling words of an answer, each with its weight, and their sum. */
interface Telling {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly all: number;
}

/** The statements of a page as turns, with all that they are weighed with: found when first asked, since most pages answer little. */
export class Exchange {
  private readonly knownAnchors: (readonly Anchor[])[] = [];
  private knownWeights: ReadonlyMap<string, number> | null = null;
  private readonly knownNames = new Map<string, ReadonlySet<string>>();
  private knownAccused: Accused | null = null;
  private readonly tellings = new WeakMap<ReadonlySet<string>, Telling>();
  /** Who is spoken of on the page; and of whom something is said. */
  readonly spokenOf = new Set<string>();
  readonly aimedAt = new Set<string>();

  constructor(
    private readonly document: Document,
    private readonly cast: Cast,
    readonly turns: readonly Turn[],
  ) {
    for (const { about, targets } of turns) {
      for (const id of about) this.spokenOf.add(id);
      for (const id of targets) this.aimedAt.add(id);
    }
  }

  /** The words of an answer that point at what it answers. */
  anchorsOf(answer: Turn): readonly Anchor[] {
    const known = this.knownAnchors[answer.index] ?? findAnchors(this.document, this.cast, answer);
    this.knownAnchors[answer.index] = known;
    return known;
  }

  /** How telling a matter word is on this page, 0 to 1: near 1 in one statement only, near 0 in all. */
  get weights(): ReadonlyMap<string, number> {
    this.knownWeights ??= weighWords(this.turns);
    return this.knownWeights;
  }

  /** The matter words of an entity's names. */
  namesOf(entity: string): ReadonlySet<string> {
    const known = this.knownNames.get(entity) ?? findNames(this.document, this.cast, entity);
    this.knownNames.set(entity, known);
    return known;
  }

  /** The matter words of all names. */
  wordsOfNames(): ReadonlySet<string> {
    return findNames(this.document, this.cast, null);
  }

  /** Entity → how many accusations are aimed at it. */
  get accused(): ReadonlyMap<string, number> {
    return this.accusations.times;
  }

  /** Entity → place of the first turn in which somebody else accuses it, in the running text. */
  get firstAccused(): ReadonlyMap<string, number> {
    return this.accusations.first;
  }

  private get accusations(): Accused {
    this.knownAccused ??= findAccused(this.turns);
    return this.knownAccused;
  }

  /** The telling ones among an answer's words: not those of its own names. */
  tellingOf(answer: Turn, words: ReadonlySet<string>): Telling {
    const known = this.tellings.get(words);
    if (known) return known;
    const kept: string[] = [];
    const weights: number[] = [];
    let all = 0;
    for (const word of words) {
      if (answer.sides.some((side) => this.namesOf(side).has(word))) continue;
      const weight = this.weights.get(word) ?? 0;
      all += weight;
      kept.push(word);
      weights.push(weight);
    }
    const telling = { words: kept, weights, all };
    this.tellings.set(words, telling);
    return telling;
  }
}

function weighWords(turns: readonly Turn[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { words } of turns) for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
  const all = turns.length + ELSEWHERE;
  for (const [word, times] of weights) weights.set(word, Math.log(all / times) / Math.log(all));
  return weights;
}

/** The matter words of the names of one entity, or of all. */
function findNames({ text }: Document, { mentions }: Cast, id: string | null): Set<string> {
  const names = new Set<string>();
  for (const { entity, how, start, end } of mentions)
    if ((id === null || entity === id) && how !== 'pronoun' && how !== 'description') names.add(text.slice(start, end));
  const words = new Set<string>();
  for (const name of names) for (const word of matterWords(name)) words.add(word);
  return words;
}

interface Accused {
  readonly times: ReadonlyMap<string, number>;
  readonly first: ReadonlyMap<string, number>;
}

function findAccused(turns: readonly Turn[]): Accused {
  const times = new Map<string, number>();
  const first = new Map<string, number>();
  for (const turn of turns) {
    if (!turn.targets.length || !turn.accuses) continue;
    for (const id of turn.targets) {
      times.set(id, (times.get(id) ?? 0) + 1);
      if (!turn.heading && turn.source && !turn.sides.includes(id) && !first.has(id)) first.set(id, turn.index);
    }
  }
  return { times, first };
}

/** Whether anybody accuses those for whom a turn speaks. */
export const isAccused = ({ accused }: Exchange, { sides }: Turn): boolean => sides.some((side) => accused.has(side));

/** Whether somebody has accused the answering side before it answers. */
export const wasAccused = ({ firstAccused }: Exchange, answer: Turn): boolean =>
  answer.sides.some((side) => (firstAccused.get(side) ?? answer.index) < answer.index);

/** Prepares a page's statements for weighing. */
export function* openExchange(document: Document, cast: Cast, statements: readonly Statement[]): Work<Exchange> {
  const parties = findParties(document, cast, statements);
  yield;
  return new Exchange(document, parties.cast, yield* takeTurns(document, parties, statements));
}

/** A word that stands beside the claim in its sentence tells less than one inside it. */
const AROUND = 0.7;

/** The telling words that an answer's words and a claim share, summed; and the share of the answer's words that they are. */
export function sharedWeight(
  exchange: Exchange,
  answer: Turn,
  words: ReadonlySet<string>,
  claim: Turn,
): { readonly sum: number; readonly share: number } {
  const telling = exchange.tellingOf(answer, words);
  const isElsewhere = claim.sentence !== answer.sentence;
  let sum = 0;
  telling.words.forEach((word, i) => {
    const weight = telling.weights[i] as number;
    if (claim.words.has(word)) sum += weight;
    else if (isElsewhere && claim.around.has(word)) sum += weight * AROUND;
  });
  return { sum, share: telling.all ? sum / telling.all : 0 };
}

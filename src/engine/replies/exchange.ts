import { matterWords, type Statement, type Work } from '../../model';
import type { Cast, Document } from '../document';
import { type Anchor, findAnchors } from './anchors';
import { findParties } from './parties';
import { type Turn, takeTurns } from './turns';

/** The statements of a page as turns, with all that they are weighed with. */
export interface Exchange {
  readonly turns: readonly Turn[];
  readonly anchors: readonly (readonly Anchor[])[];
  /** How telling a matter word is on this page, 0 to 1: near 1 in one statement only, near 0 in all. */
  readonly weights: ReadonlyMap<string, number>;
  /** Entity → the matter words of its names. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entity → how many accusations are aimed at it. */
  readonly accused: ReadonlyMap<string, number>;
  /** Entity → place of the first turn in which somebody else accuses it, in the running text. */
  readonly firstAccused: ReadonlyMap<string, number>;
}

/** Whether somebody has accused the answering side before it answers. */
export function wasAccused({ firstAccused }: Exchange, answer: Turn): boolean {
  for (const side of answer.sides) if ((firstAccused.get(side) ?? answer.index) < answer.index) return true;
  return false;
}

/** Statements without the word that are thought to be elsewhere, so that two statements that share it on a short page still tell. */
const ELSEWHERE = 8;

/** Prepares a page's statements for weighing. */
export function* openExchange(document: Document, cast: Cast, statements: readonly Statement[]): Work<Exchange> {
  const parties = findParties(document, cast, statements);
  yield;
  const turns = yield* takeTurns(document, parties, statements);
  const seen = new Map<string, number>();
  const accused = new Map<string, number>();
  const firstAccused = new Map<string, number>();
  for (const turn of turns) {
    for (const word of turn.words) seen.set(word, (seen.get(word) ?? 0) + 1);
    if (turn.accuses) for (const id of turn.targets) accused.set(id, (accused.get(id) ?? 0) + 1);
    if (turn.accuses && !turn.heading && turn.source)
      for (const id of turn.targets) if (!turn.sides.has(id) && !firstAccused.has(id)) firstAccused.set(id, turn.index);
  }
  const all = turns.length + ELSEWHERE;
  const weights = new Map([...seen].map(([word, times]) => [word, Math.log(all / times) / Math.log(all)]));
  const names = new Map<string, Set<string>>();
  for (const { entity, how, start, end } of parties.cast.mentions) {
    if (how === 'pronoun' || how === 'description') continue;
    const words = names.get(entity) ?? new Set();
    for (const word of matterWords(document.text.slice(start, end))) words.add(word);
    names.set(entity, words);
  }
  return { turns, weights, names, accused, firstAccused, anchors: turns.map((turn) => findAnchors(document, parties.cast, turn)) };
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
  let sum = 0;
  let all = 0;
  for (const word of words) {
    if (isOwnName(exchange, answer, word)) continue;
    const weight = exchange.weights.get(word) ?? 0;
    all += weight;
    if (claim.words.has(word)) sum += weight;
    else if (claim.around.has(word) && claim.sentence !== answer.sentence) sum += weight * AROUND;
  }
  return { sum, share: all ? sum / all : 0 };
}

function isOwnName(exchange: Exchange, answer: Turn, word: string): boolean {
  for (const side of answer.sides) if (exchange.names.get(side)?.has(word)) return true;
  return false;
}

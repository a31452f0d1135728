import { contains, matterWords, type ReplyReason, type Statement } from '../../model';
import type { Cast, Document } from '../document';
import { type Anchor, findAnchors, pointsAt } from './anchors';
import { type AnswerKind, matterOf } from './kinds';
import { findParties } from './parties';
import { type Turn, takeTurns } from './turns';

/** The statements of a page as turns, with all that they are weighed with. */
export interface Exchange {
  readonly turns: readonly Turn[];
  readonly anchors: readonly (readonly Anchor[])[];
  /** How telling a matter word is on this page, 0 to 1: 1 in one statement only, 0 in all. */
  readonly weights: ReadonlyMap<string, number>;
  /** Entity → the matter words of its names. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Entity → how many accusations are aimed at it. */
  readonly accused: ReadonlyMap<string, number>;
}

/** Why a turn answers another, and how sure that is. */
export interface Weight {
  readonly confidence: number;
  readonly why: readonly ReplyReason[];
  readonly anchor: string | null;
}

/** Acts that can be answered at all. */
const ANSWERABLE = new Set(['alleges', 'states', 'announces', 'judges', 'rejects', 'denies', 'qualifies', 'corrects', 'confirms']);

/** Whether a statement accuses somebody, or is official action against somebody: what a blanket answer or a silence answers. */
function accuses({ statement }: Turn): boolean {
  return (
    statement.act === 'alleges' ||
    (statement.act === 'announces' && (statement.voice === 'unattributed' || statement.sourceType === 'official'))
  );
}

/** What a paper shows of somebody is answered too, where the answer stands beside it. */
const shows = ({ statement }: Turn): boolean =>
  statement.act === 'states' && (statement.sourceType === 'document' || statement.sourceType === 'filing');

/** Statements without the word that are thought to be elsewhere, so that two statements that share it on a short page still tell. */
const ELSEWHERE = 8;

/** Prepares a page's statements for weighing. */
export function openExchange(document: Document, cast: Cast, statements: readonly Statement[]): Exchange {
  const parties = findParties(document, cast);
  const turns = takeTurns(document, parties, statements);
  const seen = new Map<string, number>();
  const accused = new Map<string, number>();
  for (const turn of turns) {
    for (const word of new Set(turn.words)) seen.set(word, (seen.get(word) ?? 0) + 1);
    if (accuses(turn)) for (const id of turn.targets) accused.set(id, (accused.get(id) ?? 0) + 1);
  }
  const all = turns.length + ELSEWHERE;
  const top = Math.log(all);
  const weights = new Map([...seen].map(([word, times]) => [word, Math.log(all / times) / top]));
  const names = new Map<string, Set<string>>();
  for (const { entity, how, start, end } of parties.cast.mentions) {
    if (how === 'pronoun' || how === 'description') continue;
    const words = names.get(entity) ?? new Set();
    for (const word of matterWords(document.text.slice(start, end))) words.add(word);
    names.set(entity, words);
  }
  return { turns, weights, names, accused, anchors: turns.map((turn) => findAnchors(document, parties.cast, turn)) };
}

/** Whether a claim is about the answering side and made by another. A document of the side's own may be held against it. */
function concerns(claim: Turn, answer: Turn): boolean {
  const paper = claim.statement.sourceType === 'document' || claim.statement.sourceType === 'filing';
  let about = false;
  for (const side of answer.sides) {
    if (claim.sides.has(side) && !paper) return false;
    about ||= claim.about.has(side);
  }
  return about;
}

/** Whether one statement's words hold another's. */
const holds = (outer: Turn, inner: Turn): boolean =>
  inner.statement.content.every((x) => outer.statement.content.some((y) => contains(y, x)));

const aimsAt = (claim: Turn, answer: Turn): boolean => [...answer.sides].some((side) => claim.targets.has(side));

/** Whether the claim stands where an answer reaches: before it, or after it in the same section of the article. */
const within = (claim: Turn, answer: Turn): boolean => claim.start < answer.start || claim.section === answer.section;

/** A word that stands beside the claim in its sentence tells less than one inside it. */
const AROUND = 0.7;

/** The telling words that an answer's words and a claim share, summed; and the share of the answer's words that they are. */
function sharedWeight(exchange: Exchange, answer: Turn, words: readonly string[], claim: Turn): { sum: number; share: number } {
  const own = new Set([...answer.sides].flatMap((side) => [...(exchange.names.get(side) ?? [])]));
  const inside = new Set(claim.words);
  const around = new Set(claim.around);
  let sum = 0;
  let all = 0;
  for (const word of new Set(words)) {
    if (own.has(word)) continue;
    const weight = exchange.weights.get(word) ?? 0;
    all += weight;
    sum += inside.has(word) ? weight : around.has(word) && claim.sentence !== answer.sentence ? weight * AROUND : 0;
  }
  return { sum, share: all ? sum / all : 0 };
}

/** Shared telling words from which on an answer is taken to be on the same matter; fewer do where they are most of the answer. */
const SAME_WORDS = 0.8;
const MOST = 0.6;
/** How far apart, in paragraphs, words alone are trusted less. */
const FAR = 8;
/** An answer on a matter comes after its claim, or at most this many paragraphs before it is told in full. */
const AHEAD = 4;

function byWords(exchange: Exchange, answer: Turn, words: readonly string[], claim: Turn): number {
  const { sum, share } = sharedWeight(exchange, answer, words, claim);
  if (sum < (aimsAt(claim, answer) ? SAME_WORDS : SAME_WORDS + 0.5) && share < MOST) return 0;
  if (claim.block - answer.block > AHEAD) return 0;
  const sure = Math.max(1 - 0.5 ** sum, share * 0.7);
  return Math.min(0.95, Math.abs(answer.block - claim.block) > FAR ? sure * 0.9 : sure + 0.1);
}

/** Whether the claim is the last accusation of the answering side before the answer, at most `reach` paragraphs above. */
function isLastBefore(exchange: Exchange, answer: Turn, claim: Turn, reach: number): boolean {
  if (claim.start >= answer.start || answer.block - claim.block > reach) return false;
  for (let i = answer.index - 1; i > claim.index; i--) {
    const turn = exchange.turns[i] as Turn;
    if (holds(turn, answer)) continue;
    if ((accuses(turn) || shows(turn)) && concerns(turn, answer)) return turn.block === claim.block;
    if (!sharesSide(turn, answer)) return false;
  }
  return true;
}

const sharesSide = (a: Turn, b: Turn): boolean => [...a.sides].some((side) => b.sides.has(side));

const ANSWERS = new Set(['denies', 'rejects', 'qualifies', 'admits']);

/** A silence of somebody accused this often stands for the whole page; of others, for the paragraphs around it. */
const OFTEN = 2;
const NEARBY = 3;

function silenceReaches(exchange: Exchange, answer: Turn, claim: Turn): boolean {
  // "Ruel denied it. He did not answer our questions": the silence is about what was just asked.
  const justAnswered = exchange.turns
    .slice(Math.max(0, answer.index - 2), answer.index)
    .some((t) => ANSWERS.has(t.statement.act) && t.statement.who === answer.statement.who && t.block === answer.block);
  if (justAnswered) return claim.block <= answer.block && answer.block - claim.block < NEARBY;
  const often = [...answer.sides].some((side) => claim.targets.has(side) && (exchange.accused.get(side) ?? 0) >= OFTEN);
  return often || Math.abs(answer.block - claim.block) <= NEARBY;
}

/** A blanket answer that goes on to a matter ("All lies. And that water source …") names it with at least this many words. */
const SPECIFIC = 3;

/** "responded", "hit back", "countered". */
const RESPONDS = /\b(?:respond\w*|repl(?:ied|ies|y)|hit(?:s|ting)? back|counter(?:s|ed)?|retort\w*|rebut\w*|shot back)\b/i;

/** How sure it is that a turn answers another, or `null`. */
export function weigh(exchange: Exchange, answer: Turn, claim: Turn, kind: AnswerKind): Weight | null {
  if (claim === answer || !ANSWERABLE.has(claim.statement.act) || holds(claim, answer)) return null;
  // A heading only repeats an answer that the text below it gives.
  if (answer.heading) return null;
  const anchors = exchange.anchors[answer.index] ?? [];
  const anchor = anchors.find((a) => pointsAt(a, claim, answer)) ?? null;
  const near = aimsAt(claim, answer) && within(claim, answer);
  const aimed = near && accuses(claim);
  if (!concerns(claim, answer) && anchor?.family !== 'request') return null;
  const why: ReplyReason[] = [];
  let confidence = 0;
  const take = (reason: ReplyReason, sure: number) => {
    if (sure <= 0) return;
    why.push(reason);
    confidence = Math.max(confidence, sure);
  };
  const earlier = claim.start < answer.start || accuses(claim);
  if (anchor && (kind === 'silence' ? aimed : within(claim, answer))) take('explicit anchor', anchor.entities.size ? 0.85 : 0.7);
  if (earlier && !anchor) for (const a of anchors) take('explicit anchor', byWords(exchange, answer, a.matter, claim) * 0.8);
  // "rejected Tarn’s claim that …": the claim stands inside the answer.
  if (kind === 'matter' || kind === 'blanket') take('same words', holds(answer, claim) ? 0.9 : 0);
  const words = matterOf(answer);
  if ((kind === 'blanket' ? words.length >= SPECIFIC : kind !== 'silence') && earlier)
    take('same words', byWords(exchange, answer, words, claim));
  const named = aimed && (claim.named || answer.block - claim.block <= NEARBY);
  if (kind === 'blanket' && named && claim.block - answer.block <= AHEAD) take('blanket answer', 0.6);
  if (kind === 'silence' && named && silenceReaches(exchange, answer, claim)) take('asked for comment', 0.6);
  const beside = near && (aimed || shows(claim));
  const responds = RESPONDS.test(answer.cue);
  if (beside && (kind === 'matter' || responds) && isLastBefore(exchange, answer, claim, 1))
    take(claim.block === answer.block ? 'same paragraph' : 'paragraph before', responds ? 0.7 : 0.55);
  if (beside && kind === 'speech' && isLastBefore(exchange, answer, claim, 0)) take('same paragraph', 0.55);
  return confidence > 0 ? { confidence, why, anchor: anchor?.words ?? null } : null;
}

import { matterWords, type ReplyReason } from '../../model';
import { denial, qualification, rejection } from '../languages/en-acts';
import { type Anchor, pointsAt } from './anchors';
import { ANSWERS, aimsAt, concerns, holds, isAnswerable, shows, within } from './claims';
import { type Exchange, sharedWeight } from './exchange';
import { type AnswerKind, matterOf, topicOf } from './kinds';
import type { Turn } from './turns';

/** Why a turn answers another, and how sure that is. */
export interface Weight {
  readonly confidence: number;
  readonly why: readonly ReplyReason[];
  readonly anchor: string | null;
}

/** How sure an answer is that names whom it answers: "In response to IPVM’s findings". */
export const NAMED = 0.85;

/** Shared telling words from which on an answer is taken to be on the same matter; fewer do where they are most of the answer. */
const SAME_WORDS = 0.8;
const MOST = 0.6;
/** So many more are asked of a claim that only names the answering side, or that comes after the answer. */
const MORE = 0.5;
/** How far apart, in paragraphs, words alone are trusted less. */
const FAR = 8;
/** An answer on a matter comes after its claim, or at most this many paragraphs before it is told in full. */
const AHEAD = 4;

function byWords(exchange: Exchange, answer: Turn, words: ReadonlySet<string>, claim: Turn, stated = false): number {
  if (!words.size || claim.block - answer.block > AHEAD) return 0;
  const { sum, share } = sharedWeight(exchange, answer, words, claim);
  const sideways = stated || !aimsAt(claim, answer) || claim.start > answer.start;
  if (sum < (sideways ? SAME_WORDS + MORE : SAME_WORDS) && share < MOST) return 0;
  const sure = Math.max(1 - 0.5 ** sum, share * 0.7);
  return Math.min(0.95, Math.abs(answer.block - claim.block) > FAR ? sure * 0.9 : sure + 0.1);
}

const sharesSide = (a: Turn, b: Turn): boolean => [...a.sides].some((side) => b.sides.has(side));

/** Whether the claim is the last accusation of the answering side before the answer, at most `reach` paragraphs above. */
function isLastBefore(exchange: Exchange, answer: Turn, claim: Turn, reach: number): boolean {
  if (claim.start >= answer.start || answer.block - claim.block > reach) return false;
  for (let i = answer.index - 1; i > claim.index; i--) {
    const turn = exchange.turns[i] as Turn;
    if (holds(turn, answer)) continue;
    if ((turn.accuses || shows(turn)) && concerns(turn, answer)) return turn.block === claim.block;
    if (!sharesSide(turn, answer)) return false;
  }
  return true;
}

/** A silence of somebody accused this often stands for the whole page; of others, for the paragraphs around it. */
const OFTEN = 2;
const NEARBY = 3;

/** "declined to comment for this article". */
const FOR_THIS_PAGE = /\bfor (?:this|the) (?:article|story|report|piece)\b/i;
/** The lead: so many paragraphs. */
const LEAD = 5;

function silenceReaches(exchange: Exchange, answer: Turn, claim: Turn): boolean {
  // "Ruel denied it. He did not answer our questions": the silence is about what was just asked.
  const justAnswered = exchange.turns
    .slice(Math.max(0, answer.index - 2), answer.index)
    .some((t) => ANSWERS.has(t.statement.act) && t.statement.who === answer.statement.who && t.block === answer.block);
  if (justAnswered) return claim.block <= answer.block && answer.block - claim.block < NEARBY;
  const often = [...answer.sides].some((side) => claim.targets.has(side) && (exchange.accused.get(side) ?? 0) >= OFTEN);
  return often || FOR_THIS_PAGE.test(answer.setting) || Math.abs(answer.block - claim.block) <= NEARBY;
}

/** Whether a silence that names its matter ("would not discuss its wages") is kept about the claim's. */
function isAsked(exchange: Exchange, answer: Turn, claim: Turn): boolean {
  const topic = topicOf(answer);
  if (!topic.size || exchange.anchors[answer.index]?.length) return true;
  return sharedWeight(exchange, answer, topic, claim).sum > 0;
}

/** A blanket answer that goes on to a matter ("All lies. And that water source …") names it with at least this many words. */
const SPECIFIC = 3;

/** "responded", "hit back", "countered". */
const RESPONDS = /\b(?:respond\w*|repl(?:ied|ies|y)|hit(?:s|ting)? back|counter(?:s|ed)?|retort\w*|rebut\w*|shot back)\b/i;

type Found = readonly (readonly [ReplyReason, number])[];

/** What the answer's own words say of the claim: that they point at it, hold it, or share its matter. */
function pointed(exchange: Exchange, answer: Turn, claim: Turn, kind: AnswerKind): { found: Found; anchor: Anchor | null } {
  const anchors = exchange.anchors[answer.index] ?? [];
  const anchor = anchors.find((a) => pointsAt(a, claim, answer)) ?? null;
  const aimed = aimsAt(claim, answer) && claim.accuses;
  const found: [ReplyReason, number][] = [];
  // What only opens with "the ban" or says more of somebody's matter answers no more than an accusation.
  const fits = kind === 'matter' || kind === 'blanket' ? claim.accuses || shows(claim) || answer.block - claim.block <= NEARBY : aimed;
  if (anchor && within(claim, answer) && claim.block - answer.block <= AHEAD && fits)
    found.push(['explicit anchor', anchor.entities.size ? NAMED : 0.7]);
  // "rejected Tarn’s claim that …": the claim stands inside the answer.
  if ((kind === 'matter' || kind === 'blanket') && holds(answer, claim)) found.push(['same words', 0.9]);
  const wanting =
    claim.accuses ||
    (shows(claim) && ANSWERS.has(answer.statement.act)) ||
    (claim.start < answer.start && ANSWERS.has(claim.statement.act));
  // What is only stated is answered by who denies or admits it in the same words.
  const stated =
    !wanting &&
    claim.start < answer.start &&
    claim.statement.act === 'states' &&
    ANSWERS.has(answer.statement.act) &&
    (SAYS_NO.has(answer.statement.act) || answer.block - claim.block <= NEARBY);
  if ((!wanting && !stated) || kind === 'silence') return { found, anchor };
  if (!anchor) for (const a of anchors) found.push(['explicit anchor', byWords(exchange, answer, a.matter, claim) * 0.8]);
  const words = matterOf(answer);
  if (kind !== 'blanket' || words.size >= SPECIFIC) found.push(['same words', byWords(exchange, answer, words, claim, stated)]);
  return { found, anchor };
}

const QUALIFIES = new RegExp(`${qualification.source}|${denial.source}|${rejection.source}`, 'i');

/** Who is accused accuses whoever accused them. */
const isCounterAccusation = (answer: Turn, claim: Turn): boolean =>
  answer.statement.act === 'alleges' && [...claim.sides].some((side) => answer.about.has(side));

const speaksForAHouse = ({ statement: { sourceType } }: Turn) => sourceType === 'organisation' || sourceType === 'spokesperson';

/** "The company said that it mostly sells through dealers", of what was just laid at its door. */
const speaksPlainly = (answer: Turn) => speaksForAHouse(answer) && (answer.statement.act === 'states' || answer.statement.act === 'judges');

/** Acts that say no: what stands last before them is what they say no to, even where it is only said and accuses of nothing. */
const SAYS_NO: ReadonlySet<string> = new Set(['denies', 'rejects']);

function contradicted(exchange: Exchange, answer: Turn, claim: Turn): Found {
  const { act, voice } = claim.statement;
  if (!SAYS_NO.has(answer.statement.act) || voice === 'unattributed') return [];
  if (act !== 'states' && act !== 'announces') return [];
  if (claim.start >= answer.start || answer.block - claim.block > 1) return [];
  for (let i = answer.index - 1; i > claim.index; i--) if (!holds(exchange.turns[i] as Turn, answer)) return [];
  return [[claim.block === answer.block ? 'same paragraph' : 'paragraph before', 0.5]];
}

/** What the claim's place says: an answer to everything reaches it, or it stands beside the answer. */
function placed(exchange: Exchange, answer: Turn, claim: Turn, kind: AnswerKind): Found {
  if (!aimsAt(claim, answer) || !within(claim, answer)) return [];
  // A refusal in the lead is about all that is told below it; one further down is about what was told before.
  const below = claim.start > answer.start && claim.block > answer.block;
  if (kind === 'silence' && below && answer.block > LEAD && !FOR_THIS_PAGE.test(answer.setting)) return [];
  const found: [ReplyReason, number][] = [];
  const accused = claim.accuses;
  // A silence at the end of a page is kept about all that was said before of whom the page is about.
  const meant = accused && (claim.named || answer.block - claim.block <= NEARBY || (kind === 'silence' && claim.start < answer.start));
  if (kind === 'blanket' && meant && claim.block <= answer.block) found.push(['blanket answer', 0.6]);
  if (kind === 'silence' && meant && isAsked(exchange, answer, claim) && silenceReaches(exchange, answer, claim))
    found.push(['asked for comment', 0.6]);
  if (!accused && !shows(claim)) return [...found, ...contradicted(exchange, answer, claim)];
  const responds = RESPONDS.test(`${answer.lead} ${answer.cue}`);
  if (answer.statement.act === 'qualifies' && !responds && !speaksForAHouse(answer) && !QUALIFIES.test(answer.content) && !sharedWeight(exchange, answer, matterOf(answer), claim).sum)
    return found;
  if ((kind === 'matter' || responds) && isLastBefore(exchange, answer, claim, 1))
    found.push([claim.block === answer.block ? 'same paragraph' : 'paragraph before', responds ? 0.7 : 0.55]);
  else if (kind === 'speech' && (isCounterAccusation(answer, claim) || speaksPlainly(answer)) && isLastBefore(exchange, answer, claim, 0)) found.push(['same paragraph', 0.55]);
  return found;
}

/**
 * "He acknowledged that the licence was renewed without asking anybody": somebody accused on the page answers, in the words of an
 * accusation that is aimed at another, for that other.
 */
function aside(exchange: Exchange, answer: Turn, claim: Turn): Weight | null {
  const accused = [...answer.sides].some((side) => exchange.accused.has(side));
  if (!accused || !ANSWERS.has(answer.statement.act) || !claim.accuses || claim.start > answer.start || sharesSide(answer, claim))
    return null;
  // The places where it all happens are shared by every statement of the page.
  const plain = new Set(matterWords(answer.content.replace(NAMES, ' ')));
  const { sum } = sharedWeight(exchange, answer, new Set([...matterOf(answer)].filter((word) => plain.has(word))), claim);
  return sum < ASIDE ? null : { confidence: Math.min(ASIDE_AT_MOST, 1 - 0.5 ** sum), why: ['same words'], anchor: null };
}
/** So many telling words must be shared by such an answer and its claim. */
const ASIDE = 1.5;
/** Little more than unsure, and not enough to be handed on to the next answer. */
const ASIDE_AT_MOST = 0.55;
/** Names inside a sentence. */
const NAMES = /(?<=[\p{L},]\s)\p{Lu}[\p{L}\p{N}’'-]*/gu;

/** "Ruel said he had warned the council. The council confirmed receiving a letter from Ruel.": who spoke last before is named by who answers. */
function toWhoSpoke({ turns }: Exchange, answer: Turn, claim: Turn): Weight | null {
  const next = claim.start < answer.start && answer.block - claim.block <= NEARBY;
  if (!next || !SAYS_YES_OR_NO.has(answer.statement.act) || sharesSide(answer, claim) || claim.statement.voice === 'unattributed') return null;
  const named = [...claim.sides].filter((side) => answer.targets.has(side) || (answer.named && answer.about.has(side)));
  const spokeLater = turns.slice(claim.index + 1, answer.index).some((t) => named.some((side) => t.sides.has(side)));
  return named.length && !spokeLater ? { confidence: 0.5, why: ['paragraph before'], anchor: null } : null;
}
const SAYS_YES_OR_NO: ReadonlySet<string> = new Set(['denies', 'rejects', 'admits', 'confirms', 'corrects']);

/** How sure it is that a turn answers another, or `null`. */
export function weigh(exchange: Exchange, answer: Turn, claim: Turn, kind: AnswerKind): Weight | null {
  // A heading only repeats an answer that the text below it gives; what is expected of somebody is none yet.
  if (answer.heading || answer.foreseen || !isAnswerable(claim, answer)) return null;
  // "rejected the request": a request says nothing of whom it is put to.
  const asked = (exchange.anchors[answer.index] ?? []).some((a) => a.family === 'request' && pointsAt(a, claim, answer));
  if (!asked && !concerns(claim, answer)) return aside(exchange, answer, claim) ?? toWhoSpoke(exchange, answer, claim);
  const { found, anchor } = pointed(exchange, answer, claim, kind);
  const all = [...found, ...placed(exchange, answer, claim, kind)].filter(([, sure]) => sure > 0);
  if (!all.length) return null;
  return {
    confidence: Math.max(...all.map(([, sure]) => sure)),
    why: [...new Set(all.map(([reason]) => reason))],
    anchor: anchor?.words ?? null,
  };
}

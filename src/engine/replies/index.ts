import { atOnce, type Reply, type Statement, type Work } from '../../model';
import type { Cast, Document } from '../document';
import { handOn, isFarFetched, lastAimed, lastNamed, onTopic, rebuttal, withoutNeighbours, withoutStrangers } from './choose';
import { ANSWERS, aimsAt } from './claims';
import { answersSince } from './complaints';
import { type Exchange, isAccused, openExchange } from './exchange';
import { isHouseAnswer } from './houses';
import { type AnswerKind, kindOf } from './kinds';
import { LEAST, type Link, REACH, SAYS_YES_OR_NO, sameSpeaker, sharesSide } from './link';
import { findToldAgain } from './told-again';
import type { Turn } from './turn';
import { weigh } from './weigh';

/** Who denies or admits one claim in its words answers that one; who is sorry, is so for all of it. */
const answersOne = ({ statement: { act }, cue, content }: Turn): boolean => SAYS_YES_OR_NO.has(act) && !IS_SORRY.test(`${cue} ${content}`);
const IS_SORRY = /\b(?:sorry|apologi[sz]\w*|regrets?)\b/i;

/** Whether those for whom somebody answers have spoken before. */
const hasSpoken = ({ turns }: Exchange, answer: Turn): boolean =>
  turns.slice(0, answer.index).some((t) => !t.heading && sharesSide(t, answer));

/** The one link of an answer that points at nothing. */
function loneLink(exchange: Exchange, answer: Turn, kind: AnswerKind | null): Link | null {
  if (kind === 'silence') return lastNamed(exchange, answer);
  const rebuts = rebuttal(exchange, answer);
  if (rebuts) return rebuts;
  return kind === 'matter' || (kind === 'speech' && isHouseAnswer(answer)) ? lastAimed(exchange, answer) : null;
}

const NONE: readonly Link[] = [];

/** What an answer's own words and place lead to. */
function ownLinks(exchange: Exchange, answer: Turn, kind: AnswerKind): readonly Link[] {
  const { turns } = exchange;
  const points = exchange.anchorsOf(answer).length > 0;
  const isSpeech = kind === 'speech';
  // Who answers for nobody, or for whom nobody speaks of, answers nothing, unless the words point at what they answer.
  if (!points && !answer.sides.length) return NONE;
  const heard = isSpeech ? exchange.aimedAt : exchange.spokenOf;
  if (!points && !ANSWERS.has(answer.statement.act) && !answer.sides.some((side) => heard.has(side))) return NONE;
  // A heading only repeats an answer that the text below it gives.
  if (answer.heading) return NONE;
  const own: Link[] = [];
  for (let i = Math.max(0, answer.index - REACH); i < answer.index + REACH && i < turns.length; i++) {
    const claim = turns[i] as Turn;
    if (isSpeech && !points && !aimsAt(claim, answer)) continue;
    const weight = weigh(exchange, answer, claim, kind);
    if (weight && weight.confidence >= LEAST && (!isSpeech || weight.why.some((w) => w !== 'same words')))
      own.push({ answer, claim, weight });
  }
  // What is expected of somebody is no answer yet.
  return own.length && answer.foreseen ? NONE : own;
}

function* linksOf(exchange: Exchange): Work<Link[]> {
  const all: Link[] = [];
  let last: readonly Link[] = NONE;
  for (const answer of exchange.turns) {
    yield;
    const kind = kindOf(answer, (turn) => isAccused(exchange, turn));
    const own = kind ? ownLinks(exchange, answer, kind) : NONE;
    const speaksOn = last.length > 0 && sameSpeaker(answer, exchange.turns[answer.index - 1] as Turn);
    const kept = onTopic(withoutStrangers(withoutNeighbours(own))).filter((l) => speaksOn || !isFarFetched(l));
    const lone = kept.length ? null : loneLink(exchange, answer, kind);
    const handed = handOn(answer, exchange.turns[answer.index - 1], last).filter(
      (l) =>
        l.weight.confidence >= LEAST &&
        !kept.some((k) => k.claim === l.claim) &&
        (!kept.length || l.weight.anchor !== null) &&
        !l.weight.why.some((r) => r === 'blanket answer' || r === 'asked for comment'),
    );
    const first =
      kind && !(kept.length && kind !== 'silence' && (hasSpoken(exchange, answer) || answersOne(answer)))
        ? answersSince(exchange, answer).filter((l) => ![...kept, ...handed].some((k) => k.claim === l.claim))
        : [];
    last = [...kept, ...handed, ...first];
    if (!last.length && lone) last = [lone];
    all.push(...last);
  }
  return [...all, ...findToldAgain(exchange, all)].sort((a, b) => a.answer.index - b.answer.index);
}

/** Whether the answer's words cover the claim's: all of it, a part, or, said of something else, another claim. */
function partOf({ answer, claim, weight }: Link): Reply['part'] {
  const act = answer.statement.act;
  if (act === 'silent' || act === 'declines' || weight.why.includes('blanket answer')) return 'whole';
  const shared = [...claim.words].filter((word) => answer.words.has(word)).length;
  if (!shared) return act === 'denies' || act === 'rejects' || POINTS_BACK.test(answer.content) ? 'part' : 'another claim';
  return shared * 2 >= claim.words.size ? 'whole' : 'part';
}

/** "employees who took part in any such work": what was said just before is meant, though no word of it is said again. */
const POINTS_BACK = /\b(?:any|no|all|of)\ssuch\s[a-z]+/i;

/** Which statements of the page answer which others. In the order of the answers. */
export const findReplies = (document: Document, cast: Cast, statements: readonly Statement[]): Reply[] =>
  atOnce(findingReplies(document, cast, statements));

/** The same as work that yields after every statement. */
export function* findingReplies(document: Document, cast: Cast, statements: readonly Statement[]): Work<Reply[]> {
  const links = yield* linksOf(yield* openExchange(document, cast, statements));
  return links.map((link) => ({
    by: link.answer.statement.id,
    to: link.claim.statement.id,
    basis: 'page',
    part: partOf(link),
    confidence: Math.round(link.weight.confidence * 100) / 100,
    why: link.weight.why,
    anchor: link.weight.anchor,
    ...(link.weight.thirdParty ? { thirdParty: true } : {}),
  }));
}

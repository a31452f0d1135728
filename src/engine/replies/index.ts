import { type Reply, type ReplyReason, type Statement, sameMatter } from '../../model';
import type { Cast, Document } from '../document';
import { ANSWERING, aimsAt, concerns, holds, isAnswerable } from './claims';
import { type Exchange, openExchange } from './exchange';
import { kindOf } from './kinds';
import type { Turn } from './turns';
import { NAMED, type Weight, weigh } from './weigh';

/** Below this a link is not shown at all; below one half it is shown as unsure. */
const LEAST = 0.45;
/** What a link loses each time it is handed on to the next answer of the same speaker. */
const HANDED_ON = 0.8;

/**
 * How many statements off a reply may stand from its claim. No article is that long; a page with thousands of statements would otherwise
 * be weighed for minutes, each against each, and the browser ends a background that takes so long.
 */
const REACH = 100;

interface Link {
  readonly answer: Turn;
  readonly claim: Turn;
  readonly weight: Weight;
}

const sameSpeaker = (a: Turn, b: Turn): boolean =>
  a.statement.entity !== null && a.statement.entity === b.statement.entity
    ? true
    : a.statement.who !== '' && a.statement.who === b.statement.who;

/** "…," it said. "…": the next answer of the same speaker, at once, answers what the one before answered. */
function handOn(answer: Turn, before: Turn | undefined, links: readonly Link[]): Link[] {
  if (!before || answer.block - before.block > 1 || !sameSpeaker(answer, before)) return [];
  return links.map(({ claim, weight }) => ({
    answer,
    claim,
    weight: { ...weight, confidence: weight.confidence * HANDED_ON },
  }));
}

const BESIDE: ReadonlySet<ReplyReason> = new Set(['same paragraph', 'paragraph before']);

/** Standing beside a claim counts only for an answer that points at none and shares words with none. */
function withoutNeighbours(links: readonly Link[]): Link[] {
  const better = links.some((l) => l.weight.why.some((reason) => !BESIDE.has(reason)));
  return links.filter((l) => !better || l.weight.why.some((reason) => !BESIDE.has(reason)));
}

/** An answer that names whom it answers answers nobody else further on. */
function withoutStrangers(links: readonly Link[]): Link[] {
  const named = links.some((l) => l.weight.confidence >= NAMED && l.weight.anchor !== null);
  return links.filter((l) => !named || l.claim.start < l.answer.start || l.weight.anchor !== null);
}

/** Who speaks for a lawsuit whose party is not known. */
const LAWYERS = /\b(?:lawyers?|attorneys?|counsel|(?:law)?suit|complaint|filing|plaintiffs?)\b/i;

/** A silence about the lawsuit is about what the lawsuit says, and what its party says. */
function onTopic(links: readonly Link[]): Link[] {
  const pointed = links.filter((l) => l.weight.why.includes('explicit anchor'));
  if (!pointed.length || !links.some((l) => l.weight.why.includes('asked for comment'))) return [...links];
  const parties = new Set(pointed.flatMap((l) => [...l.claim.sides]));
  const ofParty = (l: Link) => (parties.size ? [...l.claim.sides].some((side) => parties.has(side)) : LAWYERS.test(l.claim.source));
  return links.filter((l) => pointed.includes(l) || ofParty(l));
}

/** Who only says more of a matter answers what stands near; who denies it or admits it may do so at the end of the page. */
const isFarFetched = ({ answer, claim, weight }: Link): boolean =>
  !SAYS_YES_OR_NO.has(answer.statement.act) &&
  weight.why.every((reason) => reason === 'same words') &&
  answer.block - claim.block > NEAR;
const SAYS_YES_OR_NO: ReadonlySet<string> = new Set(['denies', 'rejects', 'admits', 'confirms', 'corrects']);
const NEAR = 3;

/** Acts that answer something, even where the words don't show what. */
const surelyAnswers = ({ statement: { act }, cue }: Turn): boolean =>
  (act === 'denies' || act === 'rejects' || act === 'qualifies') && ANSWERING.test(cue);
const UNSURE = 0.5;

/** What an answer that points at nothing answers: the last that another said of its side by name before it. */
function lastAimed(exchange: Exchange, answer: Turn): Link | null {
  if (!surelyAnswers(answer) || answer.heading || answer.foreseen) return null;
  const about = exchange.turns
    .slice(Math.max(0, answer.index - REACH), answer.index)
    .filter((c) => concerns(c, answer) && isAnswerable(c, answer) && !holds(c, answer))
    .filter((c) => c.accuses && answer.block - c.block <= 3);
  const claim = about.findLast((c) => c.named && aimsAt(c, answer)) ?? (about.length === 1 ? about[0] : undefined);
  return claim ? { answer, claim, weight: { confidence: UNSURE, why: ['named before'], anchor: null } } : null;
}

/** What a link is worth for the same claim told again elsewhere on the page, and how alike two claims must be. */
const TOLD_AGAIN = 0.9;
const ALIKE = 0.5;

/** An answer to a claim answers the same claim where it is told again: in the lead and further on. */
function toldAgain(exchange: Exchange, links: readonly Link[]): Link[] {
  const named = new Set([...exchange.names.values()].flatMap((words) => [...words]));
  const matter = (turn: Turn) => [...turn.words].filter((word) => !named.has(word));
  const linked = new Set(links.map((l) => `${l.answer.index} ${l.claim.index}`));
  return links.flatMap(({ answer, claim, weight }) =>
    exchange.turns.flatMap((again) => {
      const alike =
        again.accuses && !linked.has(`${answer.index} ${again.index}`) && again.start < answer.start &&
        isAnswerable(again, answer) && concerns(again, answer) &&
        [...again.targets].some((t) => claim.targets.has(t)) &&
        sameMatter(matter(claim), matter(again)) >= ALIKE;
      if (!alike) return [];
      linked.add(`${answer.index} ${again.index}`);
      return [{ answer, claim: again, weight: { ...weight, confidence: weight.confidence * TOLD_AGAIN, why: ['told again' as ReplyReason] } }];
    }),
  );
}

function linksOf(exchange: Exchange): Link[] {
  const all: Link[] = [];
  let last: Link[] = [];
  for (const answer of exchange.turns) {
    const kind = kindOf(
      answer,
      [...answer.sides].some((side) => exchange.accused.has(side)),
    );
    const own: Link[] = [];
    // Who answers for nobody answers nothing, unless the words point at what they answer.
    if (kind && (answer.sides.size || exchange.anchors[answer.index]?.length))
      for (const claim of exchange.turns.slice(Math.max(0, answer.index - REACH), answer.index + REACH)) {
        const weight = weigh(exchange, answer, claim, kind);
        if (weight && weight.confidence >= LEAST && (kind !== 'speech' || weight.why.some((w) => w !== 'same words')))
          own.push({ answer, claim, weight });
      }
    const speaksOn = last.length > 0 && sameSpeaker(answer, exchange.turns[answer.index - 1] as Turn);
    const kept = onTopic(withoutStrangers(withoutNeighbours(own))).filter((l) => speaksOn || !isFarFetched(l));
    const lone = kept.length || kind !== 'matter' ? null : lastAimed(exchange, answer);
    const handed = handOn(answer, exchange.turns[answer.index - 1], last).filter(
      (l) =>
        l.weight.confidence >= LEAST &&
        !kept.some((k) => k.claim === l.claim) &&
        (!kept.length || l.weight.anchor !== null) &&
        !l.weight.why.some((r) => r === 'blanket answer' || r === 'asked for comment'),
    );
    last = [...kept, ...handed];
    if (!last.length && lone) last = [lone];
    all.push(...last);
  }
  return [...all, ...toldAgain(exchange, all)].sort((a, b) => a.answer.index - b.answer.index);
}

/** Whether the answer's words cover the claim's: all of it, a part, or, said of something else, another claim. */
function partOf({ answer, claim, weight }: Link): Reply['part'] {
  const act = answer.statement.act;
  if (act === 'silent' || act === 'declines' || weight.why.includes('blanket answer')) return 'whole';
  const shared = [...claim.words].filter((word) => answer.words.has(word)).length;
  if (!shared) return act === 'denies' || act === 'rejects' ? 'part' : 'another claim';
  return shared * 2 >= claim.words.size ? 'whole' : 'part';
}

/** Which statements of the page answer which others. In the order of the answers. */
export function findReplies(document: Document, cast: Cast, statements: readonly Statement[]): Reply[] {
  return linksOf(openExchange(document, cast, statements)).map((link) => ({
    by: link.answer.statement.id,
    to: link.claim.statement.id,
    basis: 'page',
    part: partOf(link),
    confidence: Math.round(link.weight.confidence * 100) / 100,
    why: link.weight.why,
    anchor: link.weight.anchor,
  }));
}

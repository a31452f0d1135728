import type { ReplyReason } from '../../model';
import { ANSWERING, aimsAt, concerns, holds, isAnswerable } from './claims';
import type { Exchange } from './exchange';
import { isHouseAnswer, reachOf, UNSURE } from './houses';
import { isOfAHouse, type Link, NEARBY, REACH, SAYS_NO, SAYS_YES_OR_NO, sameSpeaker, sharesSide } from './link';
import { NAMED } from './pointed';
import type { Turn } from './turn';

/** What a link loses each time it is handed on to the next answer of the same speaker. */
const HANDED_ON = 0.8;

/** "…," it said. "…": the next answer of the same speaker, at once, answers what the one before answered. */
export function handOn(answer: Turn, before: Turn | undefined, links: readonly Link[]): Link[] {
  if (!before || answer.block - before.block > 1 || !(sameSpeaker(answer, before) || sharesSide(answer, before))) return [];
  return links.map(({ claim, weight }) => ({
    answer,
    claim,
    weight: { ...weight, confidence: weight.confidence * HANDED_ON },
  }));
}

const BESIDE: ReadonlySet<ReplyReason> = new Set(['same paragraph', 'paragraph before']);

/** Standing beside a claim counts only for an answer that points at none and shares words with none. */
export function withoutNeighbours(links: readonly Link[]): Link[] {
  const better = links.some((l) => l.weight.why.some((reason) => !BESIDE.has(reason)));
  return links.filter((l) => !better || l.weight.why.some((reason) => !BESIDE.has(reason)));
}

/** An answer that names whom it answers answers nobody else further on. */
export function withoutStrangers(links: readonly Link[]): Link[] {
  const named = links.some((l) => l.weight.confidence >= NAMED && l.weight.anchor !== null);
  return links.filter((l) => !named || l.claim.start < l.answer.start || l.weight.anchor !== null);
}

/** Who speaks for a lawsuit whose party is not known. */
const LAWYERS = /\b(?:lawyers?|attorneys?|counsel|(?:law)?suit|complaint|filing|plaintiffs?)\b/i;

/** A silence about the lawsuit is about what the lawsuit says, and what its party says. */
export function onTopic(links: readonly Link[]): Link[] {
  const pointed = links.filter((l) => l.weight.why.includes('explicit anchor'));
  if (!pointed.length || !links.some((l) => l.weight.why.includes('asked for comment'))) return [...links];
  const parties = new Set(pointed.flatMap((l) => l.claim.sides));
  const ofParty = (l: Link) => (parties.size ? l.claim.sides.some((side) => parties.has(side)) : LAWYERS.test(l.claim.source));
  return links.filter((l) => pointed.includes(l) || ofParty(l));
}

/** Who only says more of a matter answers what stands near; who denies it or admits it may do so at the end of the page. */
export const isFarFetched = ({ answer, claim, weight }: Link): boolean =>
  !SAYS_YES_OR_NO.has(answer.statement.act) && weight.why.every((reason) => reason === 'same words') && answer.block - claim.block > NEARBY;

/** Verbs that answer by themselves: "denied", "insisted". */
const surelyAnswers = ({ statement: { act }, cue }: Turn): boolean => (SAYS_NO.has(act) || act === 'qualifies') && ANSWERING.test(cue);

/** A firm that speaks but once on the page, to say no, speaks of what was said of it, however far above. */
const saysNoOnce = ({ turns }: Exchange, answer: Turn): boolean =>
  SAYS_NO.has(answer.statement.act) && isOfAHouse(answer) && !turns.slice(0, answer.index).some((turn) => sharesSide(turn, answer));

/** "The Courier reported that Norvane would close two yards. Norvane declined to comment.": what was last said of whoever keeps silent. */
export function lastNamed({ turns }: Exchange, answer: Turn): Link | null {
  if (answer.heading || answer.foreseen || !answer.forHouse) return null;
  const reported = (c: Turn) => c.statement.sourceType === 'publication' || c.statement.sourceType === 'document';
  const isOf = (c: Turn) =>
    reported(c) && c.named && concerns(c, answer) && isAnswerable(c, answer) && !holds(c, answer) && c.statement.voice !== 'unattributed';
  const claim = turns.slice(Math.max(0, answer.index - REACH), answer.index).findLast(isOf);
  return claim && answer.block - claim.block <= NEARBY
    ? { answer, claim, weight: { confidence: UNSURE, why: ['asked for comment'], anchor: null, thirdParty: false } }
    : null;
}

/** "Ruel disputes that.": what was said last before is meant. */
const MEANS_THE_LAST = /^[“"]?(?:that|this|it|otherwise|the claims?|this claim|the allegations?|so)[,.”"]*$/i;

/** "Ruel disputes that.": who says no to what another said just before. */
export function rebuttal({ turns }: Exchange, answer: Turn): Link | null {
  const { act } = answer.statement;
  if (!SAYS_NO.has(act) || !MEANS_THE_LAST.test(answer.content.trim())) return null;
  const claim = turns.slice(0, answer.index).findLast((t) => t.statement.voice !== 'unattributed' && !holds(t, answer));
  if (!claim || answer.block - claim.block > 1 || claim.heading || sameSpeaker(claim, answer) || sharesSide(claim, answer)) return null;
  const thirdParty = !concerns(claim, answer);
  return {
    answer,
    claim,
    weight: { confidence: REBUTS, why: [claim.block === answer.block ? 'same paragraph' : 'paragraph before'], anchor: null, thirdParty },
  };
}
/** How sure that is. */
const REBUTS = 0.6;

/** "the prosecutor’s description", "Tarn’s claims". */
const WHOSE = /[A-Za-zÀ-ɏḀ-ỿ]['’]s?\s/;

/** What an answer that points at nothing answers: the last that another said of its side by name before it. */
export function lastAimed(exchange: Exchange, answer: Turn): Link | null {
  const once = saysNoOnce(exchange, answer);
  const house = isHouseAnswer(answer);
  if ((!once && !house && !surelyAnswers(answer)) || answer.heading || answer.foreseen) return null;
  // "took issue with the prosecutor’s description": it names what it answers, which may not have been found.
  if (exchange.anchorsOf(answer).some((a) => a.entities.size || WHOSE.test(a.words))) return null;
  const about = exchange.turns
    .slice(Math.max(0, answer.index - REACH), answer.index)
    .filter((c) => concerns(c, answer) && isAnswerable(c, answer) && !holds(c, answer) && (c.accuses ? aimsAt(c, answer) : !c.heading))
    .filter(
      (c) =>
        (once && c.statement.act !== 'judges' && c.statement.act !== 'announces') ||
        (c.accuses && answer.block - c.block <= (house ? reachOf(answer) : NEARBY)),
    );
  const told = about.filter((c) => c.statement.voice !== 'unattributed');
  const last = (claims: readonly Turn[]) =>
    claims.findLast((c) => (c.named || (house && c.meant && c.source !== '')) && (once || aimsAt(c, answer)));
  const claim = last(told) ?? last(about) ?? (about.length === 1 ? about[0] : undefined);
  return claim ? { answer, claim, weight: { confidence: UNSURE, why: ['named before'], anchor: null, thirdParty: false } } : null;
}

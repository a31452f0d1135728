import { pointsAt } from './anchors';
import { ANSWERS, concerns, isAnswerable } from './claims';
import type { Exchange } from './exchange';
import type { AnswerKind } from './kinds';
import { NEARBY, SAYS_NO, sharesSide, type Weight } from './link';
import { byOutsider, toWhoSpoke } from './outsiders';
import { placed } from './placed';
import { pointed } from './pointed';
import type { Turn } from './turns';

/** How sure it is that a turn answers another, or `null`. */
export function weigh(exchange: Exchange, answer: Turn, claim: Turn, kind: AnswerKind): Weight | null {
  // A heading only repeats an answer that the text below it gives; what is expected of somebody is none yet.
  if (answer.heading || answer.foreseen || !isAnswerable(claim, answer)) return null;
  // "rejected the request", "rejected the findings": what it points at need not name those who answer.
  const near =
    claim.start < answer.start &&
    answer.block - claim.block <= NEARBY &&
    !claim.named &&
    !ANSWERS.has(claim.statement.act) &&
    !sharesSide(claim, answer);
  const pointedAt = (exchange.anchors[answer.index] ?? []).some(
    (a) => (a.family === 'request' || (a.family === 'report' && near && SAYS_NO.has(answer.statement.act))) && pointsAt(a, claim, answer),
  );
  if (!pointedAt && !concerns(claim, answer)) return byOutsider(exchange, answer, claim);
  const { found, anchor } = pointed(exchange, answer, claim, kind);
  const all = [...found, ...placed(exchange, answer, claim, kind)].filter(([, sure]) => sure > 0);
  if (!all.length) {
    const spoke = toWhoSpoke(exchange, answer, claim);
    return spoke && { ...spoke, thirdParty: false };
  }
  return {
    confidence: Math.max(...all.map(([, sure]) => sure)),
    why: [...new Set(all.map(([reason]) => reason))],
    anchor: anchor?.words ?? null,
    thirdParty: false,
  };
}

import { pointsAt } from './anchors';
import { ANSWERS, concerns, isAnswerable } from './claims';
import type { Exchange } from './exchange';
import type { AnswerKind } from './kinds';
import { NEARBY, SAYS_NO, sharesSide, type Weight } from './link';
import { byOutsider, toWhoSpoke } from './outsiders';
import { placed } from './placed';
import { pointed } from './pointed';
import type { Turn } from './turn';

/** How sure it is that a turn answers another, or `null`. */
export function weigh(exchange: Exchange, answer: Turn, claim: Turn, kind: AnswerKind): Weight | null {
  const anchors = exchange.anchorsOf(answer);
  const about = concerns(claim, answer);
  if (!about && !anchors.length && !ANSWERS.has(answer.statement.act)) return null;
  if (!isAnswerable(claim, answer)) return null;
  // "rejected the request", "rejected the findings": what it points at need not name those who answer.
  const near =
    claim.start < answer.start &&
    answer.block - claim.block <= NEARBY &&
    !claim.named &&
    !ANSWERS.has(claim.statement.act) &&
    !sharesSide(claim, answer);
  const pointedAt = exchange
    .anchorsOf(answer)
    .some(
      (a) => (a.family === 'request' || (a.family === 'report' && near && SAYS_NO.has(answer.statement.act))) && pointsAt(a, claim, answer),
    );
  if (!pointedAt && !about) return byOutsider(exchange, answer, claim);
  const here = placed(exchange, answer, claim, kind);
  // Who only goes on speaking answers nothing for a word that both share.
  if (kind === 'speech' && !here.length && !anchors.length) return null;
  const { found, anchor } = pointed(exchange, answer, claim, kind);
  const all = [...found, ...here].filter(([, sure]) => sure > 0);
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

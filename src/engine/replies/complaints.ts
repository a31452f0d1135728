import { aimsAt, concerns, holds, isAnswerable } from './claims';
import type { Exchange } from './exchange';
import { isHouseAnswer, reachOf, UNSURE } from './houses';
import { type Link, NEARBY, REACH, SAYS_YES_OR_NO, sameSpeaker, sharesSide } from './link';
import { OUTSIDER } from './sides';
import { isSilentOn } from './silences';
import type { Turn } from './turn';

/** Acts by which somebody complains of a house. */
const COMPLAINS: ReadonlySet<string> = new Set(['alleges', 'judges', 'states']);

/** Whether a claim accuses the answering side. */
const isAccusationOf = (claim: Turn, answer: Turn): boolean =>
  claim.accuses &&
  claim.source !== '' &&
  !claim.heading &&
  aimsAt(claim, answer) &&
  concerns(claim, answer) &&
  isAnswerable(claim, answer) &&
  !holds(claim, answer);

/** Whether somebody who stands against the answering house speaks, and speaks of nobody else. */
function complainsOf(exchange: Exchange, claim: Turn, answer: Turn): boolean {
  const { turns } = exchange;
  if (claim.source === '' || claim.heading || claim.statement.voice === 'unattributed' || !COMPLAINS.has(claim.statement.act)) return false;
  if (sharesSide(claim, answer) || !isAnswerable(claim, answer) || holds(claim, answer) || claim.forHouse) return false;
  if (isAccusationOf(claim, answer)) return true;
  if (claim.targets.some((t) => !answer.sides.includes(t) && !claim.sides.includes(t))) return false;
  // Named, and yet not who is accused: "the council’s rules"; or what is said of accusations.
  if (claim.accuses ? claim.about.length > 0 && concerns(claim, answer) : claim.statement.act === 'alleges') return false;
  const accuser = (t: Turn) => t.accuses && aimsAt(t, answer) && (sameSpeaker(t, claim) || sharesSide(t, claim));
  return OUTSIDER.test(claim.source) || turns.slice(Math.max(0, answer.index - REACH), answer.index + REACH).some(accuser);
}

/** Whether a house speaks of itself and says no, whatever the verb: "told the paper that nobody was fired for it". */
const speaksForItself = (answer: Turn): boolean =>
  answer.statement.act === 'alleges' && answer.targets.every((target) => answer.sides.includes(target));

/** A denial in the lead only announces the answer that the page gives further on. */
const LEAD_ANSWER = 2;

/** Acts by which a house tells something of its own, and answers nothing yet. */
const TELLS: ReadonlySet<string> = new Set(['states', 'announces']);

/** Whether what was held against a house before is answered once it says so. */
const closes = ({ statement: { act } }: Turn): boolean => !TELLS.has(act);

/** Whether a turn is told in somebody else's words: "she said the firm had told her that …". */
const isTold = ({ turns }: Exchange, turn: Turn): boolean =>
  turns.slice(Math.max(0, turn.index - NEARBY), turn.index).some((outer) => holds(outer, turn));

/** A silence that nothing else places is kept about what was said at most so many paragraphs above. */
const NEXT = 2;

/** What a house answers that points at nothing: all that was held against it since it last spoke. */
export function answersSince(exchange: Exchange, answer: Turn): Link[] {
  const { turns } = exchange;
  // "Norvane claims that its app saves power", told among what is held against it, is no answer to all of it.
  if (!answer.forHouse || /\bclaim/i.test(answer.cue) || answer.heading || answer.foreseen || exchange.anchorsOf(answer).length) return [];
  if (isTold(exchange, answer)) return [];
  const silent = answer.statement.act === 'silent' || answer.statement.act === 'declines';
  const before = turns.slice(Math.max(0, answer.index - REACH), answer.index);
  // "…," it said. "…," it added: one answer, given in several breaths.
  const breath = before.findLastIndex((turn) => turn.statement.voice !== 'unattributed' && !sharesSide(turn, answer));
  const spoke = before
    .slice(0, breath + 1)
    .findLastIndex(
      (turn) => !turn.heading && turn.block > LEAD_ANSWER && closes(turn) && sharesSide(turn, answer) && !isTold(exchange, turn),
    );
  const since = before
    .slice(spoke + 1)
    .filter(
      (c) =>
        answer.block - c.block <= Math.min(reachOf(answer), 2 * NEARBY) && c.statement.voice !== 'unattributed' && !sharesSide(c, answer),
    );
  const wide = silent || SAYS_YES_OR_NO.has(answer.statement.act) || answer.statement.act === 'promises' || speaksForItself(answer);
  const claims = since
    .filter((c) => (wide ? complainsOf(exchange, c, answer) : isAccusationOf(c, answer)))
    .filter((c) => !silent || isSilentOn(exchange, answer, c));
  const next = silent && claims.length > 0 && claims.at(-1) === since.at(-1) && answer.block - (claims.at(-1) as Turn).block <= NEXT;
  if (!isHouseAnswer(answer) && !speaksForItself(answer) && !next) return [];
  return claims.map((claim) => ({ answer, claim, weight: { confidence: UNSURE, why: ['named before'], anchor: null, thirdParty: false } }));
}

import { ANSWERS } from './claims';
import { type Exchange, sharedWeight } from './exchange';
import { topicOf } from './kinds';
import { LEAD, NEARBY, sharesSide } from './link';
import type { Turn } from './turn';

/** A silence of somebody accused this often stands for the whole page; of others, for the paragraphs around it. */
const OFTEN = 2;

/** "declined to comment for this article". */
const FOR_THIS_PAGE = /\bfor (?:this|the) (?:article|story|report|piece)\b/i;

function silenceReaches(exchange: Exchange, answer: Turn, claim: Turn): boolean {
  // "Ruel denied it. He did not answer our questions": the silence is about what was just asked.
  const justAnswered = exchange.turns
    .slice(Math.max(0, answer.index - 2), answer.index)
    .some((t) => ANSWERS.has(t.statement.act) && t.statement.who === answer.statement.who && t.block === answer.block);
  if (justAnswered) return claim.block <= answer.block && answer.block - claim.block < NEARBY;
  const often = answer.sides.some((side) => claim.targets.includes(side) && (exchange.accused.get(side) ?? 0) >= OFTEN);
  return often || FOR_THIS_PAGE.test(answer.setting) || Math.abs(answer.block - claim.block) <= NEARBY;
}

/** Whether a silence that names its matter ("would not discuss its wages") is kept about the claim's. */
function isAsked(exchange: Exchange, answer: Turn, claim: Turn): boolean {
  const topic = topicOf(answer);
  if (!topic.size || exchange.anchorsOf(answer).length) return true;
  return sharedWeight(exchange, answer, topic, claim).sum >= SAME_TOPIC;
}
/** So many telling words of a silence's matter must be the claim's. */
const SAME_TOPIC = 0.6;

/** A refusal in the lead is about all that is told below it; one further down is about what was told before. */
const isTooLate = (answer: Turn, claim: Turn): boolean =>
  claim.start > answer.start && claim.block > answer.block && answer.block > LEAD && !FOR_THIS_PAGE.test(answer.setting);

/** "has been contacted for comment": asked, and the answer may stand in the next line. */
const ASKED = /\b(?:contacted|approached|asked|invited|reached out)\b/i;

/** Whether those who were asked are told to have answered, at once. */
const answersAtOnce = ({ turns }: Exchange, answer: Turn): boolean =>
  ASKED.test(answer.cue) &&
  turns
    .slice(answer.index + 1)
    .some((t) => t.block - answer.block <= 1 && sharesSide(t, answer) && t.statement.act !== 'silent' && t.statement.act !== 'declines');

/** Whether a refusal or a silence is kept about a claim of the side that keeps it. */
export function isSilentOn(exchange: Exchange, answer: Turn, claim: Turn): boolean {
  return (
    !answersAtOnce(exchange, answer) &&
    !isTooLate(answer, claim) &&
    isAsked(exchange, answer, claim) &&
    silenceReaches(exchange, answer, claim)
  );
}

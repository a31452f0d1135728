import { type ReplyReason, sameMatter } from '../../model';
import { concerns, isAnswerable } from './claims';
import type { Exchange } from './exchange';
import { LEAST, type Link, REACH, SAYS_YES_OR_NO, sameSpeaker } from './link';
import type { Turn } from './turn';

/** What a link is worth for the same claim elsewhere on the page, and how alike two claims must be to be the same. */
const TOLD_AGAIN = 0.9;
const ALIKE = 0.5;

/** Reasons that hold for the claim's words, and not only for its place. */
const OF_ITS_WORDS: ReadonlySet<ReplyReason> = new Set(['same words', 'explicit anchor']);

const sharesTarget = (a: Turn, b: Turn): boolean => a.targets.some((target) => b.targets.includes(target));

/** "They say that Ruel takes bribes. They accuse her of selling out the village.": the next breath of the same speaker. */
function isNextBreath(again: Turn, { answer, claim }: Link): boolean {
  const next = Math.abs(again.index - claim.index) === 1 && Math.abs(again.block - claim.block) <= 1;
  return next && again.source !== '' && sameSpeaker(again, claim) && SAYS_YES_OR_NO.has(answer.statement.act);
}

/** An answer to a claim answers it also where the page tells it again: in the lead and further on, or in the speaker's next breath. */
export function findToldAgain(exchange: Exchange, links: readonly Link[]): Link[] {
  if (!links.length) return [];
  const { turns } = exchange;
  const ofNames = exchange.wordsOfNames();
  const matterOf = (turn: Turn) => [...turn.words].filter((word) => !ofNames.has(word));
  const keyOf = (answer: Turn, claim: Turn) => `${answer.index} ${claim.index}`;
  const linked = new Set(links.map((l) => keyOf(l.answer, l.claim)));
  const found: Link[] = [];
  for (const link of links) {
    const { answer, claim, weight } = link;
    const confidence = weight.confidence * TOLD_AGAIN;
    if (!claim.accuses || confidence < LEAST || !weight.why.some((reason) => OF_ITS_WORDS.has(reason))) continue;
    const matter = matterOf(claim);
    for (const again of turns.slice(Math.max(0, answer.index - REACH), answer.index)) {
      if (!again.accuses || linked.has(keyOf(answer, again)) || !sharesTarget(again, claim)) continue;
      if (!isAnswerable(again, answer) || !concerns(again, answer)) continue;
      if (!isNextBreath(again, link) && sameMatter(matter, matterOf(again)) < ALIKE) continue;
      linked.add(keyOf(answer, again));
      found.push({ answer, claim: again, weight: { ...weight, confidence, why: ['told again'] } });
    }
  }
  return found;
}

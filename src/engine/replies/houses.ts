import { NEARBY, SAYS_YES_OR_NO } from './link';
import type { Turn } from './turn';

/** Shown as unsure: of such links about two in three were right on company news, and one in two on political news. */
export const UNSURE = 0.48;

/** Acts by which a company answers: a promise ("we will look into it") is one where it was accused. */
const HOUSE_ANSWERS: ReadonlySet<string> = new Set(['denies', 'rejects', 'qualifies', 'admits', 'confirms', 'corrects', 'promises']);

/** Whether somebody answers for a company or an organisation, which speaks on a page because it was asked. */
export const isHouseAnswer = ({ forHouse, content, statement: { act } }: Turn): boolean =>
  forHouse && HOUSE_ANSWERS.has(act) && (act !== 'promises' || REMEDIES.test(content));

/** "it will look into it", "would cooperate": what a company promises that was accused; not "trading will resume". */
const REMEDIES =
  /\b(?:investigat\w+|look(?:ing)? into|review\w*|co-?operat\w+|work(?:ing)? with|defend\w*|fight|contest|appeal|compensat\w+|refund\w*|repair\w*|fix\w*|remed\w+|improv\w+|repay|pay back|replac\w+|respond|answer\w*|support|put right|complete|address)\b/i;

/** How far above, in paragraphs, a company answers: itself farther than one of its people, and a denial farther than mere speech. */
export function reachOf(answer: Turn): number {
  if (answer.byPerson) return NEARBY;
  return SAYS_YES_OR_NO.has(answer.statement.act) ? Number.POSITIVE_INFINITY : 2 * NEARBY;
}

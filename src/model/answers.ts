import type { Reading } from './reading';
import { type Reply, SURE_LINK } from './reply';
import type { Act, Statement } from './statement';

/** How a claim stands on its page, as in the reply ledger; `none`: no reply on the page. */
export type AnswerState = 'answered' | 'deflected' | 'rejected' | 'declined' | 'silent' | 'none';

/** A reply with the statement that it is. */
export interface Answer {
  readonly reply: Reply;
  readonly statement: Statement;
  /** Whether it is the accused side's own; a third party's contradiction is not the company's answer. */
  readonly own: boolean;
  /** Whether the link is sure enough to decide how the claim stands. */
  readonly sure: boolean;
}

// Strongest first: a claim that was answered and elsewhere met with silence was answered.
const STATES: readonly AnswerState[] = ['answered', 'deflected', 'rejected', 'declined', 'silent'];

const ANSWERING: Partial<Record<Act, AnswerState>> = { rejects: 'rejected', declines: 'declined', silent: 'silent' };

/** What a reply comes to: denying, admitting, confirming or qualifying the whole answers; a part, or another claim, deflects. */
function stateOf({ reply, statement }: Answer): AnswerState {
  const given = ANSWERING[statement.act];
  if (given) return given;
  return reply.part === 'another claim' || (reply.part === 'part' && statement.act === 'qualifies') ? 'deflected' : 'answered';
}

/** The replies to a statement on its page, surest first. */
export function findAnswers(reading: Reading, claim: Statement): Answer[] {
  return reading.replies
    .filter((reply) => reply.to === claim.id)
    .flatMap((reply) => {
      const statement = reading.statements.find((s) => s.id === reply.by);
      // Who answers for them is the reader's to say, where the names alone don't.
      return statement ? [{ reply, statement, own: !reply.thirdParty, sure: reply.confidence >= SURE_LINK }] : [];
    })
    .sort((a, b) => b.reply.confidence - a.reply.confidence);
}

/** Whether the words of a reply were given, however they answer; declining and silence are none. */
export const isGiven = (state: AnswerState): boolean => state === 'answered' || state === 'deflected' || state === 'rejected';

/** Whether an answer decides how its claim stands: an unsure link makes nothing answered, but who was silent was silent on all of it. */
export const decides = (answer: Answer): boolean => answer.own && (answer.sure || !isGiven(stateOf(answer)));

/** How a claim was answered on its page by those it is about. */
export function answerOf(reading: Reading, claim: Statement): AnswerState {
  const states = new Set(findAnswers(reading, claim).filter(decides).map(stateOf));
  return STATES.find((state) => states.has(state)) ?? 'none';
}

/** Whether it says that somebody said nothing: declining, or silence. */
export const isSilence = ({ act }: Statement): boolean => act === 'silent' || act === 'declines';

/** The page's report that it asked those a claim is about: their refusal to comment, or their silence. `null`: it reports none. */
export function askedAt(reading: Reading, claim: Statement): Statement | null {
  const linked = new Set(reading.replies.filter((r) => r.to === claim.id && !r.thirdParty).map((r) => r.by));
  const concerned = (s: Statement) => linked.has(s.id) || (s.entity !== null && claim.about.includes(s.entity));
  return reading.statements.find((s) => isSilence(s) && concerned(s)) ?? null;
}

/** Whether it alleges something about a company. */
export function isAllegation(reading: Reading, statement: Statement): boolean {
  if (statement.act !== 'alleges') return false;
  return reading.entities.some((e) => e.kind === 'company' && statement.about.includes(e.id));
}

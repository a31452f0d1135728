import {
  type AnswerState,
  answerOf,
  askedAt,
  findAnswers,
  isAllegation,
  isGiven,
  type PageText,
  type PageView,
  type Statement,
} from '../model';
import { ClaimLine, DriftLine, EarlierReplyLine, ReplyLine, say, shortened, wordsOf } from '../parts';
import type { CardWays } from './card-frame';

/** What the sections of a statement's card are drawn from. */
export interface Claim {
  readonly page: PageText;
  readonly view: PageView;
  readonly statement: Statement;
  readonly ways: CardWays;
}

/** Characters shown of a refusal to comment. */
const SHOWN = 160;

/** What is said where no answer stands on the page, and whether the page reports having asked. */
function NoReply({
  page,
  view: { reading },
  statement,
  state,
  perhaps,
}: Claim & { readonly state: AnswerState; readonly perhaps: boolean }) {
  const asked = askedAt(reading, statement);
  const names = reading.entities.filter((e) => e.kind === 'company' && statement.about.includes(e.id)).map((e) => e.name);
  // A silence or a refusal linked to this very claim is shown in full already.
  const told = state === 'none' && names.length > 0;
  return (
    <p class="small">
      <span class="noreply">{say(perhaps ? 'card_no_sure_reply' : 'card_no_reply')}</span>{' '}
      {told &&
        (asked
          ? say('card_asked', names.join(', '), shortened(wordsOf(page.text, asked.content), SHOWN))
          : say('card_not_asked', names.join(', ')))}
    </p>
  );
}

/** That a statement repeats an earlier answer; `null`: nothing is known of it. */
const driftOf = ({ drift }: PageView, { id }: Statement) => drift.find(({ statement }) => statement === id) ?? null;

/** What they answer: on this page, and earlier elsewhere. Only claims can be answered, and only allegations miss an answer. */
export function Answers(claim: Claim) {
  const { page, view, statement, ways } = claim;
  const answers = findAnswers(view.reading, statement);
  const earlier = view.record.filter((r) => r.to === statement.id);
  const state = answerOf(view.reading, statement);
  const missing = isAllegation(view.reading, statement) && !isGiven(state);
  if (!answers.length && !earlier.length && !missing) return null;
  return (
    <section>
      <h3 class="label">{say('card_answers')}</h3>
      {answers.map((answer) => (
        <ReplyLine
          key={answer.statement.id}
          answer={answer}
          words={wordsOf(page.text, answer.statement.content)}
          drift={driftOf(view, answer.statement)}
          goTo={() => ways.showStatement(answer.statement.id)}
        />
      ))}
      {missing && <NoReply {...claim} state={state} perhaps={answers.some((a) => a.own && !a.sure)} />}
      {earlier.length > 0 && <h4 class="tiny">{say('card_earlier')}</h4>}
      {earlier.map((reply) => (
        <EarlierReplyLine key={reply.statement.id} reply={reply} />
      ))}
    </section>
  );
}

/** The claims that this statement answers, and that it answered so before: for the card of an answer. */
export function Answering({ page, view, statement, ways }: Claim) {
  const { reading } = view;
  const drift = driftOf(view, statement);
  const claims = reading.replies
    .filter((reply) => reply.by === statement.id)
    .flatMap((reply) => reading.statements.find((s) => s.id === reply.to) ?? []);
  if (!claims.length && !drift) return null;
  return (
    <section>
      <h3 class="label">{say(claims.length ? 'card_answering' : 'drift_title')}</h3>
      {claims.map((claim) => (
        <ClaimLine key={claim.id} of={claim} words={wordsOf(page.text, claim.content)} goTo={() => ways.showStatement(claim.id)} />
      ))}
      {drift && <DriftLine of={drift} />}
    </section>
  );
}

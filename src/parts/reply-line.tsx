import type { Answer, Drift, RecordReply } from '../model';
import { ActLabel } from './act-label';
import { dateWords } from './dates';
import { DriftLine } from './drift-line';
import { say } from './say';
import { SourceLink } from './source-link';
import { saidClass, shortened } from './words';

/** From these on an earlier answer is shown as one on the same matter, or as probably so. */
const SURE = 0.8;
const LIKELY = 0.5;
/** Characters of an answer shown at once. */
const SHOWN = 280;

interface Props {
  readonly answer: Answer;
  readonly words: string;
  /** That it repeats an earlier one. */
  readonly drift: Drift | null;
  readonly goTo: () => void;
}

/** An answer on this page, with the way to it. */
export function ReplyLine({ answer, words, drift, goTo }: Props) {
  const { statement, reply, own, sure } = answer;
  const details = [
    statement.who,
    reply.part === 'part' && say('card_part'),
    reply.part === 'another claim' && say('card_another_claim'),
    !own && say('card_not_theirs'),
    !sure && say('card_unsure'),
  ].filter(Boolean);
  return (
    <div class="reply">
      <div class="row">
        <ActLabel of={statement} />
        <button type="button" class="quiet" onClick={goTo}>
          {say('card_go_to')}
        </button>
      </div>
      <p class={saidClass(words)}>{shortened(words, SHOWN)}</p>
      <span class="tiny">{details.join(' · ')}</span>
      {drift && <DriftLine of={drift} />}
    </div>
  );
}

/** How sure it is that an earlier answer is about the same matter, in words. */
function sureness(confidence: number): string {
  if (confidence >= SURE) return say('card_earlier_sure');
  return confidence >= LIKELY ? say('card_earlier_likely') : say('card_earlier_perhaps');
}

/** An earlier answer, from another page: who printed it, when, where, and how sure the match is. */
export function EarlierReplyLine({ reply: { statement, confidence } }: { readonly reply: RecordReply }) {
  const where = [
    statement.publisher ?? statement.title ?? statement.url,
    statement.published ? dateWords(statement.published) : say('card_undated'),
  ];
  return (
    <div class="reply">
      <ActLabel of={statement} />
      <p class={saidClass(statement.words)}>{shortened(statement.words, SHOWN)}</p>
      <span class="tiny">
        {statement.who} · <SourceLink href={statement.url}>{where.join(', ')}</SourceLink> · {sureness(confidence)}
      </span>
    </div>
  );
}

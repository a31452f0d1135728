import type { ComponentChildren } from 'preact';
import type { AnswerState } from '../../model';
import { ActLabel, dateWords, type Say, saidClass, say, sayerOf, shortened, toneOf } from '../../parts';
import type { Claim } from './claims';

/** Characters of a claim shown in the list. */
const SHOWN = 200;
/** Characters of an earlier answer shown under a claim. */
const EARLIER_SHOWN = 60;

const STATES: Readonly<Record<AnswerState, Say>> = {
  answered: 'panel_reply_answered',
  deflected: 'panel_reply_deflected',
  rejected: 'panel_reply_rejected',
  declined: 'panel_reply_declined',
  silent: 'panel_reply_silent',
  none: 'panel_reply_none',
};

/** How the claim stands, in a word or two at the end of its first line. */
function Standing({ claim }: { readonly claim: Claim }) {
  const { statement, allegation, answered, answering } = claim;
  if (answered !== 'none' || allegation) {
    const missing = answered === 'none' || answered === 'declined' || answered === 'silent';
    return <span class={missing ? 'tiny standing missing' : 'tiny standing'}>{say(STATES[answered])}</span>;
  }
  if (answering.length) return <span class="tiny standing">{say('panel_answers', answering.length)}</span>;
  if (toneOf(statement) === 'own') return <span class="tiny standing">{say('panel_reply_own')}</span>;
  return null;
}

/** Who answers how, on this page, a line a speaker: "Hikvision spokesman: qualifies, denies · ¶ 7, 8". */
export function answerLines({ answers }: Claim): string[] {
  const own = answers.filter((a) => a.own);
  return [...new Set(own.map((a) => a.statement.who))].map((who) => {
    const said = own.filter((a) => a.statement.who === who);
    const acts = said.map((a) => say(`act_${a.statement.act}`).toLowerCase());
    const paragraphs = [...new Set(said.map((a) => a.paragraph))].sort((a, b) => a - b);
    return say('panel_answering', who, [...new Set(acts)].join(', '), paragraphs.join(',\u00a0'));
  });
}

/** What was answered elsewhere: the words, the paper, the day. */
function earlierWords({ earlier }: Claim): string | null {
  const [first] = earlier;
  if (!first) return null;
  const { words, publisher, published } = first.statement;
  const where = [publisher, published && dateWords(published)].filter(Boolean).join(', ');
  return say('panel_on_record', [shortened(words, EARLIER_SHOWN), where].filter(Boolean).join(' · '));
}

interface Props {
  readonly claim: Claim;
  readonly current: boolean;
  /** Whether Tab leads here: one claim of the list at a time. */
  readonly reachable: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** A claim in the list: act, speaker, words, and how it stands. Choosing it goes to its place on the page. */
export function ClaimItem({ claim, current, reachable, onChoose, children }: Props) {
  const { statement, words } = claim;
  // Opened, it says more of that below.
  const corrected = claim.corrected && !current && say('correct_by_you');
  const under = [...answerLines(claim), earlierWords(claim), corrected].filter(Boolean);
  return (
    <li class="claim" aria-current={current ? 'true' : undefined}>
      <button type="button" class="go" data-claim={statement.id} tabIndex={reachable ? 0 : -1} aria-expanded={current} onClick={onChoose}>
        <span class="row">
          <span class="speaker">
            <ActLabel of={statement} /> <span class="small">{sayerOf(statement)}</span>
          </span>
          <Standing claim={claim} />
        </span>
        <span class={saidClass(words)}>{current ? words : shortened(words, SHOWN)}</span>
        {under.map((line) => (
          <span class="tiny" key={line}>
            {line}
          </span>
        ))}
      </button>
      {children}
    </li>
  );
}

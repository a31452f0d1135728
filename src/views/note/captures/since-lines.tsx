import type { CreditChange, KeptStatement, PassageChange } from '../../../model';
import { type Say, say, shortened } from '../../../parts';
import { Parts } from '../../difference';
import { quoted } from '../../quoted';
import { momentWords } from '../history';
import type { PassageSince, Since } from './since';

/** Characters of an answer that came or went. */
const SHOWN = 200;

/** Answers that came or went, a line each. */
function Replies({ name, of }: { readonly name: Say; readonly of: readonly KeptStatement[] }) {
  return (
    <>
      {of.map(({ id, who, words }) => (
        <li key={id}>
          {say(name, who)} <span class="said">{quoted(shortened(words, SHOWN))}</span>
        </li>
      ))}
    </>
  );
}

const hasChanged = ({ difference, repliesAdded, repliesGone, words }: PassageChange) =>
  words === 'gone' || difference.some(({ kind }) => kind !== 'same') || repliesAdded.length + repliesGone.length > 0;

/** What changed at a noted passage since the page was captured. Nothing where nothing did. */
export function PassageSinceLines({ since }: { readonly since: PassageSince | undefined }) {
  if (!since || !hasChanged(since.change)) return null;
  const { difference, cues, repliesAdded, repliesGone, words } = since.change;
  return (
    <div class="since">
      <p class="small">{say(words === 'gone' ? 'capture_since_gone' : 'capture_since', momentWords(since.at))}</p>
      {difference.some(({ kind }) => kind !== 'same') && <Parts parts={difference} />}
      <ul class="small">
        {cues.map(({ before, now }) => (
          <li key={now.id}>{say('capture_cue', before, now.cue)}</li>
        ))}
        <Replies name="capture_reply_added" of={repliesAdded} />
        <Replies name="capture_reply_gone" of={repliesGone} />
      </ul>
    </div>
  );
}

const CREDITS: Readonly<Record<CreditChange['what'], Say>> = {
  title: 'panel_field_title',
  publisher: 'panel_field_publisher',
  bylines: 'panel_field_byline',
  credit: 'panel_field_credit',
  firstPublished: 'panel_field_first',
  correction: 'panel_field_correction',
};

/** A value of the page's own that came, went or changed. */
function creditWords({ what, before, now }: CreditChange): string {
  const name = say(CREDITS[what]);
  if (before === null) return say('capture_credit_new', name, now ?? '');
  return now === null ? say('capture_credit_gone', name, before) : say('capture_credit_changed', name, before, now);
}

/** What changed on the page as a whole since it was first captured, but for what its noted passages tell. */
export function PageSinceLines({ since: { page, passages } }: { readonly since: Since }) {
  if (!page) return null;
  const told = new Set([...passages.values()].flatMap(({ change }) => [...change.repliesAdded, ...change.repliesGone]).map(({ id }) => id));
  const left = (replies: readonly KeptStatement[]) => replies.filter(({ id }) => !told.has(id));
  const { credits } = page.changes;
  const [added, gone] = [left(page.changes.repliesAdded), left(page.changes.repliesGone)];
  if (!credits.length && !added.length && !gone.length) return null;
  return (
    <section class="page-since">
      <p class="small">{say('capture_since_page', momentWords(page.at))}</p>
      <ul class="small">
        {credits.map((credit) => (
          <li key={`${credit.what} ${credit.now}`}>{creditWords(credit)}</li>
        ))}
        <Replies name="capture_reply_added" of={added} />
        <Replies name="capture_reply_gone" of={gone} />
      </ul>
    </section>
  );
}

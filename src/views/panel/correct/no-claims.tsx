import type { PageText, PageView } from '../../../model';
import { say, shortened, wordsOf } from '../../../parts';
import { quoted } from '../../quoted';
import type { Corrections } from './corrections';

/** Characters shown of what is no claim. */
const SHOWN = 120;

/** What the reader said is no claim: it can become one again. */
export function NoClaims({
  page,
  view,
  corrections,
}: {
  readonly page: PageText;
  readonly view: PageView;
  readonly corrections: Corrections;
}) {
  const gone = view.corrected.filter(({ correction }) => correction.noClaim);
  if (!gone.length) return null;
  return (
    <details class="no-claims">
      <summary class="small">{say('correct_no_claims', gone.length)}</summary>
      <ul>
        {gone.map(({ found }) => (
          <li key={found.id} class="small">
            {quoted(shortened(wordsOf(page.text, found.content), SHOWN))}{' '}
            <button type="button" class="link" onClick={() => corrections.say(found, { noClaim: false })}>
              {say('correct_a_claim')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

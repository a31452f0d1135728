import type { Statement } from '../model';
import { ActLabel, sayerOf } from './act-label';
import { say } from './say';
import { saidClass, shortened } from './words';

/** Characters of a claim shown where it is named beside another. */
const SHOWN = 160;

/** A claim in short: what it does, who says it, its words, and the way to it. */
export function ClaimLine({ of, words, goTo }: { readonly of: Statement; readonly words: string; readonly goTo: () => void }) {
  return (
    <div class="reply">
      <div class="row">
        <span>
          <ActLabel of={of} /> <span class="tiny">{sayerOf(of)}</span>
        </span>
        <button type="button" class="quiet" onClick={goTo}>
          {say('card_go_to')}
        </button>
      </div>
      <p class={saidClass(words)}>{shortened(words, SHOWN)}</p>
    </div>
  );
}

import type { Drift } from '../model';
import { dateWords } from './dates';
import { say } from './say';
import { SourceLink } from './source-link';
import { shortened } from './words';

/** Characters of the allegation that the same sentence answered before. */
const SHOWN = 90;
/** Characters of an ISO date that are its year. */
const YEAR = 4;

/** What the same sentence was said about the first time, where that is known. */
function aboutWords({ first, otherMatter }: Drift): string {
  if (otherMatter === null) return '';
  const [claim = ''] = first.answers;
  return otherMatter ? say('drift_other', shortened(claim, SHOWN)) : say('drift_same_matter');
}

/** That an answer repeats an earlier one nearly word for word: since when, where, and what it was about then. */
export function DriftLine({ of }: { readonly of: Drift }) {
  const { first, times } = of;
  const published = first.published ?? '';
  const where = [first.publisher ?? first.title ?? first.url, dateWords(published)].join(', ');
  const more = [aboutWords(of), times > 1 && say('drift_times', times)].filter(Boolean).join(' · ');
  return (
    <p class="tiny drift">
      <b>{say('drift_same', published.slice(0, YEAR))}</b> (<SourceLink href={first.url}>{where}</SourceLink>){more && ` · ${more}`}
    </p>
  );
}

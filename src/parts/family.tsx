import type { FamilyPage } from '../model';
import { dateWords } from './dates';
import { say } from './say';
import { SourceLink } from './source-link';

/** Pages shown at once; a story of a large wire stands on many. */
const SHOWN = 6;

const hostOf = (url: string) => /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;

/** Paper, day, and how it is known that it carries this text. */
function FamilyLine({ of }: { readonly of: FamilyPage }) {
  const where = [of.publisher ?? hostOf(of.url), of.published ? dateWords(of.published) : say('card_undated')].join(', ');
  const more = [of.kin === 'address' && say('family_by_address'), of.firstPublisher && say('panel_first_published', of.firstPublisher)];
  return (
    <li>
      <SourceLink href={of.url}>{where}</SourceLink> <span class="tiny">{more.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

/** The other pages kept that carry this page's text, earliest first: one origin, however many addresses. */
export function Family({ of }: { readonly of: readonly FamilyPage[] }) {
  if (!of.length) return null;
  return (
    <div class="family">
      <p class="small">{say(of.length === 1 ? 'family_one' : 'family_many', of.length)}</p>
      <ol class="small">
        {of.slice(0, SHOWN).map((page) => (
          <FamilyLine key={page.url} of={page} />
        ))}
      </ol>
      {of.length > SHOWN && <p class="tiny">{say('family_more', of.length - SHOWN)}</p>}
    </div>
  );
}

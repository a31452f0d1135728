import { useState } from 'preact/hooks';
import type { Entity, Mention, PageText, Refusal } from '../model';
import { say } from './say';
import { shortened, wordsOf } from './words';

/** The names by which a page calls a company, each once: neither "the firm" nor "it". */
export function printedNames(page: PageText, mentions: readonly Mention[], id: string): string[] {
  const named = mentions.filter((m) => m.entity === id && m.how !== 'pronoun' && m.how !== 'description');
  return [...new Set(named.map((m) => wordsOf(page.text, [m])))];
}

/** Characters of names shown on a button. */
const SHOWN = 60;

interface Props {
  readonly company: Entity;
  readonly page: PageText;
  readonly mentions: readonly Mention[];
  /** Says it. `false`: it could not be kept. */
  readonly refuse: (refusal: Refusal) => Promise<boolean>;
}

/** "Not this company": the reader says that this page, or certain words everywhere, mean somebody else. */
export function NotThis({ company, page, mentions, refuse }: Props) {
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const words = printedNames(page, mentions, company.id);
  const refuseAt = async (where: string) =>
    setFailed(!(await refuse({ entity: company.id, name: company.name, page: where, words, at: 0 })));
  return (
    <div class="not-this">
      <button type="button" class="quiet" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {say('companies_not_this')}
      </button>
      {asked && (
        <p class="small">
          <button type="button" class="link" onClick={() => void refuseAt(page.canonicalUrl)}>
            {say('companies_not_here')}
          </button>{' '}
          ·{' '}
          <button type="button" class="link" onClick={() => void refuseAt('')}>
            {say('companies_not_ever', shortened(words.map((w) => `“${w}”`).join(', '), SHOWN))}
          </button>
        </p>
      )}
      {failed && (
        <p class="small" role="alert">
          {say('companies_not_kept')}
        </p>
      )}
    </div>
  );
}

/** What a refusal says, and the way back. */
export function Refused({ refusal, allow }: { readonly refusal: Refusal; readonly allow: () => void }) {
  const words = shortened(refusal.words.map((w) => `“${w}”`).join(', '), SHOWN);
  return (
    <p class="small">
      {refusal.page ? say('companies_refused_here', refusal.name) : say('companies_refused_ever', words, refusal.name)}{' '}
      <button type="button" class="link" onClick={allow}>
        {say('panel_undo')}
      </button>
    </p>
  );
}

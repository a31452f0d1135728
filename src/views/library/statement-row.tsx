import type { KeptStatement } from '../../model';
import { ActLabel, dateWords, SourceLink, say } from '../../parts';
import { starterPack } from '../../record';

/** The paper and the day of a statement's page. */
export function whereOf({ publisher, title, url, published }: KeptStatement): string {
  return [publisher ?? title ?? url, published ? dateWords(published) : say('card_undated')].join(', ');
}

/** A kept statement: what is said, by whom, and on which page. `note`: what else is to be said of it. */
export function StatementRow({ statement, note }: { readonly statement: KeptStatement; readonly note?: string }) {
  const { words, who, firstPublisher, url, origin } = statement;
  return (
    <li class="row-item">
      <div class="row">
        <span>
          <ActLabel of={statement} /> <span class="small">{who}</span>
        </span>
        <span class="tiny">{[note, origin === starterPack && say('library_from_starter')].filter(Boolean).join(' · ')}</span>
      </div>
      <p class="said">{words}</p>
      <p class="tiny">
        <SourceLink href={url}>{whereOf(statement)}</SourceLink>
        {firstPublisher && ` · ${say('panel_first_published', firstPublisher)}`}
      </p>
    </li>
  );
}

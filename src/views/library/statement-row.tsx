import type { KeptStatement } from '../../model';
import { ActLabel, dateWords, SourceLink, saidClass, say, sayerOf } from '../../parts';
import { starterPack } from '../../record';

/** The paper and the day of a statement's page. */
export function whereOf({ publisher, title, url, published }: KeptStatement): string {
  return [publisher ?? title ?? url, published ? dateWords(published) : say('card_undated')].join(', ');
}

interface Props {
  readonly statement: KeptStatement;
  /** What else is to be said of it. */
  readonly note?: string;
  /** Address of the page whose heading it stands under: what is said there is not said again. */
  readonly under?: string;
}

/** A kept statement: what is said, by whom, and on which page. */
export function StatementRow({ statement, note, under }: Props) {
  const { words, firstPublisher, url, origin } = statement;
  return (
    <li class="row-item">
      <div class="row">
        <span>
          <ActLabel of={statement} /> <span class="small">{sayerOf(statement)}</span>
        </span>
        <span class="tiny">{[note, origin === starterPack && say('library_from_starter')].filter(Boolean).join(' · ')}</span>
      </div>
      <p class={saidClass(words)}>{words}</p>
      {(url !== under || firstPublisher) && (
        <p class="tiny">
          {url !== under && <SourceLink href={url}>{whereOf(statement)}</SourceLink>}
          {url !== under && firstPublisher && ' · '}
          {firstPublisher && say('panel_first_published', firstPublisher)}
        </p>
      )}
    </li>
  );
}

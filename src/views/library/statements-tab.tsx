import { useState } from 'preact/hooks';
import type { KeptStatement } from '../../model';
import { ActLabel, dateWords, SourceLink, say } from '../../parts';
import { findCompanies, findStatementsOf, starterPack } from '../../record';
import { hereOr, record, useLive } from '../live';
import { Paged } from './paged';

function StatementRow({ statement }: { readonly statement: KeptStatement }) {
  const { words, who, publisher, firstPublisher, title, url, published, origin } = statement;
  const where = [publisher ?? title ?? url, published ? dateWords(published) : say('card_undated')].join(', ');
  return (
    <li class="row-item">
      <div class="row">
        <span>
          <ActLabel of={statement} /> <span class="small">{who}</span>
        </span>
        <span class="tiny">{origin === starterPack && say('library_from_starter')}</span>
      </div>
      <p class="said">{words}</p>
      <p class="tiny">
        <SourceLink href={url}>{where}</SourceLink>
        {firstPublisher && ` · ${say('panel_first_published', firstPublisher)}`}
      </p>
    </li>
  );
}

/** What is on the record of a company: all that was kept, by it and about it, newest first. */
export function StatementsTab() {
  const companies = hereOr(
    useLive(() => findCompanies(record), []),
    [],
  );
  const [chosen, setChosen] = useState('');
  const company = chosen || companies[0]?.id || '';
  const statements = hereOr(
    useLive(async () => (company ? findStatementsOf(record, company) : []), [company]),
    [],
  );
  return (
    <>
      <p class="small">{say('library_statements_about')}</p>
      <label class="field">
        <span class="tiny">{say('panel_filter_company')}</span>
        <select value={company} onChange={(e) => setChosen(e.currentTarget.value)}>
          {companies.map(({ id, name, statements: count }) => (
            <option key={id} value={id}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>
      <Paged items={statements} about={company} draw={(s) => <StatementRow key={s.id} statement={s} />} />
    </>
  );
}

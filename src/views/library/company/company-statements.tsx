import type { KeptStatement } from '../../../model';
import { SourceLink, say } from '../../../parts';
import { findStatementsOf } from '../../../record';
import { hereOr, record, useLive } from '../../live';
import { Paged } from '../paged';
import { StatementRow, whereOf } from '../statement-row';

/** Statements of one page, in the order in which they were kept. */
interface OfPage {
  readonly page: string;
  readonly statements: readonly KeptStatement[];
}

/** Statements by the pages that they stand on, the newest page first. */
export function groupByPage(statements: readonly KeptStatement[]): OfPage[] {
  const pages = new Map<string, KeptStatement[]>();
  for (const statement of statements) pages.set(statement.page, [...(pages.get(statement.page) ?? []), statement]);
  return [...pages].map(([page, all]) => ({ page, statements: all }));
}

function PageGroup({ id, of }: { readonly id: string; readonly of: OfPage }) {
  const [first] = of.statements;
  if (!first) return null;
  return (
    <li class="page-group">
      <h4>
        <SourceLink href={first.url}>{first.title ?? first.page}</SourceLink> <span class="tiny">{whereOf(first)}</span>
      </h4>
      <ol class="rows">
        {of.statements.map((statement) => (
          <StatementRow
            key={statement.id}
            statement={statement}
            note={say(statement.by === id ? 'library_company_by' : 'library_company_of')}
          />
        ))}
      </ol>
    </li>
  );
}

/** What a company said and what was said of it, page by page, newest first. */
export function CompanyStatements({ id }: { readonly id: string }) {
  const statements = hereOr(
    useLive(() => findStatementsOf(record, id), [id]),
    [],
  );
  return (
    <section class="wide">
      <h3>{say('library_company_said')}</h3>
      {!statements.length && <p class="small">{say('library_company_said_none')}</p>}
      <Paged items={groupByPage(statements)} about={id} draw={(of) => <PageGroup key={of.page} id={id} of={of} />} />
    </section>
  );
}

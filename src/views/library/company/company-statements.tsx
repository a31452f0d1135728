import { useMemo } from 'preact/hooks';
import { type KeptStatement, type Origin, originsOf } from '../../../model';
import { dateWords, SourceLink, say } from '../../../parts';
import type { LedgerParts } from '../../../record';
import { countWords } from '../ledger/ledger-words';
import { Paged } from '../paged';
import { StatementRow, whereOf } from '../statement-row';

/** What one text says, in however many papers it stands. */
export interface OfOrigin {
  readonly origin: Origin;
  /** Each utterance once, as the earliest of the pages has it. */
  readonly statements: readonly KeptStatement[];
  /** One statement of each of the other pages that carry the text. */
  readonly copies: readonly KeptStatement[];
}

const plain = ({ words, act }: KeptStatement) => `${act} ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** Statements by the texts that they stand in, the newest first; what copies of a text say alike is said once. */
export function groupByOrigin({ statements, pages }: Pick<LedgerParts, 'statements' | 'pages'>): OfOrigin[] {
  const on = new Map<string, KeptStatement[]>();
  for (const s of statements) on.set(s.page, [...(on.get(s.page) ?? []), s]);
  return originsOf(statements, pages)
    .reverse()
    .map((origin) => {
      const each = new Map<string, KeptStatement>();
      for (const page of origin.pages) for (const s of on.get(page) ?? []) if (!each.has(plain(s))) each.set(plain(s), s);
      return { origin, statements: [...each.values()], copies: origin.pages.slice(1).flatMap((page) => on.get(page)?.[0] ?? []) };
    });
}

/** The other pages with the same text. */
function Copies({ of }: { readonly of: readonly KeptStatement[] }) {
  if (!of.length) return null;
  return (
    <p class="tiny">
      {say('family_also')}{' '}
      {of.map((s, i) => (
        <span key={s.page}>
          {i > 0 && '; '}
          <SourceLink href={s.url}>{[s.publisher ?? s.url, s.published && dateWords(s.published)].filter(Boolean).join(', ')}</SourceLink>
        </span>
      ))}
    </p>
  );
}

function OriginGroup({ id, of }: { readonly id: string; readonly of: OfOrigin }) {
  const [first] = of.statements;
  if (!first) return null;
  return (
    <li class="page-group">
      <h4>
        <SourceLink href={first.url}>{first.title ?? first.page}</SourceLink> <span class="tiny">{whereOf(first)}</span>
      </h4>
      <Copies of={of.copies} />
      <ol class="rows">
        {of.statements.map((statement) => (
          <StatementRow
            key={statement.id}
            statement={statement}
            note={say(statement.by === id ? 'library_company_by' : 'library_company_of')}
            under={first.url}
          />
        ))}
      </ol>
    </li>
  );
}

/** What a company said and what was said of it, text by text, newest first: origins are counted, not addresses. */
export function CompanyStatements({ id, parts }: { readonly id: string; readonly parts: LedgerParts }) {
  const groups = useMemo(() => groupByOrigin(parts), [parts]);
  const pages = groups.reduce((sum, { origin }) => sum + origin.pages.length, 0);
  return (
    <section class="wide">
      <h3>{say('library_company_said')}</h3>
      <p class="small">
        {groups.length ? countWords({ pages, origins: groups.map(({ origin }) => origin) }) : say('library_company_said_none')}
      </p>
      <Paged items={groups} about={id} draw={(of) => <OriginGroup key={of.origin.id} id={id} of={of} />} />
    </section>
  );
}

import { companyFileOf } from '../../../companies';
import { checkedOn, type Entity, noAmendment, type Parent } from '../../../model';
import { dateWords, Listings, PackAge, type Say, say } from '../../../parts';
import { findInPacksOn, forgetCompany } from '../../../record';
import { Confirm } from '../../confirm';
import { hereOr, type Live, record, useLive } from '../../live';
import { CompanyNotes } from '../../note/company-notes';
import { type Names, useNames } from '../../own-names';
import { CompanyLedger } from '../ledger/company-ledger';
import { type CompanyView, companyAddress, companyViewAt, companyViews } from './address';
import { CompanyStatements } from './company-statements';
import { Editor } from './editor';
import { type Kept, NotHere, useKept } from './reading';

function periodWords({ from, to }: Parent): string {
  const words = [from && say('card_since', dateWords(from)), to && say('library_company_until', dateWords(to))].filter(Boolean);
  return words.join(', ') || say('library_company_unknown_period');
}

/** Who owns or owned the company, since when, and where that is written. */
function Owners({ parents }: { readonly parents: readonly Parent[] }) {
  if (!parents.length) return null;
  return (
    <section>
      <h3>{say('library_company_parents')}</h3>
      <ul class="small owners">
        {parents.map((parent) => (
          <li key={`${parent.entity} ${parent.from}`}>
            <a href={companyAddress(parent.entity)}>{parent.name}</a>, {periodWords(parent)} <span class="tiny">{parent.citation}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The lists that the company stands on today, each with its citation. */
function OnLists({ entity }: { readonly entity: Entity }) {
  const date = checkedOn([entity]);
  return (
    <section>
      <h3>{say('library_company_lists')}</h3>
      <Listings of={entity} date={null} packDate={date} />
      <PackAge date={date} />
    </section>
  );
}

/** A company that nothing is known of but how the pages name it; what was kept may still speak of it. */
const unknown = (id: string, name?: string): Entity => ({
  id,
  name: name ?? id.replace(/^(text|own):/, ''),
  kind: 'company',
  known: false,
  evidence: [],
  listings: [],
  parents: [],
});

function Known({ id, names, printed }: { readonly id: string; readonly names: Names; readonly printed: string | undefined }) {
  const packs = hereOr(
    useLive(() => findInPacksOn(record, id), [id]),
    [],
  );
  const amendment = names.choices.amendments.find((a) => a.id === id) ?? null;
  const entity = names.index.entity(id) ?? unknown(id, printed);
  const file = companyFileOf(id, names.builtIn, packs, amendment);
  const details = [file.country, file.tickers.join(', '), file.domains.join(', ')].filter(Boolean);
  return (
    <>
      <h2 class="company-name">{entity.name}</h2>
      {details.length > 0 && <p class="small">{details.join(' · ')}</p>}
      {!names.index.entity(id) && <p class="small">{say('library_company_none')}</p>}
      {amendment?.muted ? <p class="small">{say('library_company_muted')}</p> : <OnLists entity={entity} />}
      <Owners parents={entity.parents} />
      <CompanyNotes company={{ id, name: entity.name }} />
      <Editor amendment={amendment ?? noAmendment(id)} entity={entity} file={file} names={names} />
    </>
  );
}

const VIEWS: Readonly<Record<CompanyView, Say>> = { file: 'ledger_view_file', ledger: 'ledger_view', letter: 'letter_view' };

/** To what is known of the company, its ledger, and the letter. */
function Views({ id, view }: { readonly id: string; readonly view: CompanyView }) {
  return (
    <nav class="company-views" aria-label={say('ledger_views')}>
      {companyViews.map((each) => (
        <a key={each} href={companyAddress(id, each)} aria-current={each === view ? 'page' : undefined}>
          {say(VIEWS[each])}
        </a>
      ))}
    </nav>
  );
}

/** A company: what is known of it, its ledger, or the letter to it, as the address says. What is kept is read once for all three. */
export function CompanyPage({ id }: { readonly id: string }) {
  const names = useNames();
  const kept = useKept(id);
  const view = companyViewAt(location.hash);
  return (
    <>
      <a class="small" href="#companies">
        {say('library_company_back')}
      </a>
      <Views id={id} view={view} />
      {view === 'file' ? (
        <CompanyFile id={id} names={names} kept={kept} />
      ) : (
        names && <CompanyLedger id={id} entity={names.index.entity(id)} view={view} kept={kept} />
      )}
    </>
  );
}

interface FileProps {
  readonly id: string;
  readonly names: Names | null;
  readonly kept: Live<Kept>;
}

/** All that is known of a company: its names, owners and listings, what it said and what was said of it. */
function CompanyFile({ id, names, kept }: FileProps) {
  return (
    <>
      {names && <Known id={id} names={names} printed={kept.state === 'here' ? kept.value.names[0] : undefined} />}
      <NotHere id={id} kept={kept} />
      {kept.state === 'here' && <CompanyStatements id={id} parts={kept.value} />}
      <Confirm name="library_forget_company" what={{ company: id }} act={() => forgetCompany(record, id)} />
    </>
  );
}

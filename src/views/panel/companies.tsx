import browser from 'webextension-polyfill';
import { askPage } from '../../messages';
import type { Entity, PageText, PageView, Refusal } from '../../model';
import { NotThis, printedNames, Refused, say } from '../../parts';
import { allowCompany, attempt, refuseCompany } from '../../record';
import { record } from '../live';
import { CompanyNotes } from '../note/company-notes';

interface Props {
  readonly tab: number;
  readonly page: PageText;
  readonly view: PageView;
  /** Whether the reader's word can be kept: not in a private window. */
  readonly editable: boolean;
}

const readAgain = (tab: number) => askPage(tab)('readAgain').catch(() => {});

function Company({ company, tab, page, view, editable }: Props & { readonly company: Entity }) {
  const names = printedNames(page, view.reading.mentions, company.id);
  // Its own name stands there already.
  const other = names.filter((name) => name !== company.name);
  const library = `${browser.runtime.getURL('src/views/library/index.html')}#company=${encodeURIComponent(company.id)}`;
  const refuse = async (refusal: Refusal) => {
    const kept = await attempt(() => refuseCompany(record, { ...refusal, at: Date.now() }));
    if (kept.ok) await readAgain(tab);
    return kept.ok;
  };
  return (
    <li class="company">
      <p>
        {company.name} <span class="tiny">{other.length > 0 && say('companies_named', other.join(', '))}</span>
      </p>
      <div class="actions">
        <button type="button" class="quiet" onClick={() => void browser.tabs.create({ url: library })}>
          {say('companies_in_library')}
        </button>
        {editable && <NotThis company={company} page={page} mentions={view.reading.mentions} refuse={refuse} />}
      </div>
      {editable && <CompanyNotes company={{ id: company.id, name: company.name }} />}
    </li>
  );
}

/** The companies that the page names, and those that the reader said it does not. */
export function Companies(props: Props) {
  const { tab, view } = props;
  const companies = view.reading.entities.filter((e) => e.kind === 'company');
  if (!companies.length && !view.refused.length) return null;
  const allow = (refusal: Refusal) => allowCompany(record, refusal.entity, [refusal.page]).then(() => readAgain(tab));
  return (
    <details class="companies">
      <summary class="small">{say('companies_here', companies.length)}</summary>
      <ul>
        {companies.map((company) => (
          <Company key={company.id} company={company} {...props} />
        ))}
      </ul>
      {view.refused.map((refusal) => (
        <Refused key={`${refusal.entity} ${refusal.page}`} refusal={refusal} allow={() => void allow(refusal)} />
      ))}
    </details>
  );
}

import { useState } from 'preact/hooks';
import { say } from '../../parts';
import { findCompanies, lastCompanyOf } from '../../record';
import { hereOr, record, useLive } from '../live';
import { companyAddress } from './company/address';
import { CompanyStatements } from './company/company-statements';
import { NotHere, useKept } from './company/reading';

/** What is kept of one company: a part of its own, so that nothing of the one before stands under its name. */
function Kept({ id }: { readonly id: string }) {
  const kept = useKept(id);
  return (
    <>
      <NotHere id={id} kept={kept} />
      {kept.state === 'here' && <CompanyStatements id={id} parts={kept.value} />}
    </>
  );
}

/** What is on the record of a company: all that was kept, by it and about it, newest first. */
export function StatementsTab() {
  const companies = hereOr(
    useLive(() => findCompanies(record), []),
    [],
  );
  const latest = hereOr(
    useLive(() => lastCompanyOf(record), []),
    null,
  );
  const [chosen, setChosen] = useState('');
  const company = chosen || latest || '';
  const name = companies.find(({ id }) => id === company)?.name ?? company;
  return (
    <>
      <p class="small">{say('library_statements_about')}</p>
      <div class="search">
        <label class="field">
          <span class="tiny">{say('panel_filter_company')}</span>
          <select value={company} onChange={(e) => setChosen(e.currentTarget.value)}>
            {companies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {company && <a href={companyAddress(company)}>{say('library_company_page', name)}</a>}
      </div>
      {company && (
        <>
          <h2 class="company-name">{name}</h2>
          <Kept key={company} id={company} />
        </>
      )}
    </>
  );
}

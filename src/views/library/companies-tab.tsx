import { useState } from 'preact/hooks';
import { findByName, ownId } from '../../companies';
import { say } from '../../parts';
import { amend, findCompanies } from '../../record';
import { hereOr, record, useLive } from '../live';
import { type Names, useNames } from '../own-names';
import { companyAddress } from './company/address';
import { added } from './company/amending';
import { Paged } from './paged';

/** A company in a list, that leads to its page. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

/** Looks a company up by a name; one that nobody knows can be added. */
function Look({ names }: { readonly names: Names }) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const found = name ? findByName(names.index, name) : [];
  const add = async () => {
    const id = ownId(name);
    await amend(record, id, () => added(id, { text: name, trust: 'safe' }));
    location.assign(companyAddress(id));
  };
  const go = (event: Event) => {
    event.preventDefault();
    if (found[0]) location.assign(companyAddress(found[0]));
    else if (/[\p{L}\p{N}]/u.test(name)) void add();
  };
  return (
    <form class="search" onSubmit={go}>
      <label class="field wide">
        <span class="tiny">{say('library_company_find')}</span>
        <input type="search" value={typed} maxLength={200} onInput={(e) => setTyped(e.currentTarget.value)} />
      </label>
      <button type="submit" class="button first" disabled={!/[\p{L}\p{N}]/u.test(name)}>
        {found.length || !name ? say('library_company_open') : say('library_company_add', name)}
      </button>
      <p class="small found" role="status">
        {name && !found.length && say('library_company_unknown')}
        {found.map((id) => (
          <a key={id} href={companyAddress(id)}>
            {names.index.entity(id)?.name ?? id}
          </a>
        ))}
      </p>
    </form>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly Named[] }) {
  if (!items.length) return null;
  return (
    <section class="wide">
      <h2>{title}</h2>
      <Paged
        items={items}
        about={title}
        draw={({ id, name, note }) => (
          <li class="row company-row" key={id}>
            <a href={companyAddress(id)}>{name}</a>
            <span class="tiny">{note}</span>
          </li>
        )}
      />
    </section>
  );
}

/** The companies that the reader can look up, correct and add to. */
export function CompaniesTab() {
  const names = useNames();
  const kept = hereOr(
    useLive(() => findCompanies(record), []),
    [],
  );
  const yours = (names?.choices.amendments ?? []).map(
    (a): Named => ({
      id: a.id,
      name: a.name ?? names?.index.entity(a.id)?.name ?? a.id,
      note: a.muted ? say('library_company_muted') : '',
    }),
  );
  const inRecord = kept.map(({ id, name }): Named => ({ id, name, note: '' }));
  return (
    <>
      <p class="small">{say('library_companies_about')}</p>
      {names && <Look names={names} />}
      <List title={say('library_company_yours')} items={yours} />
      <List title={say('library_company_kept')} items={inRecord} />
    </>
  );
}

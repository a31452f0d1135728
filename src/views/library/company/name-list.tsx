import { useState } from 'preact/hooks';
import type { CompanyFile } from '../../../companies';
import type { AliasTrust, OwnName } from '../../../model';
import { say } from '../../../parts';
import { amend } from '../../../record';
import { record } from '../../live';
import { withName, withNameBack, withoutName } from './amending';

/** Whether a name is certain wherever it stands, or needs evidence on the page. */
export function TrustChoice(props: { readonly label: string; readonly trust: AliasTrust; readonly choose: (trust: AliasTrust) => void }) {
  const { label, trust, choose } = props;
  return (
    <select aria-label={label} value={trust} onChange={(e) => choose(e.currentTarget.value as AliasTrust)}>
      <option value="safe">{say('library_company_certain')}</option>
      <option value="context">{say('library_company_evidence')}</option>
    </select>
  );
}

function NameRow({ id, name }: { readonly id: string; readonly name: OwnName }) {
  return (
    <li class="row">
      <span>{name.text}</span>
      <span class="buttons">
        <TrustChoice
          label={say('library_company_trust', name.text)}
          trust={name.trust}
          choose={(trust) => void amend(record, id, (before) => withName(before, { text: name.text, trust }))}
        />
        <button
          type="button"
          class="quiet"
          aria-label={say('library_company_name_drop', name.text)}
          onClick={() => void amend(record, id, (before) => withoutName(before, name.text))}
        >
          {say('library_company_drop')}
        </button>
      </span>
    </li>
  );
}

function NewName({ id }: { readonly id: string }) {
  const [text, setText] = useState('');
  const [trust, setTrust] = useState<AliasTrust>('safe');
  const add = (event: Event) => {
    event.preventDefault();
    const name = text.trim();
    if (!name) return;
    void amend(record, id, (before) => withName(before, { text: name, trust })).then(() => setText(''));
  };
  return (
    <form class="search" onSubmit={add}>
      <label class="field wide">
        <span class="tiny">{say('library_company_name_new')}</span>
        <input value={text} maxLength={200} onInput={(e) => setText(e.currentTarget.value)} />
      </label>
      <TrustChoice label={say('library_company_trust_new')} trust={trust} choose={setTrust} />
      <button type="submit" class="button" disabled={!text.trim()}>
        {say('library_company_name_add')}
      </button>
    </form>
  );
}

/** A company's names, each with its trust: to be added to, changed and taken away. */
export function NameList({ id, file, gone }: { readonly id: string; readonly file: CompanyFile; readonly gone: readonly string[] }) {
  return (
    <section aria-label={say('library_company_names')}>
      <ul class="names small">
        {file.names.map((name) => (
          <NameRow key={name.text} id={id} name={name} />
        ))}
      </ul>
      <NewName id={id} />
      {gone.length > 0 && (
        <>
          <h4 class="label">{say('library_company_dropped')}</h4>
          <ul class="names small">
            {gone.map((name) => (
              <li class="row" key={name}>
                <span>{name}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('library_company_return_name', name)}
                  onClick={() => void amend(record, id, (before) => withNameBack(before, name))}
                >
                  {say('library_company_return')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

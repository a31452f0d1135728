import { useState } from 'preact/hooks';
import { type CompanyFile, findByName } from '../../../companies';
import type { Amendment, Entity } from '../../../model';
import { say } from '../../../parts';
import { amend } from '../../../record';
import { record } from '../../live';
import type { Names } from '../../own-names';
import { companyAddress } from './address';
import { renamed } from './amending';
import { NameList } from './name-list';

interface Props {
  readonly amendment: Amendment;
  readonly entity: Entity;
  readonly file: CompanyFile;
  readonly names: Names;
}

/** Another name for the company as a whole. */
function Rename({ entity }: { readonly entity: Entity }) {
  const [name, setName] = useState(entity.name);
  const save = (event: Event) => {
    event.preventDefault();
    if (name.trim()) void amend(record, entity.id, (before) => renamed(before, name.trim()));
  };
  return (
    <form class="search" onSubmit={save}>
      <label class="field wide">
        <span class="tiny">{say('library_company_rename')}</span>
        <input value={name} maxLength={200} onInput={(e) => setName(e.currentTarget.value)} />
      </label>
      <button type="submit" class="button" disabled={!name.trim() || name.trim() === entity.name}>
        {say('library_company_rename_save')}
      </button>
    </form>
  );
}

/** Says that it is the same company as another. */
function Merge({ amendment, entity, names }: Pick<Props, 'amendment' | 'entity' | 'names'>) {
  const [name, setName] = useState('');
  const [unknown, setUnknown] = useState(false);
  const { sameAs } = amendment;
  if (sameAs)
    return (
      <p class="small">
        {say('library_company_merged', names.index.entity(sameAs)?.name ?? sameAs)}{' '}
        <button type="button" class="link" onClick={() => void amend(record, entity.id, (before) => ({ ...before, sameAs: null }))}>
          {say('library_company_part')}
        </button>
      </p>
    );
  const merge = (event: Event) => {
    event.preventDefault();
    const [other] = findByName(names.index, name.trim()).filter((id) => id !== entity.id);
    setUnknown(!other);
    if (!other) return;
    void amend(record, entity.id, (before) => ({ ...before, sameAs: other })).then(() => location.assign(companyAddress(other)));
  };
  return (
    <form class="search" onSubmit={merge}>
      <label class="field wide">
        <span class="tiny">{say('library_company_same')}</span>
        <input value={name} onInput={(e) => setName(e.currentTarget.value)} />
      </label>
      <button type="submit" class="button" disabled={!name.trim()}>
        {say('library_company_merge')}
      </button>
      <p class="small" role="status">
        {unknown && say('library_company_merge_unknown')}
      </p>
    </form>
  );
}

const isSaid = (a: Amendment) => a.name !== null || a.names.length + a.gone.length > 0 || a.sameAs !== null || a.muted;

/** What the reader can correct of a company: its names, that it is another, that it is to be left alone. */
export function Editor({ amendment, entity, file, names }: Props) {
  const { id } = entity;
  return (
    <>
      {file.names.length > 0 && (
        <section>
          <h3>{say('library_company_names')}</h3>
          <p class="small">{file.names.map(({ text }) => text).join(' · ')}</p>
        </section>
      )}
      <details class="wide">
        <summary class="small">{say('library_company_edit')}</summary>
        <div class="editor">
          <NameList id={id} file={file} gone={amendment.gone} />
          <Rename key={entity.name} entity={entity} />
          <Merge amendment={amendment} entity={entity} names={names} />
          <label class="choice small">
            <input
              type="checkbox"
              checked={amendment.muted}
              onChange={(e) => {
                const muted = e.currentTarget.checked;
                void amend(record, id, (before) => ({ ...before, muted }));
              }}
            />{' '}
            {say('library_company_mute')}
          </label>
          {isSaid(amendment) && (
            <button type="button" class="button" onClick={() => void record.amendments.delete(id)}>
              {say('library_company_reset')}
            </button>
          )}
        </div>
      </details>
    </>
  );
}

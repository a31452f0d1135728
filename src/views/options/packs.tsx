import { useEffect, useState } from 'preact/hooks';
import { builtInPacks, checkedOn, type KeptPack } from '../../model';
import { dateWords, PackAge, type Say, say } from '../../parts';
import { type RemovedPack, readNameChoices, removePack, savePack, starterDate, switchPack } from '../../record';
import { hereOr, record, useLive } from '../live';
import { openBuiltIn } from '../own-names';
import { PackImport } from './pack-import';

/** A company that stands on many lists: its listings' day of checking is the pack's. */
const LISTED = 'hikvision';

const BUILT_IN: Readonly<Record<(typeof builtInPacks)[number], Say>> = { names: 'options_packs_names', record: 'options_packs_record' };

async function readListsDate(): Promise<string> {
  const entity = (await openBuiltIn()).entity(LISTED);
  return entity ? checkedOn([entity]) : '';
}

/** A pack that came with Rejoinder: it can be switched off. */
function BuiltIn({ id, on }: { readonly id: (typeof builtInPacks)[number]; readonly on: boolean }) {
  return (
    <li>
      <label class="choice">
        <input type="checkbox" checked={on} onChange={(e) => void switchPack(record, id, e.currentTarget.checked)} />
        {say(BUILT_IN[id])}
      </label>
    </li>
  );
}

/** A pack that the reader brought in: it can be switched off, and removed. */
function Brought({ pack, remove }: { readonly pack: KeptPack; readonly remove: () => void }) {
  const day = dateWords(new Date(pack.changed).toISOString());
  return (
    <li class="row">
      <label class="choice">
        <input type="checkbox" checked={pack.on} onChange={(e) => void switchPack(record, pack.id, e.currentTarget.checked)} />
        <span>
          {pack.name} <span class="tiny">{say('options_packs_count', pack.companies, day)}</span>
        </span>
      </label>
      <button type="button" class="quiet" aria-label={say('options_packs_remove_name', pack.name)} onClick={remove}>
        {say('options_packs_remove')}
      </button>
    </li>
  );
}

/** What names and listings come from: the packs of this version and how old they are, the reader's own, and the way to bring more in. */
export function Packs() {
  const [date, setDate] = useState('');
  const [removed, setRemoved] = useState<RemovedPack | null>(null);
  useEffect(() => void readListsDate().then(setDate, () => setDate('')), []);
  const packs = hereOr(
    useLive(async () => (await readNameChoices(record)).packs, []),
    [],
  );
  const brought = packs.filter(({ format }) => format !== null);
  const isOn = (id: string) => packs.find((pack) => pack.id === id)?.on ?? true;
  return (
    <section>
      <h2>{say('options_packs')}</h2>
      <ul class="sites">
        {builtInPacks.map((id) => (
          <BuiltIn key={id} id={id} on={isOn(id)} />
        ))}
      </ul>
      <PackAge date={date} />
      <p class="tiny">{say('options_starter', dateWords(starterDate))}</p>
      {brought.length > 0 && (
        <>
          <h3 class="label">{say('options_packs_yours')}</h3>
          <ul class="sites">
            {brought.map((pack) => (
              <Brought key={pack.id} pack={pack} remove={() => void removePack(record, pack.id).then(setRemoved)} />
            ))}
          </ul>
        </>
      )}
      <p role="status">
        {removed && (
          <>
            {say('options_packs_removed', removed.pack.name)}{' '}
            <button
              type="button"
              class="link"
              onClick={() => void savePack(record, removed.pack, removed.companies).then(() => setRemoved(null))}
            >
              {say('panel_undo')}
            </button>
          </>
        )}
      </p>
      <PackImport />
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../../parts';
import { countHeld } from '../../record';
import { record, useLive } from '../live';
import { isNearlyFull, type Room, readRoom } from '../room';

const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000_000_000;

/** Bytes in the reader's way: "1.2 MB", "83 GB". */
function sizeWords(bytes: number): string {
  const large = bytes >= GIGABYTE;
  return new Intl.NumberFormat(browser.i18n.getUILanguage() || 'en', {
    style: 'unit',
    unit: large ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: large ? 0 : 1,
  }).format(bytes / (large ? GIGABYTE : MEGABYTE));
}

/** What is kept, how much room it takes, and whether the browser has promised not to clear it by itself. */
export function StorageUse() {
  const [use, setUse] = useState<Room | null>(null);
  const held = useLive(() => countHeld(record, 'everything'), []);
  const look = () => void readRoom().then(setUse, () => setUse(null));
  useEffect(look, [held]);
  const ask = () => void navigator.storage.persist().then(look);
  return (
    <section>
      <h2>{say('options_storage')}</h2>
      {held.state === 'here' && <p>{say('options_storage_held', held.value.notes, held.value.pages, held.value.statements)}</p>}
      {use && (
        <>
          <p class="small">{say('options_storage_used', sizeWords(use.used), sizeWords(use.granted))}</p>
          {isNearlyFull(use) && <p class="warning">{say('options_storage_nearly_full')}</p>}
          <p class="small">
            {say(use.persistent ? 'options_persistent' : 'options_not_persistent')}{' '}
            {!use.persistent && (
              <button type="button" class="link" onClick={ask}>
                {say('options_persist')}
              </button>
            )}
          </p>
        </>
      )}
      <p class="small">
        <a href={browser.runtime.getURL('src/views/library/index.html#backup')}>{say('options_backup')}</a>
      </p>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openNames } from '../../companies';
import { checkedOn } from '../../model';
import { dateWords, PackAge, say } from '../../parts';
import { starterDate } from '../../record';

/** A company that stands on many lists: its listings' day of checking is the pack's. */
const LISTED = 'hikvision';

async function readListsDate(): Promise<string> {
  const file = await fetch(browser.runtime.getURL('data/record.bin'));
  const entity = openNames([new Uint8Array(await file.arrayBuffer())]).entity(LISTED);
  return entity ? checkedOn([entity]) : '';
}

/** How old the packs are that came with this version. */
export function Packs() {
  const [date, setDate] = useState('');
  useEffect(() => void readListsDate().then(setDate, () => setDate('')), []);
  return (
    <section>
      <h2>{say('options_packs')}</h2>
      <PackAge date={date} />
      <p class="tiny">{say('options_starter', dateWords(starterDate))}</p>
    </section>
  );
}

import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { askPage } from '../../messages';
import type { Keeping, MarkLevel } from '../../model';
import { say } from '../../parts';
import { forgetPages, readSettings, saveSiteLevel } from '../../record';
import { Confirm } from '../confirm';
import { hereOr, record, useLive } from '../live';
import { levels, sayLevel } from '../note/names';

/** How much is marked on this site; empty: as in general. */
function LevelSwitch({ host, tab }: { readonly host: string; readonly tab: number }) {
  const settings = useLive(() => readSettings(record), []);
  if (settings.state !== 'here') return null;
  const { siteLevels, level } = settings.value;
  const change = async (chosen: MarkLevel | null) => {
    await saveSiteLevel(record, host, chosen);
    await askPage(tab)('setLevel', chosen ?? level).catch(() => {});
  };
  return (
    <label class="field">
      <span class="tiny">{say('panel_level', host)}</span>
      <select value={siteLevels[host] ?? ''} onChange={(e) => void change((e.currentTarget.value || null) as MarkLevel | null)}>
        <option value="">{say('panel_level_general')}</option>
        {levels.map((l) => (
          <option key={l} value={l}>
            {say(sayLevel(l))}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Whether this page's statements are kept, as the record stands now. */
function KeepingLine({ page, keeping }: { readonly page: string; readonly keeping: Keeping }) {
  const [forgotten, setForgotten] = useState(false);
  const kept = hereOr(
    useLive(() => record.pages.where('page').equals(page).count(), [page]),
    0,
  );
  if (keeping === 'private window') return null;
  if (kept)
    return (
      <p class="tiny">
        {say('panel_kept')}{' '}
        <Confirm name="panel_forget_page" what={[page]} act={() => forgetPages(record, [page]).then(() => setForgotten(true))} />
      </p>
    );
  return (
    <p class="tiny">
      {say(keeping === 'refused' && !forgotten ? 'panel_refused' : 'panel_not_kept')}{' '}
      <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
        {say('panel_keep_choose')}
      </button>
    </p>
  );
}

interface Props {
  readonly tab: number | null;
  readonly host: string;
  /** The page that was read, with what became of keeping it; `null`: none was. */
  readonly read: { readonly page: string; readonly keeping: Keeping } | null;
}

/** What can be chosen for this page and site, and the ways to the other pages. */
export function Foot({ tab, host, read }: Props) {
  const library = () => browser.tabs.create({ url: browser.runtime.getURL('src/views/library/index.html') });
  return (
    <footer class="foot">
      {read && <KeepingLine {...read} />}
      {tab !== null && host && <LevelSwitch host={host} tab={tab} />}
      <div class="actions">
        <button type="button" class="quiet" onClick={() => void library()}>
          {say('panel_library')}
        </button>
        <button type="button" class="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('panel_options')}
        </button>
      </div>
    </footer>
  );
}

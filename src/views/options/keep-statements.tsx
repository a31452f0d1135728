import type { Settings } from '../../model';
import { say } from '../../parts';
import { saveSetting } from '../../record';
import { record } from '../live';

/** Years, to keep a slip of the finger from keeping for ever or not at all. */
const MOST_DAYS = 3650;

/** Whether statements of pages read are kept, and how long. */
export function KeepStatements({ settings }: { readonly settings: Settings }) {
  const days = (typed: number) => {
    if (Number.isInteger(typed) && typed >= 1 && typed <= MOST_DAYS) void saveSetting(record, 'retentionDays', typed);
  };
  return (
    <section>
      <h2>{say('options_keep')}</h2>
      <p class="small">{say('options_keep_about')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.keepStatements === true}
          onChange={(e) => void saveSetting(record, 'keepStatements', e.currentTarget.checked)}
        />
        {say('options_keep_switch')}
      </label>
      <label class="choice wrap">
        {say('options_keep_days')}
        <input type="number" min={1} max={MOST_DAYS} value={settings.retentionDays} onChange={(e) => days(e.currentTarget.valueAsNumber)} />
      </label>
    </section>
  );
}

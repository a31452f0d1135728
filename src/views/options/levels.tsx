import type { MarkLevel, Settings } from '../../model';
import { say } from '../../parts';
import { saveSetting, saveSiteLevel } from '../../record';
import { record } from '../live';
import { levels, sayLevel } from '../note/names';

/** A site with a level of its own. */
function SiteLevel({ host, level }: { readonly host: string; readonly level: MarkLevel }) {
  return (
    <li class="row">
      <span>{host}</span>
      <span class="buttons">
        <select
          aria-label={say('panel_level', host)}
          value={level}
          onChange={(e) => void saveSiteLevel(record, host, e.currentTarget.value as MarkLevel)}
        >
          {levels.map((l) => (
            <option key={l} value={l}>
              {say(sayLevel(l))}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="quiet"
          aria-label={say('options_site_remove', host)}
          onClick={() => void saveSiteLevel(record, host, null)}
        >
          {say('panel_level_general')}
        </button>
      </span>
    </li>
  );
}

/** How much is marked on pages: in general, and where it differs. */
export function Levels({ settings }: { readonly settings: Settings }) {
  const sites = Object.entries(settings.siteLevels).sort(([a], [b]) => a.localeCompare(b));
  return (
    <section>
      <fieldset>
        <legend>{say('options_marks')}</legend>
        {levels.map((level) => (
          <label class="choice" key={level}>
            <input type="radio" name="level" checked={settings.level === level} onChange={() => void saveSetting(record, 'level', level)} />
            {say(sayLevel(level))}
          </label>
        ))}
      </fieldset>
      {sites.length > 0 && (
        <>
          <h3 class="label">{say('options_sites')}</h3>
          <ul class="sites">
            {sites.map(([host, level]) => (
              <SiteLevel key={host} host={host} level={level} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

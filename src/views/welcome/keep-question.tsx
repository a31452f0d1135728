import { say } from '../../parts';
import { readSettings, saveSetting } from '../../record';
import { record, useLive } from '../live';

/** Asks whether statements of pages read are kept: until it is answered, none is. */
export function KeepQuestion() {
  const settings = useLive(() => readSettings(record), []);
  const keep = settings.state === 'here' ? settings.value.keepStatements : null;
  const answer = (chosen: boolean) => void saveSetting(record, 'keepStatements', chosen);
  return (
    <section>
      <h2>{say('welcome_keep')}</h2>
      <p class="small">{say('welcome_keep_about')}</p>
      <div class="buttons">
        <button type="button" class="button" aria-pressed={keep === true} onClick={() => answer(true)}>
          {say('welcome_keep_yes')}
        </button>
        <button type="button" class="button" aria-pressed={keep === false} onClick={() => answer(false)}>
          {say('welcome_keep_no')}
        </button>
      </div>
      <p class="tiny" role="status">
        {keep === true && say('welcome_kept')}
        {keep === false && say('welcome_not_kept')}
        {keep === null && say('welcome_keep_open')}
      </p>
    </section>
  );
}

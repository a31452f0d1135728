import browser from 'webextension-polyfill';
import { say } from '../../parts';

/** Where to go from here: to any news page, to the library, to the options. */
export function Onward() {
  return (
    <section>
      <h2>{say('welcome_onward')}</h2>
      <p class="small">{say('welcome_onward_about')}</p>
      <div class="buttons">
        <a class="button" href={browser.runtime.getURL('src/views/library/index.html')}>
          {say('panel_library')}
        </a>
        <button type="button" class="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {say('panel_options')}
        </button>
      </div>
    </section>
  );
}

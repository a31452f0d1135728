import { useState } from 'preact/hooks';
import { say } from '../../parts';
import { forgetEverything } from '../../record';
import { record } from '../live';

/** Forgets all that was read and written: the word has to be typed, since nothing brings it back. */
export function ForgetEverything() {
  const [typed, setTyped] = useState('');
  const [done, setDone] = useState(false);
  const word = say('options_forget_word');
  const forget = async () => {
    await forgetEverything(record);
    localStorage.clear();
    setTyped('');
    setDone(true);
  };
  return (
    <section>
      <h2>{say('options_forget')}</h2>
      <p class="small">{say('options_forget_about')}</p>
      <label class="choice wrap">
        {say('options_forget_type', word)}
        <input value={typed} autocomplete="off" spellcheck={false} onInput={(e) => setTyped(e.currentTarget.value)} />
      </label>
      <button type="button" class="button" disabled={typed.trim().toLowerCase() !== word.toLowerCase()} onClick={() => void forget()}>
        {say('options_forget_button')}
      </button>
      <p role="status">{done && say('options_forgotten')}</p>
    </section>
  );
}

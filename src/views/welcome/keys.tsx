import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../../parts';

interface Key {
  readonly what: string;
  readonly keys: string | null;
}

async function readKeys(): Promise<Key[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description && !name.startsWith('_') ? [{ what: description, keys: shortcut || null }] : [],
  );
}

/** The ways in: the button, and the keys as they are set in this browser. */
export function Keys() {
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => void readKeys().then(setKeys, () => {}), []);
  return (
    <section>
      <h2>{say('welcome_keys')}</h2>
      <p class="small">{say('welcome_button')}</p>
      <dl class="legend">
        {keys.map(({ what, keys: pressed }) => (
          <div key={what}>
            <dt>{pressed ? <kbd>{pressed}</kbd> : <span class="tiny">{say('welcome_no_key')}</span>}</dt>
            <dd class="small">{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

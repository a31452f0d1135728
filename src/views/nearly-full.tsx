import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { say } from '../parts';
import { isNearlyFull, readRoom } from './room';

/** How often the room is looked at while a page of the extension is open, besides whenever one comes back to it. */
const LOOK_EVERY_MS = 60_000;

/** A warning where one writes, before a note can no longer be saved: the room on the device is nearly used up. */
export function NearlyFull() {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = () =>
      void readRoom().then(
        (room) => setFull(isNearlyFull(room)),
        () => {},
      );
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, []);
  if (!full) return null;
  return (
    <p class="warning" role="status">
      {say('options_storage_nearly_full')}{' '}
      <a href={browser.runtime.getURL('src/views/library/index.html#backup')} target="_blank" rel="noopener">
        {say('options_backup')}
      </a>
    </p>
  );
}

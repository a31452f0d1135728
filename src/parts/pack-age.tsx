import { dateWords } from './dates';
import { say } from './say';

const DAY_MS = 86_400_000;
/** Days after which lists that change every few weeks are called stale. */
const STALE_DAYS = 120;

/** The day up to which the lists were checked, and a warning once that is long ago. */
export function PackAge({ date, now = Date.now() }: { readonly date: string; readonly now?: number }) {
  if (!date) return null;
  const days = Math.floor((now - Date.parse(date)) / DAY_MS);
  return <p class="tiny">{days > STALE_DAYS ? say('card_pack_stale', dateWords(date), days) : say('card_pack', dateWords(date))}</p>;
}

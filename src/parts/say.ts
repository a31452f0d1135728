import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** Key of a string in `public/_locales`. */
export type Say = keyof typeof messages;

/** A string in the reader's language; `$1`… are filled from `values`. */
export function say(key: Say, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

import { vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';

/** Strings as the browser fills them: the English ones, `$1`… replaced. */
export const i18n = {
  getUILanguage: () => 'en-GB',
  getMessage: (key: keyof typeof messages, values: string[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
};

vi.mock('webextension-polyfill', () => ({ default: { i18n } }));

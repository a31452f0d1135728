import { vi } from 'vitest';
import type { PageCalls } from '../../../src/messages';
import { i18n } from '../parts/fake-browser';

/** What the page beside the panel answers; a test sets it. */
export const pageAnswers: { [K in keyof PageCalls]?: (...args: Parameters<PageCalls[K]>) => ReturnType<PageCalls[K]> } = {};

/** The calls that the page got. */
export const asked: string[] = [];

const nothing = { addListener: () => {}, removeListener: () => {} };

/** A window with one tab, 1, that an article lies in. */
export const tab = { id: 1, url: 'https://harbour.example/a', title: 'A', incognito: false, status: 'complete' };

async function sendMessage(_tab: number, { call, args }: { call: keyof PageCalls; args: never[] }) {
  asked.push(call);
  const answer = pageAnswers[call] as ((...a: unknown[]) => unknown) | undefined;
  if (!answer) throw new Error('Receiving end does not exist');
  return { value: answer(...args) ?? null };
}

type Heard = (changes: Record<string, { newValue: unknown }>) => void;
const kept: Record<string, unknown> = {};
const listeners = new Set<Heard>();
/** What is kept for the session. */
const session = {
  get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
  async set(values: Record<string, unknown>) {
    Object.assign(kept, values);
    for (const heard of listeners) for (const [key, newValue] of Object.entries(values)) heard({ [key]: { newValue } });
  },
  async remove(key: string) {
    delete kept[key];
  },
  onChanged: { addListener: (heard: Heard) => listeners.add(heard), removeListener: (heard: Heard) => listeners.delete(heard) },
};

// Not hoisted: it has to come after the mock of the parts, whose strings it uses.
vi.doMock('webextension-polyfill', () => ({
  default: {
    i18n,
    runtime: {
      id: 'x',
      getURL: (path: string) => `chrome-extension://x/${path}`,
      onMessage: nothing,
      getManifest: () => ({ version: '0' }),
    },
    storage: { session },
    tabs: { query: async () => [tab], get: async () => tab, sendMessage, onActivated: nothing, onUpdated: nothing },
    commands: { getAll: async () => [] },
  },
}));

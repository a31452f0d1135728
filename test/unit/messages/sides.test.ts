import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (raw: unknown, from: object) => Promise<unknown> | undefined;
const bus = vi.hoisted(() => ({ listeners: [] as Listener[], sent: [] as unknown[][] }));
vi.mock('webextension-polyfill', () => {
  const send = async (...args: unknown[]) => {
    bus.sent.push(args);
    return { value: null };
  };
  return {
    default: {
      runtime: {
        id: 'ours',
        getURL: (path: string) => `ext://ours/${path}`,
        onMessage: { addListener: (l: Listener) => bus.listeners.push(l) },
        sendMessage: send,
      },
      tabs: { sendMessage: send },
    },
  };
});

import { askBackground, askPage, serveBackground, servePage, servePanel } from '../../../src/messages';

const page = { id: 'ours', url: 'https://page.example/a', tab: { id: 1 }, frameId: 0 };
const frame = { ...page, frameId: 7 };
const own = { id: 'ours', url: 'ext://ours/src/views/panel/index.html' };
const reaches = (to: string, call: string, from: object) => bus.listeners[0]?.({ to, call, args: [] }, from) !== undefined;

beforeEach(() => {
  bus.listeners.length = 0;
  bus.sent.length = 0;
});

describe('who is answered', () => {
  it('by the background: top frames and our own pages', () => {
    serveBackground({ count: () => {} } as never);
    expect([page, own, frame, { id: 'ours' }].map((from) => reaches('background', 'count', from))).toEqual([true, true, false, false]);
  });

  it('by a page: our own pages and the background, never another page’s script', () => {
    servePage({ state: () => ({ state: 'no article' }) } as never);
    expect([page, own, frame].map((from) => reaches('page', 'state', from))).toEqual([false, true, false]);
  });

  it('by the panel: top frames', () => {
    servePanel({ changed: () => {} });
    expect([page, own, frame].map((from) => reaches('panel', 'changed', from))).toEqual([true, false, false]);
  });
});

describe('whom a question goes to', () => {
  it('is the background, or the top frame of a tab', async () => {
    await askBackground('count', 3);
    await askPage(5)('next');
    expect(bus.sent).toEqual([
      [{ to: 'background', call: 'count', args: [3] }],
      [5, { to: 'page', call: 'next', args: [] }, { frameId: 0 }],
    ]);
  });
});

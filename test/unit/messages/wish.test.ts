import { beforeEach, describe, expect, it, vi } from 'vitest';

type Changed = (changes: Record<string, { newValue?: unknown }>) => void;
const session = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, listeners: [] as Changed[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.kept[key] }),
        set: async (items: Record<string, unknown>) => {
          Object.assign(session.kept, items);
          for (const l of session.listeners) l(Object.fromEntries(Object.entries(items).map(([k, v]) => [k, { newValue: v }])));
        },
        remove: async (key: string) => {
          delete session.kept[key];
          for (const l of session.listeners) l({ [key]: {} });
        },
        onChanged: {
          addListener: (l: Changed) => session.listeners.push(l),
          removeListener: (l: Changed) => session.listeners.splice(session.listeners.indexOf(l), 1),
        },
      },
    },
  },
}));

import { leaveWish, onWish, takeWish, type Wish } from '../../../src/messages';

const wish: Wish = { kind: 'statement', tab: 3, statement: 's1' };

beforeEach(() => {
  session.kept = {};
  session.listeners.length = 0;
});

describe('what the panel was opened for', () => {
  it('waits for a panel that opens later, and is taken once', async () => {
    await leaveWish(wish);
    expect(await takeWish()).toEqual(wish);
    expect(await takeWish()).toBeNull();
  });

  it('tells a panel that is open, at a wish and not at its taking', async () => {
    const heard = vi.fn();
    const stop = onWish(heard);
    await leaveWish(wish);
    await takeWish();
    expect(heard).toHaveBeenCalledOnce();
    stop();
    await leaveWish(wish);
    expect(heard).toHaveBeenCalledOnce();
  });
});

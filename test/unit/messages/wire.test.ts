import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (raw: unknown, from: object) => Promise<unknown> | undefined;
const bus = vi.hoisted(() => ({ listeners: [] as Listener[] }));
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'ours', onMessage: { addListener: (l: Listener) => bus.listeners.push(l) } } },
}));

import { type Answers, asker, serve } from '../../../src/messages/wire';

interface Calls {
  add(a: number, b: number): number;
  later(words: string): string;
  nothing(): void;
  fail(): void;
}

const ours = { id: 'ours', url: 'https://page.example/' };
const answers: Answers<Calls> = {
  add: (_from, a, b) => a + b,
  later: async (from, words) => `${words} from ${from.url}`,
  nothing: () => {},
  fail: () => {
    throw new RangeError('no such place');
  },
};

/** Sends as the browser does: to every listener; the first that does not pass it by answers. Data cross as JSON. */
const sendFrom = (from: object) => async (question: unknown) => {
  for (const listener of bus.listeners) {
    const answer = listener(JSON.parse(JSON.stringify(question)), from);
    if (answer) return JSON.parse(JSON.stringify(await answer));
  }
  return undefined;
};

beforeEach(() => {
  bus.listeners.length = 0;
  serve<Calls>('page', answers, () => true);
});
const ask = asker<Calls>('page', sendFrom(ours));

describe('the wire', () => {
  it('turns messages into calls, with the sender that the browser names', async () => {
    expect(await ask('add', 1, 2)).toBe(3);
    expect(await ask('later', 'words')).toBe('words from https://page.example/');
    expect(await ask('nothing')).toBeNull();
  });

  it('brings an error’s words to the asker', async () => {
    await expect(ask('fail')).rejects.toThrow('no such place');
  });

  it('answers with native promises, as Chrome wants', () => {
    expect(bus.listeners[0]?.({ to: 'page', call: 'add', args: [1, 2] }, ours)).toBeInstanceOf(Promise);
  });

  it('leaves the messages of another side to their own listener', async () => {
    expect(bus.listeners[0]?.({ to: 'background', call: 'add', args: [1, 2] }, ours)).toBeUndefined();
    serve<{ add(a: number, b: number): number }>('background', { add: () => 99 }, () => true);
    expect(await asker<Calls>('background', sendFrom(ours))('add', 1, 2)).toBe(99);
    expect(await ask('add', 1, 2)).toBe(3);
  });

  it.each([
    ['no message', null],
    ['a word', 'add'],
    ['no arguments', { to: 'page', call: 'add' }],
    ['a call that is not there', { to: 'page', call: 'remove', args: [] }],
    ['what every object has', { to: 'page', call: 'toString', args: [] }],
    ['what every object is made by', { to: 'page', call: 'constructor', args: [] }],
    ['the prototype', { to: 'page', call: '__proto__', args: [] }],
  ])('passes over %s', (_name, raw) => {
    expect(bus.listeners[0]?.(raw, ours)).toBeUndefined();
  });

  it('passes over other extensions, and whom it does not trust', () => {
    const question = { to: 'page', call: 'add', args: [1, 2] };
    expect(bus.listeners[0]?.(question, { id: 'another' })).toBeUndefined();
    bus.listeners.length = 0;
    serve<Calls>('page', answers, (from) => from.url === 'https://trusted.example/');
    expect(bus.listeners[0]?.(question, ours)).toBeUndefined();
    expect(bus.listeners[0]?.(question, { ...ours, url: 'https://trusted.example/' })).toBeInstanceOf(Promise);
  });

  it('says so when nobody answers', async () => {
    bus.listeners.length = 0;
    await expect(ask('add', 1, 2)).rejects.toThrow('nobody answers page.add');
  });

  it('begins an answer before anything is awaited: a gesture lasts no longer', () => {
    const begun = vi.fn(() => {});
    bus.listeners.length = 0;
    serve<{ begin(): void }>('page', { begin: begun }, () => true);
    bus.listeners[0]?.({ to: 'page', call: 'begin', args: [] }, ours);
    expect(begun).toHaveBeenCalledOnce();
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageCalls, PageState } from '../../../src/messages';
import type { PageText } from '../../../src/model';
import { page as article, view } from '../parts/a-reading';

type Answer = (from: object, ...args: never[]) => unknown;
const world = vi.hoisted(() => ({
  answers: {} as Record<string, Answer>,
  changed: () => {},
  article: true,
  moved: false,
  page: null as PageText | null,
  language: 'en',
  read: null as unknown as (page: PageText) => Promise<unknown>,
  told: [] as unknown[],
  overlay: { show: vi.fn(), clear: vi.fn(), goTo: vi.fn(), goToRanges: vi.fn(), next: vi.fn(), setLevel: vi.fn() },
}));

vi.mock('../../../src/messages', () => ({
  askBackground: async (call: string, ...args: never[]) => {
    world.told.push([call, ...args]);
    if (call === 'level') return 'claims';
    return call === 'read' ? world.read(args[0] as never) : null;
  },
  askPanel: async () => {
    throw new Error('no panel is open');
  },
  languageOf: async () => world.language,
  servePage: (answers: Record<string, Answer>) => {
    world.answers = answers;
  },
}));
vi.mock('../../../src/page', () => ({
  isArticle: () => world.article,
  extractInSlices: async () => world.page && { page: world.page, map: { rangesAt: () => [] } },
  watchPage: (_document: Document, changed: () => void) => {
    world.changed = changed;
  },
}));
vi.mock('../../../src/overlay', () => ({
  backgroundWays: () => ({}),
  Overlay: class {
    constructor() {
      // biome-ignore lint/correctness/noConstructorReturn: the test looks at what is called
      return world.overlay;
    }
  },
  Places: class {
    anew() {
      return this;
    }
    find() {
      return [
        { found: { key: 'gone' }, ranges: [] },
        { found: { key: 'here' }, ranges: ['a range'] },
      ];
    }
  },
  isSamePlace: (a: { page: PageText }, b: { page: PageText }) => !world.moved && a.page.text === b.page.text,
}));

const ask = <K extends keyof PageCalls>(call: K, ...args: unknown[]) => world.answers[call]?.({}, ...(args as never[]));
const state = () => ask('state') as PageState;
const settled = () => vi.waitFor(() => expect(state().state).not.toBe('reading'));
const count = (call: string) => world.told.filter((t) => (t as unknown[])[0] === call).length;
const hide = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

async function start() {
  vi.resetModules();
  await import('../../../src/content');
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  Object.assign(world, { article: true, moved: false, page: article, language: 'en', told: [], read: async () => view() });
  hide(false);
});
afterEach(() => hide(false));

describe('the content script', () => {
  it('reads an article and shows what was found at the site’s level', async () => {
    await start();
    expect(state()).toEqual({ state: 'reading' });
    await settled();
    expect(state()).toMatchObject({ state: 'read', level: 'claims', page: { url: article.url } });
    expect(world.overlay.show.mock.lastCall?.[1]).toBe('claims');
  });

  it('sends nothing of what is no article', async () => {
    world.article = false;
    await start();
    await settled();
    expect(state()).toEqual({ state: 'no article' });
    expect(world.told).toEqual([['count', 0]]);
    expect(world.overlay.show).not.toHaveBeenCalled();
  });

  it('says that it reads no other language yet', async () => {
    world.language = 'de';
    await start();
    await settled();
    expect(state()).toEqual({ state: 'other language', language: 'de' });
    expect(count('read')).toBe(0);
  });

  it('says what went wrong, and leaves the page unmarked', async () => {
    world.read = async () => {
      throw new RangeError('the names are damaged');
    };
    await start();
    await settled();
    expect(state()).toEqual({ state: 'failed', error: 'the names are damaged' });
    expect(world.overlay.clear).toHaveBeenCalled();
  });

  it('does not read what nobody looks at, until somebody does', async () => {
    hide(true);
    await start();
    await new Promise((done) => setTimeout(done, 20));
    expect(world.told).toEqual([]);
    hide(false);
    await settled();
    expect(count('read')).toBe(1);
  });

  it('reads a page again when its text has changed, and not when it is the same', async () => {
    await start();
    await settled();
    world.changed();
    await new Promise((done) => setTimeout(done, 20));
    expect(count('read')).toBe(1);
    world.page = { ...article, text: `${article.text} More.` };
    world.changed();
    await vi.waitFor(() => expect(world.overlay.show).toHaveBeenCalledTimes(2));
    expect(count('read')).toBe(2);
  });

  it('keeps what was read where the page has put the same words into other nodes', async () => {
    await start();
    await settled();
    world.moved = true;
    world.changed();
    await vi.waitFor(() => expect(world.overlay.show).toHaveBeenCalledTimes(2));
    expect(count('read')).toBe(1);
    await ask('readAgain');
    expect(count('read')).toBe(2);
  });

  it('drops a reading that the page has outrun', async () => {
    const answers: (() => void)[] = [];
    world.read = () => new Promise((done) => answers.push(() => done(view())));
    await start();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    world.page = { ...article, text: 'Newer words.' };
    world.changed();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.();
    await settled();
    answers[0]?.();
    await new Promise((done) => setTimeout(done, 20));
    expect(world.overlay.show).toHaveBeenCalledOnce();
    expect(state()).toMatchObject({ page: { text: 'Newer words.' } });
  });

  it('takes everything away when the article goes', async () => {
    await start();
    await settled();
    world.article = false;
    world.changed();
    await vi.waitFor(() => expect(state()).toEqual({ state: 'no article' }));
    expect(world.told.at(-1)).toEqual(['count', 0]);
  });

  it('goes to the first place that is found, where it is asked to', async () => {
    await start();
    await settled();
    expect(await ask('find', [], true)).toEqual([{ key: 'gone' }, { key: 'here' }]);
    expect(world.overlay.goToRanges).toHaveBeenCalledWith(['a range']);
  });

  it('changes the level without reading again', async () => {
    await start();
    await settled();
    ask('setLevel', 'off');
    expect(world.overlay.setLevel).toHaveBeenCalledWith('off');
    expect(state()).toMatchObject({ state: 'read', level: 'off' });
    expect(count('read')).toBe(1);
  });
});

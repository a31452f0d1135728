import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Change, watchPage } from '../../../src/page';

const long = 'A paragraph that is long enough to be an article’s, and not a counter or a clock.';
/** Longer than any storm is waited for. */
const later = 10_000;

describe('a watched page', () => {
  let window: Window;
  let document: Document;
  let heard: Change[];
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    window = new Window({ url: 'https://tarnbypost.example/one' });
    // The page's own timers are the test's, and its clock runs with them.
    window.setTimeout = ((f: () => void, ms: number) => setTimeout(f, ms)) as never;
    window.clearTimeout = ((id: never) => clearTimeout(id)) as never;
    window.performance.now = () => Date.now();
    document = window.document as unknown as Document;
    document.body.innerHTML = '<article></article><nav></nav>';
    heard = [];
    stop = watchPage(document, (change) => heard.push(change));
  });
  afterEach(async () => {
    stop();
    vi.useRealTimers();
    await window.happyDOM.abort();
  });

  const add = (where: string, text: string) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.querySelector(where)?.append(paragraph);
  };
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const hide = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new window.Event('visibilitychange') as unknown as Event);
  };

  it('tells once of a storm of changes', async () => {
    for (let i = 0; i < 50; i++) {
      add('article', long);
      await wait(20);
    }
    await wait(later);
    expect(heard).toEqual(['text']);
  });

  it('tells of a storm without end now and then', async () => {
    for (let i = 0; i < 120; i++) {
      add('article', long);
      await wait(100);
    }
    expect(heard.length).toBeGreaterThanOrEqual(1);
    expect(heard.length).toBeLessThanOrEqual(3);
  });

  it('tells again of the next change', async () => {
    add('article', long);
    await wait(later);
    add('article', long);
    await wait(later);
    expect(heard).toEqual(['text', 'text']);
  });

  it('does not tell of counters, menus and scripts', async () => {
    add('article', '3 shares');
    add('nav', long);
    const script = document.createElement('script');
    script.textContent = `/* ${long} */`;
    document.body.append(script);
    await wait(later);
    expect(heard).toEqual([]);
  });

  it('tells of a new address, and not of a jump inside the page', async () => {
    window.happyDOM.setURL('https://tarnbypost.example/one#two');
    window.dispatchEvent(new window.Event('hashchange'));
    await wait(later);
    expect(heard).toEqual([]);
    window.happyDOM.setURL('https://tarnbypost.example/two');
    window.dispatchEvent(new window.Event('popstate'));
    add('article', long);
    await wait(later);
    expect(heard).toEqual(['address']);
  });

  it('is quiet while hidden, and tells what was missed when shown', async () => {
    hide(true);
    add('article', long);
    await wait(later);
    expect(heard).toEqual([]);
    hide(false);
    await wait(later);
    expect(heard).toEqual(['text']);
  });

  it('tells of text that is shown or hidden, and not of what a style or class changes otherwise', async () => {
    const article = document.querySelector('article') as Element;
    article.innerHTML = `<div id="rest" style="color: red; display: none" class="wide signup" hidden><p>${long}</p></div>`;
    await wait(later);
    expect(heard.splice(0)).toEqual(['text']);
    const rest = document.querySelector('#rest') as Element;
    for (const [name, value] of [
      ['style', 'color: red'],
      ['class', 'wide'],
      ['aria-hidden', 'true'],
    ] as const) {
      rest.setAttribute(name, value);
      await wait(later);
      expect(heard.splice(0), name).toEqual(['text']);
    }
    rest.removeAttribute('aria-hidden');
    rest.removeAttribute('hidden');
    await wait(later);
    expect(heard.splice(0)).toEqual(['text']);
    rest.setAttribute('style', 'color: blue');
    rest.setAttribute('class', 'wide scrolled');
    article.setAttribute('class', 'in-view');
    await wait(later);
    expect(heard).toEqual([]);
  });

  it('tells of a text that comes word by word', async () => {
    const paragraph = document.createElement('p');
    document.querySelector('article')?.append(paragraph);
    for (const word of long.split(' ')) {
      paragraph.append(document.createTextNode(`${word} `));
      await wait(50);
    }
    await wait(later);
    expect(heard).toEqual(['text']);
  });

  it('tells of text inside an open shadow root, also in one that came later', async () => {
    for (let i = 0; i < 2; i++) {
      const host = document.createElement('x-story');
      const root = host.attachShadow({ mode: 'open' });
      document.querySelector('article')?.append(host);
      add('article', long);
      await wait(later);
      expect(heard.splice(0)).toEqual(['text']);
      const paragraph = document.createElement('p');
      paragraph.textContent = long;
      root.append(paragraph);
      await wait(later);
      expect(heard.splice(0)).toEqual(['text']);
    }
  });

  it('is left alone after the end', async () => {
    add('article', long);
    stop();
    await wait(later);
    add('article', long);
    await wait(later);
    expect(heard).toEqual([]);
  });
});

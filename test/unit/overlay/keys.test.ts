// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tabTo, watchKeys } from '../../../src/overlay/keys';

const ways = { close: vi.fn(), step: vi.fn(), scroll: vi.fn(), tab: vi.fn() };
let ends: AbortController;
let host: HTMLElement;
let open = true;
const page = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  open = true;
  ends = new AbortController();
  host = document.createElement('rejoinder-card');
  document.body.replaceChildren(host);
  watchKeys(
    ways,
    (event) => event.target === host,
    () => open,
    ends.signal,
  );
  document.addEventListener('keydown', page);
});
afterEach(() => {
  ends.abort();
  document.removeEventListener('keydown', page);
});

const press = (key: string, on: EventTarget = host, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event;
};

describe('keys in the card', () => {
  it('close it, go on and back, scroll, and move the focus within it', () => {
    for (const key of ['Escape', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Tab']) press(key);
    press('Tab', host, { shiftKey: true });
    expect(ways.close).toHaveBeenCalledOnce();
    expect(ways.step.mock.calls).toEqual([[1], [-1]]);
    expect(ways.scroll.mock.calls.map(([by]) => Math.sign(by))).toEqual([1, -1]);
    expect(ways.tab.mock.calls).toEqual([[1], [-1]]);
  });

  it('are never the page’s', () => {
    for (const key of ['j', 'Enter', ' ', 'Escape', '/']) press(key);
    expect(page).not.toHaveBeenCalled();
  });

  it('leave the browser what it does by itself', () => {
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(press('c', host, { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press('ArrowLeft', host, { altKey: true }).defaultPrevented).toBe(false);
    expect(ways.step).not.toHaveBeenCalled();
    expect(press('Tab').defaultPrevented).toBe(true);
  });
});

describe('keys in the page', () => {
  it('stay the page’s; Escape closes an open card beside', () => {
    press('Escape', document.body);
    press('j', document.body);
    expect(page).toHaveBeenCalledTimes(2);
    expect(ways.close).toHaveBeenCalledOnce();
    open = false;
    press('Escape', document.body);
    expect(ways.close).toHaveBeenCalledOnce();
  });

  it('are no longer heard after the end', () => {
    ends.abort();
    press('j');
    expect(page).toHaveBeenCalledOnce();
  });
});

describe('where Tab leads', () => {
  it('goes round, from the card itself to its first or last', () => {
    expect([tabTo(-1, 1, 3), tabTo(-1, -1, 3), tabTo(2, 1, 3), tabTo(0, -1, 3), tabTo(0, 1, 3)]).toEqual([0, 2, 0, 2, 1]);
    expect(tabTo(-1, 1, 0)).toBe(-1);
  });
});

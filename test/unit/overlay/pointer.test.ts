// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPointer } from '../../../src/overlay/pointer';

const card = document.createElement('rejoinder-card');
const ways = { rest: vi.fn(), click: vi.fn(), clickElsewhere: vi.fn(), isOurs: (event: Event) => event.target === card };
let ends: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  ends = new AbortController();
  document.body.innerHTML = '<p>words <a href="/x">link <b>in it</b></a></p><button>page’s</button>';
  document.body.append(card);
  watchPointer(ways, ends.signal);
});
afterEach(() => {
  ends.abort();
  vi.useRealTimers();
});

const move = (x: number, on: Element = document.body, more: PointerEventInit = {}) =>
  on.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: 5, bubbles: true, pointerType: 'mouse', ...more }));
const click = (on: Element | null, more: MouseEventInit = {}) =>
  on?.dispatchEvent(new MouseEvent('click', { clientX: 3, clientY: 4, bubbles: true, cancelable: true, ...more }));

describe('the pointer', () => {
  it('is heard once it rests, at the place where it does', () => {
    move(1);
    vi.advanceTimersByTime(100);
    move(2);
    vi.advanceTimersByTime(100);
    expect(ways.rest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(ways.rest.mock.calls).toEqual([[2, 5]]);
  });

  it('is let alone in the card, by touch, and while something is drawn with it', () => {
    move(1, card);
    move(1, document.body, { pointerType: 'touch' });
    move(1, document.body, { buttons: 1 });
    vi.advanceTimersByTime(1000);
    expect(ways.rest).not.toHaveBeenCalled();
  });

  it('that goes into the card in time does not count as resting outside', () => {
    move(1);
    move(2, card);
    vi.advanceTimersByTime(1000);
    expect(ways.rest).not.toHaveBeenCalled();
  });

  it('rests nowhere once it has left the window', () => {
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(1000);
    expect(ways.rest.mock.calls).toEqual([[-1, -1]]);
  });
});

describe('a click', () => {
  it('on words is heard, and stays the page’s', () => {
    const heard = vi.fn((event: Event) => event.defaultPrevented);
    document.addEventListener('click', heard, { once: true });
    click(document.querySelector('p'));
    expect(ways.click.mock.calls).toEqual([[3, 4]]);
    expect(heard).toHaveReturnedWith(false);
  });

  it('on what the page does itself is no click on words', () => {
    for (const on of ['a', 'b', 'button']) click(document.querySelector(on));
    expect(ways.click).not.toHaveBeenCalled();
    expect(ways.clickElsewhere).toHaveBeenCalledTimes(3);
  });

  it('in the card, or with another button, is none', () => {
    click(card);
    click(document.querySelector('p'), { button: 1 });
    expect(ways.click).not.toHaveBeenCalled();
    expect(ways.clickElsewhere).not.toHaveBeenCalled();
  });
});

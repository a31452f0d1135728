import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/overlay/place';

const screen = { width: 1200, height: 800 };
const card = { width: 380, height: 300 };
const line = (left: number, top: number) => ({ left, top, right: left + 200, bottom: top + 20 });

describe('where the card goes', () => {
  it('lies below its words', () => {
    expect(placeOf(line(100, 100), card, screen)).toMatchObject({ left: 100, top: 130 });
  });

  it('lies above them where there is no room below', () => {
    const { top } = placeOf(line(100, 700), card, screen);
    expect(top + card.height).toBe(690);
  });

  it('scrolls in what is there where neither is enough', () => {
    const { top, maxHeight } = placeOf(line(100, 300), { width: 380, height: 900 }, screen);
    expect(top).toBe(330);
    expect(top + maxHeight).toBeLessThanOrEqual(800);
  });

  it('covers its words rather than become too low to read', () => {
    const { top, maxHeight } = placeOf(line(10, 110), card, { width: 400, height: 240 });
    expect(maxHeight).toBe(224);
    expect(top).toBe(8);
  });

  it('never leaves the viewport, wherever the words are', () => {
    for (const size of [screen, { width: 320, height: 480 }, { width: 800, height: 200 }])
      for (let left = -300; left <= size.width + 300; left += 100)
        for (let top = -400; top <= size.height + 400; top += 50)
          for (const height of [80, 300, 2000]) {
            const wide = Math.min(380, size.width - 16);
            const placed = placeOf(line(left, top), { width: wide, height }, size);
            const shown = Math.min(height, placed.maxHeight);
            expect(placed.left).toBeGreaterThanOrEqual(8);
            expect(placed.left + wide).toBeLessThanOrEqual(size.width - 8);
            expect(placed.top).toBeGreaterThanOrEqual(8);
            expect(placed.top + shown).toBeLessThanOrEqual(size.height - 8);
            expect(shown).toBeGreaterThanOrEqual(Math.min(height, 80));
          }
  });
});

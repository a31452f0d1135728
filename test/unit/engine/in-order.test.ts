import { describe, expect, it } from 'vitest';
import { firstFrom, mentionsIn } from '../../../src/engine/in-order';

const mentions = [
  { start: 0, end: 4, how: 'name', entity: 'a' },
  { start: 10, end: 14, how: 'short', entity: 'b' },
  { start: 10, end: 14, how: 'description', entity: 'c' },
  { start: 20, end: 29, how: 'name', entity: 'd' },
] as const;

describe('what stands in text order', () => {
  it.each([
    [0, 0],
    [1, 1],
    [10, 1],
    [11, 3],
    [99, 4],
  ])('is found from place %i on at index %i', (place, index) => {
    expect(firstFrom(mentions, place)).toBe(index);
  });

  it('is in a span only as a whole, and two may stand in one place', () => {
    expect(mentionsIn(mentions, [{ start: 0, end: 28 }]).map((m) => m.entity)).toEqual(['a', 'b', 'c']);
    expect(mentionsIn(mentions, [{ start: 10, end: 29 }]).map((m) => m.entity)).toEqual(['b', 'c', 'd']);
    expect(mentionsIn([], [{ start: 0, end: 28 }])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { atOnce, inTurns, type Turns, type Work } from '../../../src/model';

/** Work of so many steps, each of which takes one tick of a clock of its own. */
function ticking(steps: number): { work: Work<string>; turns: Turns; paused: number[] } {
  let now = 0;
  const paused: number[] = [];
  function* run(): Work<string> {
    for (let i = 0; i < steps; i++) {
      now++;
      yield;
    }
    return 'done';
  }
  const pause = async () => void paused.push(now);
  return { work: run(), turns: { slice: 3, now: () => now, pause }, paused };
}

describe('long work', () => {
  test('is done at once', () => {
    expect(atOnce(ticking(10).work)).toBe('done');
  });

  test('lets others go first after each slice', async () => {
    const { work, turns, paused } = ticking(10);
    expect(await inTurns(work, turns)).toEqual({ value: 'done' });
    expect(paused).toEqual([3, 6, 9]);
  });

  test('never pauses where it is short', async () => {
    const { work, turns, paused } = ticking(2);
    expect(await inTurns(work, turns, () => false)).toEqual({ value: 'done' });
    expect(paused).toEqual([]);
  });

  test('is given up where it is wanted no longer', async () => {
    const { work, turns, paused } = ticking(10);
    expect(await inTurns(work, turns, () => paused.length < 2)).toBeNull();
    expect(paused).toEqual([3, 6]);
  });
});

import { describe, expect, it } from 'vitest';
import { markedStatements, stepFrom } from '../../../src/overlay/steps';
import { hid, leaked, sound, view } from '../parts/a-reading';

const three = [leaked, sound, hid];
const nowhere = () => false;

describe('the step to another claim', () => {
  it('leads at first to the first that is not yet scrolled past, or to the very first', () => {
    expect(stepFrom(three, null, 1, (s) => s === sound)).toBe(sound);
    expect(stepFrom(three, 'gone from the page', 1, nowhere)).toBe(leaked);
  });

  it('goes on from the last one, round and round', () => {
    expect(stepFrom(three, leaked.id, 1, nowhere)).toBe(sound);
    expect(stepFrom(three, hid.id, 1, nowhere)).toBe(leaked);
    expect(stepFrom(three, leaked.id, -1, nowhere)).toBe(hid);
  });

  it('leads nowhere where nothing is marked', () => {
    expect(stepFrom([], null, 1, nowhere)).toBe(null);
  });

  it('goes through what is marked, and through all claims where the marks are off', () => {
    expect(markedStatements(view(), 'unanswered').map(({ id }) => id)).toEqual([hid.id]);
    expect(markedStatements(view(), 'off')).toEqual(markedStatements(view(), 'claims'));
  });
});

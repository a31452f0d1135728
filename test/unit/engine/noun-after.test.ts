import { describe, expect, it } from 'vitest';
import { nounAfter } from '../../../src/engine/mentions/noun-after';

describe('a noun behind a lead', () => {
  const makes = nounAfter(/^, (?:an?|the) /, '[a-z]+ ', 2, 'maker|plant operator');

  it.each([
    ['at once', ', a maker of lamps', true],
    ['behind as many words as may stand between', ', the small northern maker', true],
    ['of several words', ', a large plant operator', true],
    ['behind too many words', ', the small old northern maker', false],
    ['that is only the head of a word', ', a makeready', false],
    ['without the lead', ' and a maker', false],
    ['behind what is no word', ', a 2nd maker', false],
  ])('is found: %s', (_, text, found) => {
    expect(makes.test(text)).toBe(found);
  });

  it('is told anew each time it is asked', () => {
    expect([makes.test(', a maker'), makes.test(', a maker')]).toEqual([true, true]);
  });
});

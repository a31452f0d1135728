import { describe, expect, it } from 'vitest';
import { printCast, readCases } from './cases';

const cases = readCases();

describe('who is named', () => {
  it('has cases to read', () => expect(cases.length).toBeGreaterThan(50));
  for (const { file, heading, text, expected, notYet } of cases)
    it(`${file}: ${heading}`, () => {
      if (notYet) expect(printCast(text), 'passes now: take "(not yet)" away').not.toBe(expected);
      else expect(printCast(text)).toBe(expected);
    });
});

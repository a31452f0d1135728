import { describe, expect, it } from 'vitest';
import { findEvidence, isCalledOrganisation } from '../../../../src/engine/mentions/evidence';
import { SIGNS } from '../../../../src/engine/mentions/signs';

const NAME = 'Quillmere';
const spanIn = (text: string) => ({ start: text.indexOf(NAME), end: text.indexOf(NAME) + NAME.length });
const found = (text: string) => findEvidence(text, spanIn(text));
const why = (text: string) => found(text).signs.map((sign) => sign.why);

/** For each sign, a text that has it. */
const examples: readonly (readonly [string, string])[] = [
  ['an example of companies', 'makers such as Brant, Corvin and Quillmere'],
  ['an example of companies', 'rivals including Quillmere'],
  ['spoken to as a publication', 'she told the Quillmere on Monday'],
  ['its part', 'Quillmere, for its part, denied it'],
  ['spoken of as a thing', 'Quillmere, whose products it sells'],
  ['apposition', 'Quillmere, the labor union'],
  ['the noun before it', 'the rights group Quillmere'],
  ['shares of', 'a stake in Quillmere'],
  ['its shares', 'Quillmere’s quarterly profit'],
  ['its shares', 'Quillmere shares fell'],
  ['its people and things', 'Quillmere warehouse workers'],
  ['apposition', 'Quillmere, a leading Dutch maker of lamps'],
  ['apposition', 'Quillmere (one of the largest lenders)'],
  ['the noun before it', 'the mining group Quillmere'],
  ['apposition', 'Quillmere, a hotel group'],
  ['the noun before it', 'the start-up called Quillmere'],
  ['ticker beside it', 'Quillmere Inc. (NYSE: QLM)'],
  ['ticker beside it', 'Quillmere (002415.SZ)'],
  ['ticker beside it', 'Quillmere (QLM)'],
  ['works there', 'an analyst at Quillmere'],
  ['works there', 'the co-founder of Quillmere'],
  ['its spokesman', 'Quillmere spokeswoman Ana Ruel'],
  ['its spokesman', 'Quillmere’s co-founder'],
  ['bought or owned by', 'a shop run by Quillmere'],
  ['dealt with', 'a merger with Quillmere'],
  ['dealt with', 'regulators acquired Quillmere'],
  ['acts like a company', 'Quillmere has declined'],
  ['acts like a company', 'Quillmere, for once, said'],
  ['its own', 'Quillmere’s loyal users'],
];

describe('what stands beside a name', () => {
  it.each(examples)('tells: %s (%s)', (sign, text) => expect(why(text)).toContain(sign));

  it('is shown by an example for every sign', () => {
    const shown = new Set(examples.flatMap(([, text]) => found(text).signs));
    expect(SIGNS.filter((sign) => !shown.has(sign)).map((sign) => sign.why)).toEqual([]);
  });

  it.each([['He met Quillmere.'], ['Quillmere beat 3-1 the others'], ['the word Quillmere itself'], ['Quillmere'], ['“Quillmere”']])(
    'tells nothing: %s',
    (text) => expect(found(text)).toEqual({ signs: [], organisation: false, place: false }),
  );

  it.each([['Quillmere province fell'], ['the town of Quillmere'], ['Quillmere, Switzerland, fell']])('gives a place: %s', (text) =>
    expect(found(text)).toEqual({ signs: [], organisation: false, place: true }),
  );

  it('knows what is called a union or a charity', () => {
    const called = (text: string) => [isCalledOrganisation(text, spanIn(text)), found(text).organisation];
    expect(called('Quillmere, the labor union, said')).toEqual([true, true]);
    expect(called('the charity Quillmere')).toEqual([true, true]);
    expect(called('Quillmere, a maker of lamps')).toEqual([false, false]);
  });

  it('has no more signs than a number has bits', () => expect(SIGNS.length).toBeLessThanOrEqual(31));

  it('has words or a beginning for every sign, without which it would never be asked', () => {
    for (const { words, beginnings } of SIGNS) expect(words.length + beginnings.length).toBeGreaterThan(0);
  });
});

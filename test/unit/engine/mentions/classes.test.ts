import { describe, expect, it } from 'vitest';
import * as classes from '../../../../src/engine/mentions/lexicon/classes';

const { classesOf } = classes;
const is = (word: string, bits: number) => (classesOf(word) & bits) !== 0;

describe('what a word is by itself', () => {
  it.each([
    [
      'named',
      classes.NAMED,
      ['Ardent', 'eBay', 'iPhone', '3Com', 'a&s', 'Éva', 'ARDENT'],
      ['ardent', '2019', 'Shenzhen-based', 'D-Calif', 'of'],
    ],
    ['shouted', classes.SHOUTED, ['ARDENT', 'AT&T', 'U.S', 'A1'], ['Ardent', 'A', '2019']],
    ['a number at least in its beginning', classes.DIGIT, ['2019', '3M'], ['M3']],
    ['a place, a people or a day', classes.PLACE, ['China', 'Chinese', 'Monday', 'TV'], ['Ardent', 'MONDAY']],
    ['in the calendar, as printed', classes.CALENDAR, ['March'], ['MARCH', 'China']],
    ['in the calendar, shouted too', classes.LOUD_CALENDAR, ['March', 'MARCH'], ['ARDENT']],
    ['a people', classes.DEMONYM, ['Chinese'], ['China']],
    ['a given name', classes.GIVEN_NAME, ['Anna', 'Andrés'], ['Ardent']],
    ['a form of address', classes.HONORIFIC, ['Mr', 'Mr.', 'Senator'], ['Anna']],
    ['a legal form', classes.LEGAL_FORM, ['Inc', 'S.A', 'GmbH', 'Group'], ['Ardent', 'inc']],
    ['a legal form with marks', classes.MARKED_FORM, ['S.p.A', 'A/S'], ['Inc']],
    ['a legal form as printed', classes.PRINTED_FORM, ['Inc'], ['S.A']],
    ['a form that is a word too', classes.SOFT_FORM, ['Group'], ['Inc']],
    ['a noun of trade', classes.COMPANY_NOUN, ['Mining', 'Bank'], ['mining']],
    ['a noun of government', classes.GOVERNMENT_NOUN, ['Ministry'], ['Mining']],
    ['a noun of another body', classes.ORGANISATION_NOUN, ['Union'], ['Ministry']],
    ['a noun of the press', classes.PUBLICATION_NOUN, ['Journal'], ['Union']],
    ['a government when alone', classes.LONE_GOVERNMENT, ['Congress'], ['Ministry']],
    ['a word of the dictionary', classes.PLAIN, ['the', 'The', 'company'], ['Ardent']],
    ['a word that names are put together from', classes.COMMON, ['Solar', 'golden'], ['Ardent']],
    ['a beginning of a title', classes.TITLE_HEAD, ['Chief', 'CEO'], ['Prime', 'Officer']],
    ['one with the right word behind it', classes.TITLE_FIRST, ['Prime', 'Executive'], ['Chief']],
    ['a further word of a title', classes.TITLE_WORD, ['Officer', 'of'], ['Chief']],
    ['no company before "Group"', classes.NO_COMPANY_GROUP, ['Working'], ['Mining']],
    ['an initial', classes.INITIAL, ['J', 'J.'], ['Jo', 'j']],
    ['spelt as a person’s name', classes.PERSONAL, ['Newton', 'MacArthur', 'O’brien'], ['NEWTON', 'newton', 'N']],
    ['never in a person’s name', classes.IMPERSONAL, ['of', 'AT&T', '3M'], ['Newton']],
    ['what goes on behind a head', classes.OF, ['of', 'for', 'on'], ['and', 'off']],
  ] as const)('%s', (_, bits, such, others) => {
    for (const word of such) expect([word, is(word, bits)]).toEqual([word, true]);
    for (const word of others) expect([word, is(word, bits)]).toEqual([word, false]);
  });

  it('has a bit of its own for each', () => {
    const bits = Object.entries(classes).filter(([name, value]) => typeof value === 'number' && name !== 'BODY_NOUN');
    expect(bits.reduce((sum, [, bit]) => sum + (bit as number), 0)).toBe(2 ** bits.length - 1);
  });

  it('is the same when asked again, for long words and after very many others', () => {
    const long = 'Internationalisation';
    const before = [classesOf(long), classesOf('Ardent'), classesOf('Chief')];
    for (let i = 0; i < 20_000; i++) classesOf(`Word${i}`);
    expect([classesOf(long), classesOf('Ardent'), classesOf('Chief')]).toEqual(before);
  });
});

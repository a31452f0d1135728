import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/engine/text/tokens';
import { randomText } from './random-text';

const words = (text: string) => tokenise(text, { start: 0, end: text.length }).map((t) => t.text);
const split = (text: string) => words(text).join(' ');

describe('tokenise', () => {
  it.each([
    ['Tallinn Optics didn’t answer.', 'Tallinn Optics did n’t answer .'],
    ["The firm's cameras can't see it.", "The firm 's cameras ca n't see it ."],
    ['We’ll cannot gonna', 'We ’ll can not gon na'],
    ['O’Neill’s o’clock', 'O’Neill ’s o’clock'],
    ['the owners’ shares', 'the owners ’ shares'],
  ])('cuts off what is joined to a word: %s', (text, want) => expect(split(text)).toBe(want));

  it.each([
    ['Norrland Optics Co. said', 'Norrland Optics Co. said'],
    ['J. P. Harrow of the U.S. Senate', 'J. P. Harrow of the U.S. Senate'],
    ['It left the U.S.', 'It left the U.S.'],
    ['This is plan B.', 'This is plan B .'],
    ['He said no.', 'He said no .'],
    ['A critical mass.', 'A critical mass .'],
    ['See No. 7 of Sept. 4.', 'See No. 7 of Sept. 4 .'],
    ['at 5 p.m. on Monday', 'at 5 p.m. on Monday'],
    ['a Ph.D. in optics', 'a Ph.D. in optics'],
    ['Ardent Inc., of Va., said', 'Ardent Inc. , of Va. , said'],
  ])('keeps the stop of an abbreviation: %s', (text, want) => expect(split(text)).toBe(want));

  it.each([
    ['a state-owned maker', 'a state - owned maker'],
    ['a non-Chinese maker by mid-August', 'a non-Chinese maker by mid-August'],
    ['the co - founder of Moody ’s', 'the co - founder of Moody ’s'],
    ['buyers and/or sellers', 'buyers and / or sellers'],
    ['closed — for good—they say', 'closed — for good — they say'],
    ['a 2014-2018 plan', 'a 2014 - 2018 plan'],
  ])('sets hyphens, dashes and slashes apart: %s', (text, want) => expect(split(text)).toBe(want));

  it.each([
    ['$1,250.50 and 12.5% of €3bn', '$ 1,250.50 and 12.5 % of € 3 bn'],
    ['on 9/11/2001 at 10:30', 'on 9/11/2001 at 10:30'],
    ['the 1990s and the 21st', 'the 1990s and the 21st'],
    ['5pm, 35mm', '5 pm , 35 mm'],
    ['call 555-013-4477', 'call 555-013-4477'],
    ['an A4 sheet, 5G phones', 'an A4 sheet , 5G phones'],
  ])('reads numbers, prices and units: %s', (text, want) => expect(split(text)).toBe(want));

  it.each([
    ['at https://ardent.example/a?b=1.', 'at https://ardent.example/a?b=1 .'],
    ['write to press@ardent.example!', 'write to press@ardent.example !'],
    ['Booking.com and AT&T', 'Booking.com and AT&T'],
    ['@ardent on #recall', '@ardent on #recall'],
  ])('keeps addresses and joined names whole: %s', (text, want) => expect(split(text)).toBe(want));

  it.each([
    ['“No,” she said. ‘Never!’', '“ No , ” she said . ‘ Never ! ’'],
    ['"Really?!" (yes)...', '" Really ?! " ( yes ) ...'],
    ['well -- no', 'well -- no'],
  ])('sets quotation marks and stops apart: %s', (text, want) => expect(split(text)).toBe(want));

  it('gives places in the whole text, and looks at nothing outside the span', () => {
    const text = 'Before. Ardent won’t. After';
    expect(tokenise(text, { start: 8, end: 21 })).toEqual([
      { start: 8, end: 14, text: 'Ardent', plain: 'ardent' },
      { start: 15, end: 17, text: 'wo', plain: 'wo' },
      { start: 17, end: 20, text: 'n’t', plain: "n't" },
      { start: 20, end: 21, text: '.', plain: '.' },
    ]);
  });

  it('gives each word also as the word lists have it', () => {
    const plain = (text: string) => tokenise(text, { start: 0, end: text.length }).map((t) => t.plain);
    expect(plain('SAID Éva, ‘tis Ardent’s')).toEqual(['said', 'éva', ',', "'", 'tis', 'ardent', "'s"]);
    expect(plain('Cannot Didn’t')).toEqual(['can', 'not', 'did', "n't"]);
  });

  it('covers every character that is no space, once and in order, in any text', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const text = randomText(seed, 120);
      const tokens = tokenise(text, { start: 0, end: text.length });
      for (const t of tokens) expect(t.text).toBe(text.slice(t.start, t.end));
      expect(tokens.map((t) => t.text).join('')).toBe(text.replace(/\s/g, ''));
    }
  });

  it('takes a stretch that lies outside the text', () => {
    expect(tokenise('short', { start: 3, end: 99 }).map((t) => t.text)).toEqual(['rt']);
    expect(tokenise('short', { start: 50, end: 99 })).toEqual([]);
  });
});

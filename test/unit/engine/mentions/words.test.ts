import { describe, expect, it } from 'vitest';
import { NAMED } from '../../../../src/engine/mentions/lexicon/classes';
import { findWords } from '../../../../src/engine/mentions/words';
import { chance, randomText } from '../random-text';

const whole = (text: string) => findWords(text, { start: 0, end: text.length });
const texts = (text: string) => whole(text).words.map((word) => word.text);
const named = (text: string) => whole(text).words.filter(({ is }) => is & NAMED);

/** What a word is, said in one pattern: letters and digits, joined by & + ' ’ - . within. */
const word = /[A-Za-zÀ-ɏḀ-ỿ\d](?:[A-Za-zÀ-\u036fḀ-ỿ\d&+]|(?!(?<=[a-zß-ɏḀ-ỿ])-[A-ZÀ-ÞĀ-ɏḀ-ỿ]{2})['’‑.-](?=[A-Za-zÀ-ɏḀ-ỿ\d]))*/g;
/** More than small letters and joints. */
const loud = /[^a-z'’‑.-]/;

describe('the words that may stand in a name', () => {
  it.each([
    ['are all but those in small letters', 'the firm sold Ardent lamps to eBay in 2019', ['Ardent', 'eBay', 'in', '2019']],
    [
      'keep their marks within',
      'O’Neill met AT&T, T-Mobile and U.S. aides of Ardent.com',
      ['O’Neill', 'AT&T', 'T-Mobile', 'and', 'U.S', 'Ardent.com'].sort(),
    ],
    ['lose their possessive ending', "Ardent’s and Quill's", ['Ardent', 'and', 'Quill']],
    ['are cut where one word ends in small letters and capitals begin', 'a Post-ABC poll, a pre-IPO stake', ['Post', 'ABC', 'IPO']],
    ['have what joins names right behind them', 'Bank of the West of old and plain', ['Bank', 'of', 'the', 'West', 'of']],
    ['have "plc"', 'Ardent plc’s lamps', ['Ardent', 'plc']],
    ['may have an accent set apart', 'a caf\u0065\u0301 in Malmo\u0308', ['caf\u0065\u0301', 'in', 'Malmo\u0308']],
  ])('%s', (_, text, want) => expect(texts(text).toSorted()).toEqual(want.toSorted()));

  it('are those that one pattern finds, in any text', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const next = chance(seed);
      const text = randomText(seed, 60).replace(/ /g, (space) =>
        next() < 0.2 ? (['-', '’s ', '.', '&'][Math.floor(next() * 4)] as string) : space,
      );
      const want = [...text.matchAll(word)].map(({ 0: raw, index }) => ({ start: index, text: raw.replace(/(?<=.)['’]s$/, '') }));
      const found = whole(text).words.map(({ start, text: bare }) => ({ start, text: bare }));
      expect(found.filter((w) => loud.test(w.text))).toEqual(want.filter((w) => loud.test(w.text)));
      for (const w of found) expect(want).toContainEqual(w);
    }
  });

  it('lie within their block', () => {
    expect(findWords('Ardent sold Quill', { start: 7, end: 15 }).words.map((w) => [w.start, w.end, w.text])).toEqual([[12, 15, 'Qui']]);
  });

  it('are told from the words at a sentence’s start', () => {
    const firsts = named('Ardent met Quill. “Brant left,” Corvin said: Delmar - Essel\nFarrow | Galt (Halden) told Ives.').filter(
      ({ first }) => first,
    );
    expect(firsts.map((w) => w.text)).toEqual(['Ardent', 'Brant', 'Delmar', 'Essel', 'Farrow', 'Galt', 'Halden']);
  });

  it('know whether something is theirs', () => {
    const owners = whole("Ardent’s staff, the Quills’ house and Moody 's rating of Brant ’ and Corvin").words.filter((w) => w.possessive);
    expect(owners.map((w) => w.text)).toEqual(['Ardent', 'Quills', 'Moody', 'Brant']);
  });
});

describe('a line of capitals', () => {
  it.each([
    ['a headline', 'Ardent Cuts Four Hundred Jobs in Spring', true],
    ['a headline with a small word too many', 'Ardent Cuts Four hundred jobs in Spring', false],
    ['a sentence', 'Ardent Cuts Four Hundred Jobs.', false],
    ['a sentence that ends behind a quotation mark', '“Ardent Cuts Four Hundred Jobs”.', false],
    ['too few words', 'Ardent Cuts Jobs', false],
    ['numbers beside', 'Ardent Cuts 4000 5000 6000 Jobs Again', true],
    ['no word at all', '… 12 !', false],
  ])('is told: %s', (_, text, titled) => expect(whole(text).titled).toBe(titled));
});

import { describe, expect, it } from 'vitest';
import './fake-browser';
import { dateWords, linkOf, quoteWithChain, saidClass, sayerOf, shortened, wordsOf } from '../../../src/parts';
import { hid, leaked, page, reading, sound } from './a-reading';

describe('dates', () => {
  it('are as precise as they were printed', () => {
    expect(['2015', '2021-05', '2021-05-25'].map(dateWords)).toEqual(['2015', 'May 2021', '25 May 2021']);
  });

  it('stay the day that was printed, whatever the zone', () => {
    expect(dateWords('2021-05-25T23:30:00-05:00')).toBe('25 May 2021');
    expect(dateWords('2021-05-25T00:10:00+09:00')).toBe('25 May 2021');
  });

  it('come back as they are when they are none', () => {
    expect(dateWords('last spring')).toBe('last spring');
    expect(dateWords('')).toBe('');
  });
});

describe('the sayer', () => {
  it('is the publication where nobody is quoted', () => {
    expect(sayerOf({ who: 'unnamed', voice: 'unattributed' })).toBe('The publication');
    expect(sayerOf({ who: 'unnamed', voice: 'indirect' })).toBe('unnamed');
  });
});

describe('words', () => {
  it('cut from within a sentence are marked as such, and names, quotations and beginnings are not', () => {
    for (const cut of ['that it was old', 'a pier', 'étage by étage']) expect(saidClass(cut)).toBe('said cut');
    for (const whole of ['It was old', '“it was old”', 'iPhone sales fell', '20 piers', '', 'É', '東京'])
      expect(saidClass(whole)).toBe('said');
  });

  it('join a content’s parts, with white space as it is read', () => {
    expect(
      wordsOf('a  b\nc d', [
        { start: 0, end: 4 },
        { start: 7, end: 8 },
      ]),
    ).toBe('a b … d');
    expect(wordsOf('abc', [])).toBe('');
  });

  it('are shortened at a word’s end, and say so', () => {
    expect(shortened('one two three', 20)).toBe('one two three');
    expect(shortened('one two, three', 10)).toBe('one two…');
    expect(shortened('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
  });
});

describe('addresses', () => {
  it('become links only where they are http or https', () => {
    expect(linkOf('https://a.example/x')).toBe('https://a.example/x');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative', '', null])
      expect(linkOf(bad)).toBeNull();
  });
});

describe('a quote with its chain', () => {
  it('holds words, act, chain, answer, and where it was read', () => {
    expect(quoteWithChain(page, reading(), leaked).split('\n')).toEqual([
      '“Brantholm sold pumps that leaked”',
      'Alleges · Says who: Fenwick Institute (May 2021) → The Dunmore Post',
      'Answer (Brantholm, Denies): “the pumps were sound”',
      'Pumps that leaked, The Dunmore Post, 25 May 2021',
      'https://news.example/brantholm',
    ]);
  });

  it('does not quote twice, and names the speaker where no chain is known', () => {
    const lines = quoteWithChain(page, reading(), { ...sound, provenance: [] }).split('\n');
    expect(lines.slice(0, 2)).toEqual(['“the pumps were sound”', 'Denies · Says who: Brantholm']);
    expect(quoteWithChain(page, reading(), hid)).not.toContain('Answer');
  });
});

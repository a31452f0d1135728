import { describe, expect, test } from 'vitest';
import { type Cited, citationOf, citationStyles } from '../../../src/export';

const cited: Cited = {
  bylines: ['Lena Marie Harrow'],
  title: 'Pier “Closed” for Good',
  publisher: 'Harbour Post',
  published: '2024-03-05T08:00:00+01:00',
  url: 'https://harbour.example/pier',
  passage: 'the “north pier” is closed',
  accessed: '2026-11-24',
};
const of = (more: Partial<Cited> = {}) =>
  Object.fromEntries(citationStyles.map((style) => [style, citationOf({ ...cited, ...more }, style)]));

describe('a citation', () => {
  test('follows Chicago, APA and MLA', () => {
    expect(of()).toEqual({
      chicago:
        'Lena Marie Harrow, “Pier ‘Closed’ for Good,” Harbour Post, March 5, 2024, accessed November 24, 2026, https://harbour.example/pier: “the ‘north pier’ is closed.”',
      apa: '“the ‘north pier’ is closed” (Harrow, 2024)\nHarrow, L. M. (2024, March 5). Pier “Closed” for Good. Harbour Post. Retrieved November 24, 2026, from https://harbour.example/pier',
      mla: '“the ‘north pier’ is closed”\nHarrow, Lena Marie. “Pier ‘Closed’ for Good.” Harbour Post, 5 Mar. 2024, https://harbour.example/pier. Accessed 24 Nov. 2026.',
    });
  });

  test('of a whole page has no passage', () => {
    expect(of({ passage: '' })).toEqual({
      chicago:
        'Lena Marie Harrow, “Pier ‘Closed’ for Good,” Harbour Post, March 5, 2024, accessed November 24, 2026, https://harbour.example/pier.',
      apa: 'Harrow, L. M. (2024, March 5). Pier “Closed” for Good. Harbour Post. Retrieved November 24, 2026, from https://harbour.example/pier',
      mla: 'Harrow, Lena Marie. “Pier ‘Closed’ for Good.” Harbour Post, 5 Mar. 2024, https://harbour.example/pier. Accessed 24 Nov. 2026.',
    });
  });

  test('without an author begins with the publisher in APA, the title in the others', () => {
    const { chicago, apa, mla } = of({ bylines: [], passage: '' });
    expect(chicago).toMatch(/^“Pier ‘Closed’ for Good,” Harbour Post/);
    expect(apa).toMatch(/^Harbour Post\. \(2024, March 5\)\. Pier “Closed” for Good\. Retrieved/);
    expect(mla).toMatch(/^“Pier ‘Closed’ for Good\.” Harbour Post/);
  });

  test('of two and of many authors', () => {
    const two = of({ bylines: ['Lena Harrow', 'Jean-Paul de la Tour'], passage: '' });
    expect(two['chicago']).toMatch(/^Lena Harrow and Jean-Paul de la Tour, “/);
    expect(two['apa']).toMatch(/^Harrow, L\., & de la Tour, J\.-P\. \(2024/);
    expect(two['mla']).toMatch(/^Harrow, Lena, and Jean-Paul de la Tour\. “/);
    const three = of({ bylines: ['Lena Harrow', 'Ann Li', 'Bo Ek'], passage: '' });
    expect(three['chicago']).toMatch(/^Lena Harrow et al\., “/);
    expect(three['apa']).toMatch(/^Harrow, L\., Li, A\., & Ek, B\. \(2024/);
    expect(three['mla']).toMatch(/^Harrow, Lena, et al\. “/);
  });

  test('is as precise as the page is, and invents no date', () => {
    expect(of({ published: '2024-09', passage: '' })).toMatchObject({
      chicago: expect.stringContaining('September 2024,'),
      apa: expect.stringContaining('(2024, September).'),
      mla: expect.stringContaining('Sept. 2024,'),
    });
    expect(of({ published: null })).toMatchObject({
      chicago: expect.stringContaining('Harbour Post, accessed'),
      apa: expect.stringContaining('(n.d.)'),
      mla: expect.stringContaining('Harbour Post, https'),
    });
  });

  test('of a page of which nothing is known is its address and the day', () => {
    const nothing = { bylines: [], title: null, publisher: null, published: null, passage: '' };
    expect(of(nothing)).toEqual({
      chicago: 'accessed November 24, 2026, https://harbour.example/pier.',
      apa: '(n.d.). Retrieved November 24, 2026, from https://harbour.example/pier',
      mla: 'https://harbour.example/pier. Accessed 24 Nov. 2026.',
    });
  });

  test('keeps a title’s own question mark, and marks that stand around a passage once', () => {
    const { chicago, mla } = of({ title: 'Closed?', passage: '“Never,” she said.' });
    expect(chicago).toContain('“Closed?” Harbour Post');
    expect(mla).toContain('“Closed?” Harbour Post');
    expect(mla?.split('\n')[0]).toBe('“‘Never,’ she said.”');
    expect(of({ passage: '“Never.”' })['mla']?.split('\n')[0]).toBe('“Never.”');
  });
});

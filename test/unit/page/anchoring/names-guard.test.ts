import { describe, expect, it } from 'vitest';
import { findFixedWords, hasOtherNames } from '../../../../src/page/anchoring/names-guard';

describe('the names and numbers of a text', () => {
  it('have a capital or a digit, and no more signs than belong to them', () => {
    expect(findFixedWords('In May, AT&T and “O’Neill” paid 1,250.50 to iTown-East (3M’s landlord), not U.S. buyers.')).toEqual([
      'May',
      'AT&T',
      'O’Neill',
      '1250.50',
      'iTown-East',
      '3M',
      'U.S',
    ]);
  });

  it('are not the words that begin a sentence anyway', () => {
    expect(findFixedWords('The valve broke. It was old. “We knew,” said Zoë.')).toEqual(['Zoë']);
    expect(findFixedWords('Then The Lantern wrote')).toEqual(['The', 'Lantern']);
  });
});

describe('two passages', () => {
  it('name others when one has a name or number that the other has not', () => {
    expect(hasOtherNames('Brantholm sold 12 pumps', 'Corvast sold 12 pumps')).toBe(true);
    expect(hasOtherNames('Brantholm sold 12 pumps', 'Brantholm sold 13 pumps')).toBe(true);
    expect(hasOtherNames('Brantholm sold pumps', 'Brantholm and Corvast sold pumps')).toBe(true);
    expect(hasOtherNames('paid 9 crowns', 'paid 9.9 crowns')).toBe(true);
    expect(hasOtherNames('sold to Holt', 'sold to Holtby')).toBe(true);
  });

  it('don’t where only other words differ, or capitals and the marks of thousands', () => {
    expect(hasOtherNames('Brantholm sold 1,250 pumps', 'Brantholm leased 1250 of its pumps')).toBe(false);
    expect(hasOtherNames('Workers left the harbour', 'the workers have left the harbour')).toBe(false);
    expect(hasOtherNames('Brantholm’s pumps', 'the pumps of Brantholm')).toBe(false);
  });

  it('may be cut where it is not clear how far the second reaches', () => {
    expect(hasOtherNames('said Brantholm', 'Corvast. Then it was said by Brantholm', 'it was said by Brantholm')).toBe(false);
    expect(hasOtherNames('said Brantholm', 'so said Corvast', 'said Corvast')).toBe(true);
  });
});

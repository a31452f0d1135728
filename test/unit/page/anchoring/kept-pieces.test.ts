import { describe, expect, it } from 'vitest';
import { nearPiece } from '../../../../src/page/anchoring/kept-pieces';

const quote = 'Orlen Vale had paid every invoice of its suppliers by the end of the week, and showed the books';
const filler = 'Something was said of the harbour, of the weather and of the price of fish. '.repeat(20);
const near = (text: string, stood: number | null, most = 12) => {
  const found = nearPiece(text, quote, stood, most);
  return found && text.slice(found.start, found.end);
};

describe('a quote around a piece of it', () => {
  it('is found with letters changed, wherever it stands', () => {
    const edited = quote.replace('paid', 'payed').replace('books', 'boks');
    const text = `${filler}${edited}. ${filler}`;
    for (const stood of [null, 0, filler.length, text.length]) expect(near(text, stood)).toBe(edited);
  });

  it('is found where it stood before it is found elsewhere', () => {
    const [one, other] = [quote.replace('every', 'evry'), quote.replace('week', 'wek')];
    const text = `${one}. ${filler}${other}. ${filler}`;
    expect(near(text, 0)).toBe(one);
    expect(near(text, text.indexOf(other))).toBe(other);
  });

  it('is not chosen among several on a page where none is near', () => {
    const one = quote.replace('every', 'evry');
    expect(near(`${one}. ${filler}${one}. ${filler}`, null)).toBeNull();
  });

  it('is none where too much was changed, no piece was kept, or the quote is too short for pieces', () => {
    expect(near(`${filler}${quote.slice(0, 40)} and went home to sleep for a long time indeed, as one does`, null)).toBeNull();
    expect(near(filler, 3)).toBeNull();
    expect(nearPiece(quote, 'Orlen Vale had paid', 0, 3)).toBeNull();
  });
});

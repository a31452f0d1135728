import search from 'approx-string-match';
import { describe, expect, it } from 'vitest';
import { alignedAt } from '../../../../src/page/anchoring/alignment';

const near = (text: string, quote: string, most: number, first = 0, last = text.length) => {
  const found = alignedAt(text, quote, first, last, most);
  return found && `${text.slice(found.start, found.end)} ${found.errors}`;
};

describe('the nearest stretch to a quote', () => {
  it('is the quote itself, without errors', () => {
    expect(near('the old valve broke', 'valve', 2)).toBe('valve 0');
  });

  it('has letters replaced, put in and left out', () => {
    expect(near('the old vale broke', 'valve', 2)).toBe('vale 1');
    expect(near('the old vallve broke', 'valve', 2)).toBe('vallve 1');
    expect(near('the old value broke', 'valve', 2)).toBe('value 1');
  });

  it('is none with more errors than asked, nor outside the offsets where it may begin', () => {
    expect(near('the old pipe broke', 'valve', 2)).toBeNull();
    expect(near('the old valve broke', 'valve', 0, 0, 4)).toBeNull();
    expect(near('the old valve broke', 'valve', 0, 8, 8)).toBe('valve 0');
  });

  it('lies inside the text at both ends of it', () => {
    expect(near('alve', 'valve', 2)).toBe('alve 1');
    expect(near('valv', 'valve', 2)).toBe('valv 1');
    expect(near('', 'valve', 2)).toBeNull();
    expect(near('', 'va', 2)).toBe(' 2');
  });

  it('has as few errors as a search over the whole text finds', () => {
    let seed = 11;
    const chance = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return Math.floor((seed / 0x7fffffff) * below * 0.999);
    };
    const random = (length: number) => Array.from({ length }, () => 'abcd'[chance(4)]).join('');
    for (let round = 0; round < 300; round++) {
      const text = random(40 + chance(40));
      const start = chance(text.length - 12);
      const quote = [...text.slice(start, start + 12)].map((c) => (chance(6) === 0 ? 'x' : chance(8) === 0 ? '' : c)).join('');
      const most = 4;
      const [best] = search(text, quote, most);
      const found = alignedAt(text, quote, 0, text.length, most);
      expect(found?.errors ?? null).toBe(best?.errors ?? null);
      if (found) expect(search(text.slice(found.start, found.end), quote, most)[0]?.errors).toBe(found.errors);
    }
  });
});

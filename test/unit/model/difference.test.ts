import { describe, expect, it } from 'vitest';
import { differenceOf, laterPlaceOf, type Part } from '../../../src/model';

/** Parts as one line: "it [-was-] {+is+} so". */
const shown = (parts: readonly Part[]) =>
  parts
    .map(({ kind, words }) => {
      const space = words.startsWith(' ') ? ' ' : '';
      return kind === 'same' ? words : kind === 'gone' ? `${space}[-${words.trim()}-]` : `${space}{+${words.trim()}+}`;
    })
    .join('');

describe('the difference of two texts', () => {
  it('is one part where nothing changed, and none where there is nothing', () => {
    expect(differenceOf('Brantholm hid the tests.', 'Brantholm hid the tests.')).toEqual([
      { kind: 'same', words: 'Brantholm hid the tests.' },
    ]);
    expect(differenceOf('', '')).toEqual([]);
    expect(differenceOf('', 'No.')).toEqual([{ kind: 'new', words: 'No.' }]);
    expect(differenceOf('No.', '')).toEqual([{ kind: 'gone', words: 'No.' }]);
  });

  it('shows whole words, what went before what came', () => {
    expect(
      shown(differenceOf('Engineers said that Brantholm hid the tests.', 'Engineers alleged that Brantholm hid some of the tests.')),
    ).toBe('Engineers [-said-] {+alleged+} that Brantholm hid {+some of+} the tests.');
    expect(shown(differenceOf('It paid 1,250 crowns.', 'It paid 1,520 crowns.'))).toBe('It paid [-1,250-] {+1,520+} crowns.');
  });

  it('sees signs apart from the words before them', () => {
    expect(shown(differenceOf('The valve broke, he said.', 'The valve broke.'))).toBe('The valve broke[-, he said-].');
  });

  it('takes other white space, quotation marks, dashes and accents for the same, and shows them as they are now', () => {
    const parts = differenceOf('“We’re open — always”,  said Zoë', '"We\'re open - always",\nsaid Zoe\u0308');
    expect(parts).toEqual([{ kind: 'same', words: '"We\'re open - always", said Zoe\u0308' }]);
  });

  it('keeps the words of both texts, whatever they are', () => {
    const texts = ['', 'a', 'a b', 'b, a', '👩‍👩‍👧 قالت الشركة', 'قالت 🙂 الشركة', '  a  ', '“', 'a-b', 'a - b'];
    const bare = (text: string) => text.replace(/\s+/g, '');
    for (const before of texts)
      for (const now of texts) {
        const parts = differenceOf(before, now);
        const side = (kind: Part['kind']) =>
          bare(
            parts
              .filter((part) => part.kind !== kind)
              .map((part) => part.words)
              .join(''),
          );
        expect(side('gone')).toBe(bare(now));
        if (before !== 'a-b' && before !== 'a - b') expect(side('new')).toBe(bare(before));
      }
  });

  it('gives up on texts that share next to nothing, and on long ones says all of both', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ');
    const parts = differenceOf(many('a'), many('b'));
    expect(parts.map(({ kind }) => kind)).toEqual(['gone', 'new']);
    expect(parts[0]?.words).toBe(many('a'));
  });
});

describe('where words stand later', () => {
  const before = 'The pier is closed. Engineers said the valve of the ferry broke in March. The town knew.';
  const place = (words: string) => ({ start: before.indexOf(words), end: before.indexOf(words) + words.length });
  const later = (words: string, now: string) => {
    const at = laterPlaceOf(before, now, place(words));
    return at && now.slice(at.start, at.end);
  };

  it('is from the first word that stayed to the last', () => {
    const now = 'Updated. The pier is open. Engineers alleged the main valve of the ferry cracked in March. The town knew.';
    expect(later('the valve of the ferry broke in March', now)).toBe('the main valve of the ferry cracked in March');
  });

  it('is nowhere when most of them went, or when they are scattered', () => {
    expect(later('the valve of the ferry broke in March', 'The pier is closed. The town knew.')).toBeNull();
    const scattered = before.replace('broke', `broke ${'and other things went wrong on the long way to Holt '.repeat(4)}`);
    expect(later('ferry broke in', scattered)).toBeNull();
  });
});

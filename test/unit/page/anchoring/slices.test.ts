import { describe, expect, it } from 'vitest';
import { anchoring, indexing, indexText } from '../../../../src/page';
import { searchWhole } from '../../../../src/page/anchoring/last-resort';

/** A text of some 2 MB whose words are all common in it. */
const text = Array.from(
  { length: 20_000 },
  (_, i) => `${i % 97} Wexmoor bought cameras for the harbour, and nobody there asked who had made them. `,
).join('');

/** How often work pauses, and what it gives. */
function pausesOf<T>(work: Generator<void, T>): { pauses: number; value: T } {
  for (let pauses = 0; ; pauses++) {
    const step = work.next();
    if (step.done) return { pauses, value: step.value };
  }
}

describe('the long parts of finding a place', () => {
  it('are laid down on the way: the index', () => {
    const { pauses, value } = pausesOf(indexing(text));
    expect(pauses).toBeGreaterThan(text.length / 200_000);
    expect(value.folded).toBe(indexText(text).folded);
  });

  it('the places of words', () => {
    const { pauses, value } = pausesOf(indexText(text).seeds());
    expect(pauses).toBeGreaterThan(text.length / 100_000);
    expect(value.places.length).toBeGreaterThan(500_000);
  });

  it('and the search over the whole page, which is the last resort', () => {
    const { pauses } = pausesOf(searchWhole(text, 'The ferry to Holt was late because its crew had gone to see the eclipse'));
    expect(pauses).toBeGreaterThan(20);
    const index = indexText(text);
    const selectors = [{ type: 'TextQuoteSelector', exact: 'Nobody had made the harbour for who asked', prefix: '', suffix: '' }] as const;
    expect(pausesOf(anchoring(index, selectors)).pauses).toBeGreaterThan(20);
  });
});

describe('the last resort', () => {
  it('finds what is nearest, where it stands, over the edges of its stretches too', () => {
    const quote = 'the works council has asked for the list of all who were paid in March';
    const now = quote.replace('has asked', 'had asked').replace('were paid', 'wer paid');
    for (const at of [0, 700_000, 1_234_567]) {
      const around = text.slice(0, at) + now + text.slice(at);
      const [found] = pausesOf(searchWhole(around, quote)).value;
      expect(found && around.slice(found.start, found.end)).toBe(now);
    }
  });

  it('does not look for a few words, nor for words of which a fifth is changed', () => {
    expect(pausesOf(searchWhole('they said so', 'they said no')).value).toEqual([]);
    expect(pausesOf(searchWhole('The council of Holt met on Friday.', 'The ferry to Berg left on Friday.')).value).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { phraseOf, samePhrase } from '../../../src/model';

const same = (a: string, b: string) => {
  const [left, right] = [phraseOf(a), phraseOf(b)];
  return left !== null && right !== null && samePhrase(left, right);
};
const SENTENCE = 'Tiderock inspects every valve twice before it leaves the yard and keeps the papers';

describe('the same phrase', () => {
  it('is the same words, whatever stands between them', () => {
    expect(same(SENTENCE, `“${SENTENCE.toLowerCase()}.”`)).toBe(true);
  });
  it('allows a word changed, added or left out', () => {
    expect(same(SENTENCE, SENTENCE.replace('valve', 'pump'))).toBe(true);
    expect(same(SENTENCE, SENTENCE.replace('keeps', 'always keeps'))).toBe(true);
    expect(same(SENTENCE, SENTENCE.replace('twice ', ''))).toBe(true);
  });
  it('is not the same said in other words', () => {
    expect(same(SENTENCE, 'Before any valve leaves, Tiderock has it inspected two times, and papers are kept by the yard')).toBe(false);
  });
  it('is not one sentence of a longer answer', () => {
    expect(same(SENTENCE, `${SENTENCE}, and nobody has shown it a rusted one, least of all the ferry line or its lawyers`)).toBe(false);
  });
  it('is not a turn of speech that stands in every statement', () => {
    expect(phraseOf('baseless')).toBe(null);
    expect(phraseOf('declined to comment')).toBe(null);
    expect(phraseOf('it would not comment on the claims of the report')).toBe(null);
    expect(phraseOf('did not respond to a request for comment on Tuesday')).toBe(null);
  });
});

import { describe, expect, it, vi } from 'vitest';

const guess = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { i18n: { detectLanguage: guess } } }));

import { languageOf } from '../../../src/messages';

const told = (isReliable: boolean, ...languages: string[]) =>
  guess.mockResolvedValueOnce({ isReliable, languages: languages.map((language) => ({ language, percentage: 90 })) });

describe('the language to go by', () => {
  it('is English where the page says so', async () => {
    expect(await languageOf({ text: 'x', language: 'en-GB' })).toBe('en-gb');
    expect(guess).not.toHaveBeenCalled();
  });

  it('is the words’ own where they plainly are in one', async () => {
    told(true, 'en');
    expect(await languageOf({ text: 'x', language: 'de' })).toBe('en');
    told(true, 'fr');
    expect(await languageOf({ text: 'x', language: null })).toBe('fr');
  });

  it('is the declared one, else English, where the words leave it open', async () => {
    told(false, 'fr');
    expect(await languageOf({ text: 'x', language: 'de-AT' })).toBe('de-at');
    told(true);
    expect(await languageOf({ text: 'x', language: null })).toBe('en');
  });

  it('is told from the beginning of a long text', async () => {
    told(true, 'en');
    await languageOf({ text: 'x'.repeat(100_000), language: null });
    expect(guess.mock.lastCall?.[0].length).toBeLessThanOrEqual(2000);
  });
});

import { describe, expect, it } from 'vitest';
import { Fingerprint, fingerprint, statementId } from '../../../src/model/identity';

const url = 'https://sentinel.example/a';
/** The id by its definition: letters and numbers in small letters, one space between. */
const byPattern = (words: string, occurrence: number): string => {
  const plain = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `s${fingerprint(`${url}\n${plain}\n${occurrence}`)}`;
};

describe('fingerprints', () => {
  it('do not depend on how a text was cut', () => expect(new Fingerprint().add('ab').add('').add('c').value).toBe(fingerprint('abc')));
  it('have fourteen digits', () => expect(['', 'a', 'b'.repeat(99)].map((t) => fingerprint(t).length)).toEqual([14, 14, 14]));
  it('stay as records have them', () => expect(fingerprint('Halden')).toBe('0hyz7k91n57dx6'));
});

describe('a statement’s id', () => {
  it.each([
    '“It’s over,”  she said.',
    '',
    '…—“”',
    'Café Łódź 12×3÷4, naïve ½',
    'İstanbul, ΣΟΦΟΣ',
    '日本語 и русский',
    '𝔘nusual 𝟙 😀 letters',
    '\ud835 half a letter \udd18',
    'behind a letter\udd18, before one\ud835x, twice \udd18\udd18',
  ])('is of the words alone: %j', (words) => expect(statementId(url, words, 1)).toBe(byPattern(words, 1)));
  it('tells occurrences apart', () => expect(statementId(url, 'a', 0)).not.toBe(statementId(url, 'a', 1)));
  it('does not go by marks, capitals and spaces', () => expect(statementId(url, ' “We won!” ', 0)).toBe(statementId(url, 'we WON', 0)));
});

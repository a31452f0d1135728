import '../parts/fake-browser';
import { describe, expect, test } from 'vitest';
import type { Selector } from '../../../src/model';
import { newNote } from '../../../src/record';
import { findMarks } from '../../../src/views/library/marked';
import { passageAddress } from '../../../src/views/library/open-place';
import { tagOf } from '../../../src/views/note/tag-field';
import { quoted } from '../../../src/views/quoted';

describe('the address of a note’s passage', () => {
  const on = (...selectors: Selector[]) => newNote('n', { page: 'https://a.example/x', selectors, statement: null, company: null });

  test('leads to its words', () => {
    const note = on({ type: 'TextQuoteSelector', exact: 'the pier is closed', prefix: '', suffix: '' });
    expect(passageAddress(note, 'https://a.example/x#part')).toBe('https://a.example/x#part:~:text=the%20pier%20is%20closed');
  });

  test('of a note on the whole page is the page’s', () => {
    expect(passageAddress(on(), 'https://a.example/x')).toBe('https://a.example/x');
  });
});

test('a quotation within quoted words takes single marks, and words that bring their own keep them', () => {
  expect(quoted('the vote “baseless”')).toBe('“the vote ‘baseless’”');
  expect(quoted('it was "late"')).toBe("“it was 'late'”");
  expect(quoted('“Not now,”')).toBe('“Not now,”');
});

describe('what is looked for is marked', () => {
  const marked = (text: string, ...words: string[]) => findMarks(text, words).map(([start, end]) => text.slice(start, end));

  test('as it is, not as a pattern', () => {
    expect(marked('a.c abc (x', 'a.c', '(x')).toEqual(['a.c', '(x']);
    expect(marked('anything')).toEqual([]);
  });

  test('in any case and with its accents, however they are written', () => {
    expect(marked('At the Café, the CAFE\u0301s', 'cafe')).toEqual(['Café', 'CAFE\u0301']);
    expect(marked('🚢 Straße 🚢', 'straße')).toEqual(['Straße']);
  });

  test('once where words lie over each other, the longest first', () => {
    expect(marked('valves', 'valve', 'valves', 'lve')).toEqual(['valves']);
  });
});

test('a tag is kept without a hash, commas or white space around it', () => {
  expect(tagOf('  #dual-use, ')).toBe('dual-use');
  expect(tagOf('joint   study')).toBe('joint study');
  expect(tagOf(' , ')).toBe('');
});

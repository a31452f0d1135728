import '../parts/fake-browser';
import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../src/views/library/marked';
import { addressAt } from '../../../src/views/library/open-place';
import { tagOf } from '../../../src/views/note/tag-field';

describe('the address of a place', () => {
  test('holds a short quote whole', () => {
    expect(addressAt('https://a.example/x', 'the pier is closed')).toBe('https://a.example/x#:~:text=the%20pier%20is%20closed');
  });

  test('holds the ends of a long quote', () => {
    const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(addressAt('https://a.example/x', quote)).toBe(
      'https://a.example/x#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen',
    );
  });

  test('keeps the page’s own fragment and drops an older text fragment', () => {
    expect(addressAt('https://a.example/x#part', 'a, b-c')).toBe('https://a.example/x#part:~:text=a%2C%20b%2Dc');
    expect(addressAt('https://a.example/x#:~:text=old', 'new')).toBe('https://a.example/x#:~:text=new');
  });

  test('of a note on the whole page is the page’s', () => {
    expect(addressAt('https://a.example/x', '')).toBe('https://a.example/x');
  });
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

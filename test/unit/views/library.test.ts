import '../parts/fake-browser';
import { describe, expect, test } from 'vitest';
import type { FoundNote } from '../../../src/record';
import { filterNotes, newNote, prepareSearch } from '../../../src/record';
import { patternOf } from '../../../src/views/library/marked';
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

describe('searching notes', () => {
  const note = (id: string, text: string, more: object = {}): FoundNote => ({
    note: { ...newNote(id, { page: 'https://a.example/x', selectors: [], statement: null, company: null }, 0), text, ...more },
    page: null,
    statement: null,
    quote: id === 'quoted' ? 'valves at the café' : '',
  });
  const prepared = prepareSearch([
    note('plain', 'Ask the YARD'),
    note('quoted', ''),
    note('tagged', 'yard', { tags: ['ferry'], status: 'supported' }),
  ]);
  const ids = (query: object) => filterNotes(prepared, { words: '', status: '', tag: '', host: '', ...query }).map((f) => f.note.id);

  test('finds every word asked for, in any case and without accents', () => {
    expect(ids({ words: 'yard ask' })).toEqual(['plain']);
    expect(ids({ words: 'CAFE valves' })).toEqual(['quoted']);
    expect(ids({ words: 'nowhere' })).toEqual([]);
  });

  test('keeps to the status, the tag and the site', () => {
    expect(ids({ status: 'supported' })).toEqual(['tagged']);
    expect(ids({ tag: 'ferry' })).toEqual(['tagged']);
    expect(ids({ host: 'a.example' })).toEqual([]);
    expect(ids({})).toHaveLength(3);
  });

  test('marks what was asked for as it is, not as a pattern', () => {
    expect('a.c abc (x'.split(patternOf('a.c (x') as RegExp)).toEqual(['', 'a.c', ' abc ', '(x', '']);
    expect(patternOf('  ')).toBe(null);
  });
});

test('a tag is kept without a hash, commas or white space around it', () => {
  expect(tagOf('  #dual-use, ')).toBe('dual-use');
  expect(tagOf('joint   study')).toBe('joint study');
  expect(tagOf(' , ')).toBe('');
});

import { describe, expect, test } from 'vitest';
import { beginningOf, faultsOf, fieldOf, parseQuery, printQuery, withField, wordsOf } from '../../../src/record';

const term = (field: string | null, value: string, not = false) => ({ field, value, not });

describe('a search as typed', () => {
  test('is words, phrases and fields', () => {
    expect(parseQuery('Café tag:ferry "dual  use" company:"Tide Rock"')).toEqual([
      term(null, 'cafe'),
      term('tag', 'ferry'),
      term(null, 'dual  use'),
      term('company', 'tide rock'),
    ]);
  });

  test('leaves out what has a minus before it', () => {
    expect(parseQuery('-tag:done -word a-b')).toEqual([term('tag', 'done', true), term(null, 'word', true), term(null, 'a-b')]);
  });

  test('takes a name that is no field as a word', () => {
    expect(parseQuery('https://a.example note:this 12:30')).toEqual([
      term(null, 'https://a.example'),
      term(null, 'note:this'),
      term(null, '12:30'),
    ]);
  });

  test.each(['', '   ', 'tag:', '""', '-'])('%j asks nothing that fits nothing', (typed) => {
    expect(parseQuery(typed).every(({ value }) => value.length > 0)).toBe(true);
  });

  test('half typed is read as far as it goes', () => {
    expect(parseQuery('tag:"dual u')).toEqual([term('tag', 'dual u')]);
  });

  test('is printed so that it is read as the same', () => {
    const typed = '-tag:done company:"tide rock" ferry';
    expect(printQuery(parseQuery(typed))).toBe(typed);
  });
});

describe('a field', () => {
  test('is read, replaced and taken away; the rest stays as typed', () => {
    const typed = 'Valves status:"needs context" by:Yard';
    expect(fieldOf(typed, 'status')).toBe('needs context');
    expect(withField(typed, 'status', 'supported')).toBe('Valves by:Yard status:supported');
    expect(withField(typed, 'status', '')).toBe('Valves by:Yard');
    expect(withField('', 'tag', 'dual use')).toBe('tag:"dual use"');
  });

  test('that leaves out is another than one that asks', () => {
    expect(fieldOf('-tag:done', 'tag')).toBe('');
    expect(withField('-tag:done', 'tag', 'ferry')).toBe('-tag:done tag:ferry');
  });
});

test('only words that are asked for anywhere are marked', () => {
  expect(wordsOf('Valves tag:ferry -rust "dual use"')).toEqual(['valves', 'dual use']);
});

test('a day, month or year begins in the reader’s time; others are none', () => {
  expect(beginningOf('2026-11-24')).toBe(new Date(2026, 10, 24).getTime());
  expect(beginningOf('2026-11')).toBe(new Date(2026, 10, 1).getTime());
  expect(beginningOf('2026')).toBe(new Date(2026, 0, 1).getTime());
  for (const none of ['2026-13', '2026-02-30', 'yesterday', '24/11/2026', '']) expect(beginningOf(none)).toBe(null);
});

test('what cannot be answered is named', () => {
  expect(faultsOf('status:needs-context before:2026-11 word')).toEqual([]);
  expect(faultsOf('status:true after:soon')).toEqual([term('status', 'true'), term('after', 'soon')]);
});

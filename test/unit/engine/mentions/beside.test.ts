import { describe, expect, it } from 'vitest';
import { firstWords, lastWords, wordAfter, wordAt, wordBefore } from '../../../../src/engine/mentions/beside';

const before = (text: string) => wordBefore(text, text.indexOf('Ardent'));
const after = (text: string) => wordAfter(text, text.indexOf('Ardent') + 'Ardent'.length);

describe('the word before a name', () => {
  it.each([
    ['the Retailer Ardent', 'retailer'],
    ['told the Ardent', 'told'],
    ['a firm called Ardent', 'firm'],
    ['the start-up Ardent', 'up'],
    ['the café Ardent', 'café'],
    ['Quill, Ardent', ','],
    ['the Ardent', ''],
    ['a firm  Ardent', ' '],
    ['(Ardent', ''],
    ['Ardent', ''],
    [' Ardent', ''],
  ])('is told: %s', (text, want) => expect(before(text)).toBe(want));
});

describe('the word behind a name', () => {
  it.each([
    ['Ardent shares', 'shares'],
    ['Ardent CEO, Ana Ruel', 'CEO'],
    ['Ardent née Quill', 'née'],
    ['Ardent, a firm', ''],
    ['Ardent 3 shops', ''],
    ['Ardent', ''],
  ])('is told: %s', (text, want) => expect(after(text)).toBe(want));

  it('may stand at the place itself', () => expect([wordAt('Ardent fell', 0), wordAt('Ardent fell', 6)]).toEqual(['Ardent', '']));
});

it('gives the first and last words of nouns', () => {
  expect([lastWords('law firm|start-up|super PAC|maker'), firstWords('law firm|co-founder|CEO')]).toEqual([
    ['firm', 'up', 'pac', 'maker'],
    ['law', 'co', 'CEO'],
  ]);
});

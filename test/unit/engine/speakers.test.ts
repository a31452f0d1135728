import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openNames } from '../../../src/companies';
import { openSyntax, read } from '../../../src/engine';
import { pageFromText } from '../../../src/page';
import { parseCases } from '../../corpus/cases';

const data = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));
const names = openNames([data('names.bin'), data('record.bin')]);
const syntax = openSyntax(data('syntax-en.bin'));

/** Who speaks and what they do, statement by statement, as far as the case asks. */
it.each(parseCases(readFileSync('test/corpus/speakers/who.txt', 'utf8')))('$heading', ({ text, expected }) => {
  const { statements } = read(pageFromText(text, { url: null, published: null }), names, syntax);
  const found = statements.filter((s) => s.voice !== 'unattributed');
  expect(found.map(({ who, act }, i) => ({ who, ...(expected[i]?.act ? { act } : {}) }))).toEqual(expected);
});

it('holds official action that the page itself tells of to be announced', () => {
  const text = 'Halden Optical Inc makes lamps. Last month, Halden Optical Inc was fined by the safety board over its lamps.';
  const { statements } = read(pageFromText(text, { url: null, published: null }), names, syntax);
  expect(statements.map((s) => [s.voice, s.act])).toEqual([['unattributed', 'announces']]);
});

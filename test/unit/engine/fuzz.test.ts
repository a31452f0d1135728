import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openNames } from '../../../src/companies';
import { openSyntax, read } from '../../../src/engine';
import type { Reading, Span } from '../../../src/model';
import { pageFromText } from '../../../src/page';
import { parseCases } from '../../corpus/cases';

const data = (name: string) => new Uint8Array(readFileSync(`public/data/${name}`));
const names = openNames([data('names.bin'), data('record.bin')]);
const syntax = openSyntax(data('syntax-en.bin'));
const readText = (text: string): Reading => read(pageFromText(text, { url: null, published: null }), names, syntax);

/** Every place that the reading points to. */
const spansOf = ({ statements, mentions }: Reading): Span[] => [
  ...mentions,
  ...statements.flatMap((s) => [...s.source, ...s.cue, ...s.content, ...s.provenance.flatMap((hop) => (hop.span ? [hop.span] : []))]),
];

function check(text: string) {
  const reading = readText(text);
  const outside = spansOf(reading).filter((s) => !(0 <= s.start && s.start < s.end && s.end <= text.length));
  expect(outside, text).toEqual([]);
  const ids = reading.statements.map((s) => s.id);
  expect(new Set(ids).size, text).toBe(ids.length);
  expect(
    readText(text).statements.map((s) => s.id),
    text,
  ).toEqual(ids);
  for (const s of reading.statements) expect(s.content.length, text).toBeGreaterThan(0);
}

describe('every corpus text cut at every tenth character', () => {
  for (const file of readdirSync('test/corpus/en'))
    it(file, () => {
      for (const { text } of parseCases(readFileSync(`test/corpus/en/${file}`, 'utf8')))
        for (let end = 0; end <= text.length; end += 10) check(text.slice(0, end));
    });
});

/** Marks, words and oddities that news pages hold, put together by a fixed sequence. */
const pieces = ['“', '”', '"', "'", '’', '‘', '\n\n', '\n', ' ', ', ', '. ', ': ', '—', '?', '!', '…', '(', ')'].concat(
  'said,Said,according to,that,Holm,he,the firm,declined to comment,accused,of,denied,\u{1F600},\u202E,\uD800,é,ﬁ,\u0301,漢字,١٢,\u00a0,&amp;,<b>,U.S.,Inc.'.split(
    ',',
  ),
);

/** A linear congruential generator: the same texts on every run. */
function* sequence(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

it('reads any string of marks and words', () => {
  const next = sequence(7);
  const roll = (n: number) => Math.floor((next.next().value as number) * n);
  for (let k = 0; k < 400; k++) check(Array.from({ length: roll(40) }, () => pieces[roll(pieces.length)] + (roll(2) ? ' ' : '')).join(''));
});

it('reads any string of code units', () => {
  const next = sequence(11);
  const roll = (n: number) => Math.floor((next.next().value as number) * n);
  for (let k = 0; k < 200; k++)
    check(String.fromCharCode(...Array.from({ length: roll(200) }, () => (roll(2) ? roll(65536) : 32 + roll(95)))));
});

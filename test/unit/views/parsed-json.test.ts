// @vitest-environment happy-dom
import './fake-browser';
import { describe, expect, test } from 'vitest';
import { parsedJson } from '../../../src/views/library/exchange/parsed-json';

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `n${i}`, text: `“pier” \\ "${i}" 🚢 [,]{:}`, at: [i, null, true] }));

/** A text in pieces of so many characters. */
const cut = (text: string, length: number) => text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
const outcome = async (parse: () => unknown) => {
  try {
    return JSON.stringify(await parse());
  } catch {
    return 'no JSON';
  }
};
const sizes = [1, 2, 3, 7, 50, 1000, 1_000_000];

// One thing is let pass: a comma too many before an end, where two pieces meet just there. No value is lost by it.
describe('a text in pieces comes to what JSON.parse makes of it', () => {
  test.each([
    ['a word', 'null'],
    ['a string', '" a "'],
    ['nothing in it', ' { } '],
    ['small', '{"a": [1, -2.5e3, "x\\"]"], "b": {"c": false}}'],
    ['rows between others', JSON.stringify({ head: 1, rows: rows(200), tail: 'x' })],
    ['rows, set out', JSON.stringify([rows(80), {}, [], rows(80)], null, 2)],
    ['backslashes without end', `[${JSON.stringify('\\"'.repeat(2000))}]`],
    ['lists in lists', '[[[[1],[2,[3]]],[]],[[{"a":[{}]}]]]'],
    ['nothing', ''],
    ['more after the end', '[1]]'],
    ['two', '[1][2]'],
    ['the wrong end', '{"a": [1}]'],
    ['no comma between', '[{}{}]'],
    ['a comma too many before', '[,{}]'],
    ['no name', '{{}}'],
    ['a name that is none', '{a: 1}'],
    ['no colon', '{"a" {}}'],
    ['a stray word', '[1, nope]'],
  ])('%s', async (_, text) => {
    for (const size of sizes)
      expect(await outcome(() => parsedJson(cut(text, size))), `${size}`).toBe(await outcome(() => JSON.parse(text)));
  });

  test('nothing that is cut off passes for whole, wherever it ends', async () => {
    const text = JSON.stringify({ a: [{ b: 'c' }, {}, rows(2)], d: null });
    for (let end = 1; end < text.length; end++)
      for (const size of [1, 5, 1000])
        expect(await outcome(() => parsedJson(cut(text.slice(0, end), size))), text.slice(0, end)).toBe('no JSON');
    expect(await outcome(() => parsedJson([text]))).toBe(text);
  });

  test('nor does a text with one sign that is another', async () => {
    const text = JSON.stringify({ a: [1, { b: 'c\\' }, [], rows(2)], d: null });
    for (let seed = 0; seed < 400; seed++) {
      const at = (seed * 7919) % text.length;
      const broken = text.slice(0, at) + (',:[]{}"\\ x1'[seed % 11] ?? '') + text.slice(at + 1);
      for (const size of [3, 40, 1000])
        expect(await outcome(() => parsedJson(cut(broken, size))), broken).toBe(await outcome(() => JSON.parse(broken)));
    }
  });
});

import { describe, expect, test } from 'vitest';
import { parsingJson } from '../../../src/export/parse-json';
import { atOnce } from '../../../src/model';

/** How many steps a text takes, and what it comes to. */
function parsed(text: string): { steps: number; value: unknown } {
  const work = parsingJson(text);
  for (let steps = 0; ; steps++) {
    const step = work.next();
    if (step.done) return { steps, value: step.value };
  }
}

const long = 'wood '.repeat(50_000);
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `n${i}`, text: `“pier” \\ "${i}" 🚢 [,]{:}`, at: [i, null, true] }));

describe('a text is parsed as JSON.parse does it', () => {
  test.each([
    ['a word', 'null'],
    ['a string', '" a "'],
    ['nothing in it', ' { } '],
    ['small', '{"a": [1, -2.5e3, "x\\"]"], "b": {"c": false}}'],
    ['many rows', JSON.stringify({ head: 1, rows: rows(20_000), tail: 'x' })],
    ['many rows, set out', JSON.stringify([rows(8000), {}, [], rows(8000)], null, 2)],
    ['one large row among small ones', JSON.stringify([...rows(3), { text: long, more: { text: long } }, ...rows(3)])],
    ['large members of one object', JSON.stringify({ 7: long, a: long, b: [long, long, [[long]]], 2: 1 })],
    ['a name that means something', `{"__proto__": [${JSON.stringify(long)}], "constructor": 1}`],
    ['a name twice', `{"a": ${JSON.stringify(rows(9000))}, "a": 2}`],
    ['backslashes without end', `[${JSON.stringify('\\"'.repeat(200_000))}]`],
  ])('%s', (_, text) => {
    expect(JSON.stringify(atOnce(parsingJson(text)))).toBe(JSON.stringify(JSON.parse(text)));
  });

  test('in steps that grow in number with the text, not in length', () => {
    const [few, many] = [parsed(JSON.stringify(rows(10_000))), parsed(JSON.stringify(rows(40_000)))];
    expect(many.steps).toBeGreaterThan(3 * few.steps);
    expect(few.steps).toBeGreaterThan(2);
  });
});

const large = JSON.stringify(rows(9000));

describe('what is no JSON is refused', () => {
  test.each([
    ['', ''],
    ['cut off', large.slice(0, -1)],
    ['cut off in a string', large.slice(0, -6)],
    ['more after the end', `${large}]`],
    ['two', `${large}${large}`],
    ['the wrong end', `{"a": ${large}]`],
    ['the wrong end inside', '[{]}'],
    ['no comma after', `[${large} 1]`],
    ['no comma between', `[${large}${large}]`],
    ['a comma too many after', `[${large},]`],
    ['a comma too many before', `[,${large}]`],
    ['two commas', `[1,,${large}]`],
    ['no name', `{${large}}`],
    ['a name that is none', `{a: ${large}}`],
    ['a name in a list', `["a": ${large}]`],
    ['no colon', `{"a" ${large}}`],
    ['a stray word', `[${large.slice(1, -1)}, nope]`],
    ['a stray quotation mark', `[${large.slice(1, -1)}, "]`],
    ['deeper than anything of ours', '['.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(() => atOnce(parsingJson(text))).toThrow(SyntaxError);
  });

  test('wherever one sign of it is another', () => {
    const text = `{"a": [1, {"b": "c\\\\"}, [], ${large}], "d": null}`;
    let alike = 0;
    for (let seed = 0; seed < 60; seed++) {
      const at = (seed * 7919) % 40;
      const broken = text.slice(0, at) + (',:[]{}"\\ x1'[seed % 11] ?? '') + text.slice(at + 1);
      const outcome = (parse: () => unknown) => {
        try {
          return JSON.stringify(parse());
        } catch {
          return 'no JSON';
        }
      };
      expect(
        outcome(() => atOnce(parsingJson(broken))),
        broken.slice(0, 45),
      ).toBe(outcome(() => JSON.parse(broken)));
      alike++;
    }
    expect(alike).toBe(60);
  });
});

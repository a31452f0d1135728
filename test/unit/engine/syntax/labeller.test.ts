import { describe, expect, it } from 'vitest';
import { chainKeys, habitOf } from '../../../../src/engine/syntax/habits';
import { hashText } from '../../../../src/engine/syntax/hash';
import { bestLabel, bestOf, bestTag, type LabelChooser, labelWords, tagging, taggingBySums } from '../../../../src/engine/syntax/labeller';
import { fillFeatures, partTemplates, type Scores, templatesOf } from '../../../../src/engine/syntax/templates';
import { afterwards, WordSums } from '../../../../src/engine/syntax/word-sums';
import { describeWords, wordDescriber } from '../../../../src/engine/syntax/words';

describe('templates', () => {
  it('make one feature of each combination, told apart by template and by order', () => {
    const templates = templatesOf('a · b · a b · b a', ['a', 'b']);
    const features = new Int32Array(templates.count);
    fillFeatures(templates, Int32Array.of(5, 5), features);
    expect(new Set(features).size).toBe(4);
    const other = new Int32Array(templates.count);
    fillFeatures(templates, Int32Array.of(5, 6), other);
    expect([...other].map((f, i) => f === features[i])).toEqual([true, false, false, false]);
  });

  it('refuse an atom that is not there', () => {
    expect(() => templatesOf('a · c', ['a', 'b'])).toThrow(RangeError);
  });
});

it('parts templates without changing their features', () => {
  const templates = templatesOf('a · b · a b · c', ['a', 'b', 'c']);
  const featuresOf = (part: typeof templates) => {
    const out = new Int32Array(part.count);
    fillFeatures(part, Int32Array.of(5, 6, 7), out);
    return [...out];
  };
  const [first, second, third, fourth] = featuresOf(templates);
  const [passed, others] = partTemplates(templates, (atom) => atom < 2);
  expect([featuresOf(passed), featuresOf(others)]).toEqual([[first, second, third], [fourth]]);
  expect([...others.used]).toEqual([2]);
});

describe('sums of words', () => {
  it('are kept by word and number, and forgotten when they are too many', () => {
    const sums = new WordSums(2);
    const held = () => ({ sums: new Int32Array(8) });
    const [one, other] = [held(), held()];
    const scores = Int32Array.of(1, 1);
    expect(sums.add(one, 0, scores)).toBe(false);
    sums.keep(one, 0, Int32Array.of(5, -7));
    sums.keep(one, afterwards, Int32Array.of(100, 100));
    expect([sums.add(one, 0, scores), sums.add(other, 0, scores), sums.add(one, 1, scores)]).toEqual([true, false, false]);
    expect([...scores]).toEqual([6, -6]);
    for (let n = 0; n < 8_000; n++) sums.keep(other, 3, Int32Array.of(n, n));
    expect([sums.add(one, 0, scores), sums.add(other, 3, scores)]).toEqual([false, true]);
    expect([...scores]).toEqual([8_005, 7_993]);
  });

  it('change no tag', () => {
    // A scorer that tells each feature's choices by its bits.
    const add = (features: Int32Array, into: Scores) => {
      for (const hash of features) into[(hash >>> 7) % 5] = (into[(hash >>> 7) % 5] as number) + ((hash >>> 20) & 15);
    };
    const scorer = { choices: 5, add, score: (features: Int32Array, into: Scores) => add(features, into.fill(0)) };
    const describeKept = wordDescriber();
    const noHabits = new Int32Array(1);
    const bySums = bestTag(noHabits, scorer);
    for (const words of [['Oslo', 'sold', 'it'], ['"', 'it', 'sold', '"', 'Oslo'], ['Oslo', 'Sold', 'It', 'All'], ['it']]) {
      const table = describeKept(words);
      expect(labelWords(table, null, taggingBySums, bySums)).toEqual(labelWords(table, null, tagging, bestLabel(noHabits, scorer)));
    }
  });
});

describe('describeWords', () => {
  const formsOf = (...words: string[]) => [...describeWords(words).forms];

  it('sees words without case, figures without value', () => {
    expect(formsOf('Said', '1,250')).toEqual(formsOf('SAID', '3,999'));
    expect(formsOf('don’t')).toEqual([hashText("don't")]);
  });

  it('sees straight quotation marks as opening and closing in turn', () => {
    const [open, close] = [hashText('“'), hashText('”')];
    expect(formsOf('"', 'no', '"', 'he', '``', "''", '“')).toEqual([open, hashText('no'), close, hashText('he'), open, close, open]);
    expect(formsOf('no', '"')).toEqual([hashText('no'), close]);
  });

  it('tells capitals, figures and headlines by shape', () => {
    const shapes = (...words: string[]) => [...describeWords(words).shapes];
    expect(shapes('a', 'Oslo')[1]).toBe(shapes('a', 'Bergen')[1]);
    expect(shapes('a', 'Oslo')[1]).not.toBe(shapes('a', 'oslo')[1]);
    expect(shapes('Firm', 'Sells', 'Nothing', 'Abroad')[1]).not.toBe(shapes('a', 'Sells', 'of', 'the')[1]);
  });
});

describe('wordDescriber', () => {
  it('says the same of words known and unknown, wherever they stand', () => {
    const describeKept = wordDescriber();
    const sentences = [
      ['"', 'Oslo', 'sold', '3', '"', 'said', '"'],
      ['sold', 'Oslo', '"', 'OSLO', '’s', '"'],
      ['Oslo', 'Sold', 'Oslo', 'Nothing'],
    ];
    for (const words of [...sentences, ...sentences]) expect(describeKept(words)).toEqual(describeWords(words));
  });
});

describe('labelWords', () => {
  const noHabit = () => -1;

  it('shows each decision the labels before it', () => {
    const words = describeWords(['a', 'a', 'a', 'a', 'a', 'a']);
    const run = (second: number) => {
      const seen: string[] = [];
      labelWords(words, null, tagging, {
        byHabit: noHabit,
        byFeatures(features, at) {
          seen.push(features.join());
          return at === 1 ? second : 0;
        },
      });
      return seen;
    };
    const [one, other] = [run(0), run(1)];
    expect(one.slice(0, 2)).toEqual(other.slice(0, 2));
    expect(one[2]).not.toBe(other[2]);
  });

  it('asks features only where there is no habit', () => {
    const words = describeWords(['a', 'b', 'a', 'c']);
    const asked: number[] = [];
    const chooser: LabelChooser = {
      byHabit: (keys) => (keys[0] === hashText('a') ? 3 : -1),
      byFeatures(_, at) {
        asked.push(at);
        return 1;
      },
    };
    expect([...labelWords(words, null, tagging, chooser)]).toEqual([3, 1, 3, 1]);
    expect(asked).toEqual([1, 3]);
  });

  it('takes the habit, else the best-scored label', () => {
    const words = describeWords(['a', 'b']);
    const scorer = { choices: 3, score: (_: Int32Array, into: Scores) => into.set([1, 4, 2]) };
    expect([...labelWords(words, null, tagging, bestLabel(new Int32Array(2), scorer))]).toEqual([1, 1]);
    const a = hashText('a');
    const habits = new Int32Array(2);
    habits[a & 1] = (a & ~0xff) | (2 + 1);
    expect([...labelWords(words, null, tagging, bestLabel(habits, scorer))]).toEqual([2, 1]);
    expect(bestOf(Float32Array.of(3, 3))).toBe(0);
  });
});

describe('habits', () => {
  it('are found by the shortest key that is known', () => {
    const keys = Int32Array.of(0x100, 0x200, 0x300);
    const table = (...cells: [at: number, cell: number][]) => {
      const out = new Int32Array(4);
      for (const [at, cell] of cells) out[at] = cell;
      return out;
    };
    expect(habitOf(table(), keys)).toBe(-1);
    expect(habitOf(table([0, 0x300 | 1]), keys)).toBe(0);
    // All three lie in the first cell or behind it.
    expect(habitOf(table([0, 0x300 | 1], [1, 0x200 | 8]), keys)).toBe(7);
    expect(habitOf(table([0, 0x400 | 1]), keys)).toBe(-1);
  });

  it('have keys that say all up to there', () => {
    const keysOf = (...shown: number[]) => {
      const keys = Int32Array.from(shown);
      chainKeys(keys);
      return [...keys];
    };
    const same = (a: number[], b: number[]) => a.map((key, i) => key === b[i]);
    expect(same(keysOf(7, 8, 9), keysOf(7, 8, 9))).toEqual([true, true, true]);
    expect(same(keysOf(7, 8, 9), keysOf(7, 5, 9))).toEqual([true, false, false]);
    expect(same(keysOf(7, 8, 9), keysOf(7, 8, 4))).toEqual([true, true, false]);
  });
});

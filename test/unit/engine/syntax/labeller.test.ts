import { describe, expect, it } from 'vitest';
import { hashText } from '../../../../src/engine/syntax/hash';
import { bestChoice, labelWords, tagTemplates } from '../../../../src/engine/syntax/labeller';
import { fillFeatures, templatesOf } from '../../../../src/engine/syntax/templates';
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
  it('shows each decision the labels before it', () => {
    const words = describeWords(['a', 'a', 'a', 'a', 'a', 'a']);
    const run = (second: number) => {
      const seen: string[] = [];
      labelWords(words, null, tagTemplates, (features, at) => {
        seen.push(features.join());
        return at === 1 ? second : 0;
      });
      return seen;
    };
    const [one, other] = [run(0), run(1)];
    expect(one.slice(0, 2)).toEqual(other.slice(0, 2));
    expect(one[2]).not.toBe(other[2]);
  });

  it('takes the best-scored label, the first among equals', () => {
    const words = describeWords(['a', 'b']);
    const scorer = (scores: number[]) => ({ choices: scores.length, score: (_: Int32Array, into: Float32Array) => into.set(scores) });
    expect([...labelWords(words, null, tagTemplates, bestChoice(scorer([1, 4, 2])))]).toEqual([1, 1]);
    expect([...labelWords(words, null, tagTemplates, bestChoice(scorer([3, 3])))]).toEqual([0, 0]);
  });
});

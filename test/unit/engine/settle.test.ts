import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/engine/document';
import { settle } from '../../../src/engine/settle';

/** An attribution from plain numbers: cue and content as [start, end]. */
const found = (rule: string, cue: [number, number], content: [number, number]): Attribution => ({
  rule,
  confidence: 1,
  source: [{ start: 0, end: 1 }],
  cue: [{ start: cue[0], end: cue[1] }],
  content: [{ start: content[0], end: content[1] }],
});
const rules = (all: Attribution[]) => settle(all).map((a) => a.rule);

describe('settling', () => {
  it('gives a cue to the rule that comes first', () =>
    expect(rules([found('direct-speech', [5, 9], [10, 20]), found('said-that', [5, 9], [12, 20])])).toEqual(['direct-speech']));
  it('lets one rule give a cue two contents', () =>
    expect(rules([found('described-as', [5, 9], [10, 20]), found('described-as', [5, 9], [25, 30])])).toHaveLength(2));
  it('says the same words once', () => expect(rules([found('a', [5, 9], [10, 20]), found('b', [30, 34], [10, 20])])).toEqual(['a']));
  it('keeps a nested report', () =>
    expect(rules([found('said-that', [5, 9], [10, 40]), found('said-that', [20, 24], [25, 40])])).toHaveLength(2));
  it('drops a weak cue inside what somebody said', () =>
    expect(rules([found('said-that', [5, 9], [10, 40]), found('called-for', [20, 24], [25, 40])])).toEqual(['said-that']));
  it('drops what has no content', () => expect(rules([found('said-that', [5, 9], [10, 10])])).toEqual([]));
  it('puts them in the order of the text', () =>
    expect(rules([found('b', [35, 39], [40, 50]), found('a', [5, 9], [10, 20])])).toEqual(['a', 'b']));
});

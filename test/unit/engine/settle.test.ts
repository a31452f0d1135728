import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/engine/document';
import { settle } from '../../../src/engine/statements/settle';

/** An attribution from plain numbers: cue and content as [start, end]. */
const found = (rule: string, cue: [number, number], content: [number, number]): Attribution => ({
  rule,
  confidence: 1,
  source: [{ start: 0, end: 1 }],
  cue: [{ start: cue[0], end: cue[1] }],
  content: [{ start: content[0], end: content[1] }],
});
const rules = (all: Attribution[]) => settle('', all).map((a) => a.rule);

/** What is left of a report and a second one inside it: "X said that | Y told …". */
function nested(text: string): string[] {
  const [, source = '', first = '', that = '', inner = '', second = ''] = /^(\S+) (\S+) that ((\S+) (\S+) .*)$/.exec(text) ?? [];
  const at = text.indexOf(that);
  const cue = at + inner.length + 1;
  const outer = found('said-that', [source.length + 1, source.length + 1 + first.length], [at, text.length]);
  const reported = found('said-that', [cue, cue + second.length], [cue + second.length + 1, text.length]);
  return settle(text, [outer, { ...reported, source: [{ start: at, end: at + inner.length }] }]).map((a) => a.rule);
}

describe('settling', () => {
  it('gives a cue to the rule that comes first', () =>
    expect(rules([found('direct-speech', [5, 9], [10, 20]), found('said-that', [5, 9], [12, 20])])).toEqual(['direct-speech']));
  it('lets one rule give a cue two contents', () =>
    expect(rules([found('described-as', [5, 9], [10, 20]), found('described-as', [5, 9], [25, 30])])).toHaveLength(2));
  it('says the same words once', () => expect(rules([found('a', [5, 9], [10, 20]), found('b', [30, 34], [10, 20])])).toEqual(['a']));
  it('keeps a nested report', () => expect(nested('Ruiz said that Berg told them it was over.')).toHaveLength(2));
  it('drops a nested thought', () => expect(nested('Ruiz said that Berg thinks that it is over.')).toHaveLength(1));
  it('drops a nested report of nobody new', () => {
    expect(nested('Ruiz said that he told them it was over.')).toHaveLength(1);
    expect(nested('Polls found that voters said it was over.')).toHaveLength(1);
  });
  it('drops a weak cue inside what somebody said', () =>
    expect(rules([found('said-that', [5, 9], [10, 40]), found('called-for', [20, 24], [25, 40])])).toEqual(['said-that']));
  it('drops what has no content', () => expect(rules([found('said-that', [5, 9], [10, 10])])).toEqual([]));
  it('puts them in the order of the text', () =>
    expect(rules([found('b', [35, 39], [40, 50]), found('a', [5, 9], [10, 20])])).toEqual(['a', 'b']));
});

import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/engine/text/quotations';
import type { Span } from '../../../src/model';

/** The quotations of a text whose paragraphs stand apart by blank lines; the parts of one joined by "|". */
function found(text: string): string[] {
  const blocks: Span[] = [...text.matchAll(/\S[\s\S]*?(?=\n\n|$)/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return findQuotations(text, blocks).map((q) => q.spans.map((s) => text.slice(s.start, s.end)).join('|'));
}

describe('quotations', () => {
  it('pairs curly marks', () => expect(found('He said “yes” and “no”.')).toEqual(['“yes”', '“no”']));
  it('pairs straight marks', () => expect(found('He said "yes" and "no".')).toEqual(['"yes"', '"no"']));
  it('pairs marks of two single strokes', () => expect(found("''We won,'' she said. ''Again.''")).toEqual(["''We won,''", "''Again.''"]));
  it('pairs single curly marks', () => expect(found('He called it ‘a gift’ to all.')).toEqual(['‘a gift’']));
  it('pairs single straight marks', () => expect(found("He called it 'a gift' to all.")).toEqual(["'a gift'"]));
  it('keeps apostrophes apart from single marks', () =>
    expect(found('The owners’ dog isn’t ‘the owner’s best friend’ today.')).toEqual(['‘the owner’s best friend’']));
  it('finds no quotation in a plural’s apostrophe', () => expect(found("The owners' dog and the sisters' cat.")).toEqual([]));
  it('finds none in a year’s', () => expect(found("the '90s and the '80s")).toEqual([]));
  it('leaves single marks inside double ones alone', () =>
    expect(found('“She said ‘go’ and I went.”')).toEqual(['“She said ‘go’ and I went.”']));
  it('joins paragraphs whose marks are opened again', () =>
    expect(found('“One day.\n\n“Another day.”')).toEqual(['“One day.|“Another day.”']));
  it('joins straight ones too', () => expect(found('"One day.\n\n"Another day."')).toEqual(['"One day.|"Another day."']));
  it('does not join when a paragraph without marks lies between', () =>
    expect(found('“One day.\n\nNothing.\n\n“Another day.”')).toEqual(['“One day.', '“Another day.”']));
  it('lets an open mark reach the end of its paragraph only', () => expect(found('“One day.\n\nNothing.')).toEqual(['“One day.']));
  it('takes a closing mark that is typed for an opening one', () => expect(found('He said ”No way” twice.')).toEqual(['”No way”']));
  it('reads inches as no quotation across paragraphs', () =>
    expect(found('A 12" record.\n\nA 7" record.').every((q) => !q.includes('|'))).toBe(true));
  it('finds nothing in an empty text', () => expect(found('')).toEqual([]));
});

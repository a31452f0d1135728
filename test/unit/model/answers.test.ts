import { describe, expect, it } from 'vitest';
import { type Act, answerOf, askedAt, findAnswers, isAllegation, isGiven } from '../../../src/model';
import { company, hid, leaked, reading, reply, silence, sound } from '../parts/a-reading';

const answered = (act: Act, part: 'whole' | 'part' | 'another claim' = 'whole') =>
  answerOf(reading({ statements: [leaked, { ...sound, act }], replies: [reply('sound', 'leaked', { part })] }), leaked);

describe('how a claim is answered', () => {
  it('tells answers from deflections, rejections, refusals and silence', () => {
    expect(answered('denies')).toBe('answered');
    expect(answered('admits', 'part')).toBe('answered');
    expect(answered('qualifies')).toBe('answered');
    expect(answered('qualifies', 'part')).toBe('deflected');
    expect(answered('denies', 'another claim')).toBe('deflected');
    expect(answered('rejects')).toBe('rejected');
    expect(answered('declines')).toBe('declined');
    expect(answered('silent')).toBe('silent');
    expect(answerOf(reading(), hid)).toBe('none');
  });

  it('lets an answer count more than a silence beside it', () => {
    const both = reading({
      statements: [leaked, silence, sound],
      replies: [reply('silence', 'leaked', { confidence: 1 }), reply('sound', 'leaked', { confidence: 0.5 })],
    });
    expect(answerOf(both, leaked)).toBe('answered');
    expect(findAnswers(both, leaked).map((a) => a.statement.id)).toEqual(['silence', 'sound']);
  });

  it('lets an unsure link decide nothing, but a silence always', () => {
    const unsure = { confidence: 0.49 };
    const perhaps = reading({ statements: [leaked, sound], replies: [reply('sound', 'leaked', unsure)] });
    expect(answerOf(perhaps, leaked)).toBe('none');
    expect(findAnswers(perhaps, leaked).map((a) => a.sure)).toEqual([false]);
    expect(answerOf(reading({ statements: [leaked, silence], replies: [reply('silence', 'leaked', unsure)] }), leaked)).toBe('silent');
  });

  it('does not take a third party’s contradiction for the company’s answer', () => {
    const other = reading({ statements: [leaked, sound], replies: [reply('sound', 'leaked', { thirdParty: true })] });
    expect(answerOf(other, leaked)).toBe('none');
    expect(findAnswers(other, leaked)[0]?.own).toBe(false);
  });

  it('takes the word of who answers for the company for its own', () => {
    const owner = reading({ statements: [leaked, { ...sound, entity: 'text:owner' }] });
    expect(answerOf(owner, leaked)).toBe('answered');
    expect(findAnswers(owner, leaked)[0]?.own).toBe(true);
  });

  it('counts neither silence nor refusal as words given', () => {
    expect((['answered', 'deflected', 'rejected'] as const).every(isGiven)).toBe(true);
    expect((['declined', 'silent', 'none'] as const).some(isGiven)).toBe(false);
  });

  it('passes over a reply whose statement is not there', () => {
    expect(findAnswers(reading({ replies: [reply('gone', 'leaked')] }), leaked)).toEqual([]);
  });
});

describe('whether they were asked', () => {
  it('finds the silence of those a claim is about, and no other’s', () => {
    expect(askedAt(reading({ statements: [hid, silence] }), hid)?.id).toBe('silence');
    expect(askedAt(reading({ statements: [hid, { ...silence, entity: 'other' }] }), hid)).toBeNull();
    expect(askedAt(reading(), hid)).toBeNull();
  });

  it('finds the silence of who answers for them', () => {
    const owner = { ...silence, entity: 'text:owner' };
    expect(askedAt(reading({ statements: [hid, owner], replies: [reply('silence', 'hid')] }), hid)?.id).toBe('silence');
    expect(askedAt(reading({ statements: [hid, owner], replies: [reply('silence', 'hid', { thirdParty: true })] }), hid)).toBeNull();
  });
});

describe('what is an allegation', () => {
  it('is about a company', () => {
    expect(isAllegation(reading(), leaked)).toBe(true);
    expect(isAllegation(reading({ entities: [company({ kind: 'person' })] }), leaked)).toBe(false);
    expect(isAllegation(reading(), { ...leaked, act: 'states' })).toBe(false);
  });
});

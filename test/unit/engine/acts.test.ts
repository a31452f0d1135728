import { describe, expect, it } from 'vitest';
import { actOf, type Saying } from '../../../src/engine/statements/acts';

const saying = (over: Partial<Saying>): Saying => ({
  kind: 'say',
  cue: 'said',
  lead: 'Jo Lind ',
  content: 'the plant is in Arlby',
  rule: 'said-that',
  voice: 'indirect',
  sourceType: 'person',
  answers: false,
  source: 'Jo Lind',
  expert: false,
  ...over,
});

describe('acts that the cue says', () => {
  it('denies', () => expect(actOf(saying({ kind: 'deny', cue: 'denied' }))).toBe('denies'));
  it('does not deny when it did not deny', () => expect(actOf(saying({ kind: 'deny', cue: 'did not deny' }))).toBe('declines'));
  it('does not confirm when it would not confirm', () =>
    expect(actOf(saying({ kind: 'confirm', cue: 'wouldn’t confirm' }))).toBe('declines'));
  it('is silent', () => expect(actOf(saying({ rule: 'did-not-respond', cue: 'did not immediately respond' }))).toBe('silent'));
  it('announces', () => expect(actOf(saying({ kind: 'announce', cue: 'announced' }))).toBe('announces'));
  it('rejects what is described as baseless', () =>
    expect(actOf(saying({ kind: 'judge', cue: 'described', rule: 'described-as', content: 'the vote as baseless' }))).toBe('rejects'));
});

describe('what is no denial', () => {
  const denied = (over: Partial<Saying>) => actOf(saying({ kind: 'deny', cue: 'denied', ...over }));
  it('holds nor before the cue to negate it', () => expect(denied({ lead: 'the leak, nor has it ' })).toBe('declines'));
  it('holds not only to negate nothing', () => expect(denied({ lead: 'She not only ' })).toBe('denies'));
  it('announces a motion denied', () => expect(denied({ content: 'a motion to close the case' })).toBe('announces'));
  it('announces a bill rejected', () => expect(actOf(saying({ kind: 'reject', cue: 'rejected', content: 'the bill' }))).toBe('announces'));
  it('rejects a claim', () => expect(actOf(saying({ kind: 'reject', cue: 'rejected', content: 'the claim' }))).toBe('rejects'));
});

describe('what is not said', () => {
  const unsaid = (cue: string, content: string) => actOf(saying({ cue, content }));
  it('declines where somebody will not say', () => expect(unsaid('would not say', 'when the plant will close')).toBe('declines'));
  it('declines where somebody is not saying', () => expect(unsaid('isn’t saying', 'much of the plant')).toBe('declines'));
  it('declines to say whether', () => expect(unsaid('has not said', 'whether the plant will close')).toBe('declines'));
  it('declines nothing that is only left out', () => expect(unsaid('did not mention', 'the plant')).toBe('states'));
});

describe('what is called untrue', () => {
  const called = (content: string) => actOf(saying({ kind: 'judge', cue: 'called', rule: 'called-a', content }));
  it('denies a report that is called a lie', () => expect(called('that report a “lie”')).toBe('denies'));
  it('denies what somebody said', () => expect(called('what the drivers say “plainly false”')).toBe('denies'));
  it('does not deny by calling somebody a name', () => expect(called('the director a false friend')).not.toBe('denies'));
});

describe('who denies, though only “said”', () => {
  const said = (content: string) => actOf(saying({ content }));
  it('denies what it says of itself', () => expect(said('that it has not broken any law')).toBe('denies'));
  it('denies a wrong that it never did', () => expect(said('“We have never cheated anybody,”')).toBe('denies'));
  it('alleges what was never done for others', () => expect(said('they have never been paid, and were cheated')).toBe('alleges'));
  it('denies allegations by calling them false', () =>
    expect(said('all the allegations that two councillors have raised against the quarry are false')).toBe('denies'));
  it('denies what is only called so', () => expect(said('the so-called secret fund is a lie of a few rivals')).toBe('denies'));
  it('denies where it says that it disputes', () => expect(said('“We strongly dispute these claims,”')).toBe('denies'));
  it('rejects what was not proven', () => expect(said('the office had not proven the allegations')).toBe('rejects'));
  it('denies though it “maintained”', () =>
    expect(actOf(saying({ kind: 'allege', cue: 'maintained', content: 'that they have not violated the lease' }))).toBe('denies'));
  it('announces what is not given', () =>
    expect(actOf(saying({ kind: 'deny', cue: 'denied', content: 'the inspectors access to the kiln' }))).toBe('announces'));
});

describe('who grants or contests, though only “said”', () => {
  const said = (content: string, over: Partial<Saying> = {}) => actOf(saying({ content, voice: 'direct', ...over }));
  it('admits by an apology', () => expect(said('“We are sorry for the delay,”')).toBe('admits'));
  it('admits a mistake', () => expect(said('“Obviously we made a mistake.”')).toBe('admits'));
  it('admits what it regrets where it was accused', () =>
    expect(said('“Halden deeply regrets the error, and regrets the delay,”', { answers: true })).not.toBe('denies'));
  it('denies a report with errors', () => expect(said('“The report contains errors of fact,”')).toBe('denies'));
  it('rejects what is unsubstantiated', () => expect(said('“These are unsubstantiated short seller stories,”')).toBe('rejects'));
});

describe('what is said in court', () => {
  const filed = (source: string, content: string) => actOf(saying({ sourceType: 'filing', source, content }));
  it('alleges in a lawsuit', () => expect(filed('the lawsuit', 'the app reads every letter')).toBe('alleges'));
  it('alleges in a complaint', () => expect(filed('a complaint filed on Monday', 'the app reads every letter')).toBe('alleges'));
  it('does not allege what it asks for', () => expect(filed('the lawsuit', 'it asks for damages')).not.toBe('alleges'));
  it('does not allege as a judge', () => expect(filed('the judge', 'the hearing is on Monday')).not.toBe('alleges'));
});

describe('acts that the words say', () => {
  it('alleges a wrong of others', () => expect(actOf(saying({ content: 'the firm paid bribes for years' }))).toBe('alleges'));
  it('states what is plain', () => expect(actOf(saying({}))).toBe('states'));
  it('judges in direct speech', () => expect(actOf(saying({ voice: 'direct', content: '“It was just a race,”' }))).toBe('judges'));
  it('announces a lawsuit', () => expect(actOf(saying({ content: 'he has begun legal proceedings' }))).toBe('announces'));
  it('announces what an office decides', () =>
    expect(actOf(saying({ sourceType: 'official', content: 'it has imposed a ban on the lamps' }))).toBe('announces'));
});

describe('acts of who was accused', () => {
  const answer = (content: string) => actOf(saying({ answers: true, content }));
  it('denies', () => expect(answer('there was no proof of it')).toBe('denies'));
  it('denies what never was', () => expect(answer('we have never sold a camera to the army')).toBe('denies'));
  it('rejects', () => expect(answer('the claims were baseless')).toBe('rejects'));
  it('qualifies', () => expect(answer('it complies with all regulations')).toBe('qualifies'));
  it('confirms', () => expect(answer('it was aware of the leak')).toBe('confirms'));
  it('promises', () => expect(answer('it will pay every customer')).toBe('promises'));
});

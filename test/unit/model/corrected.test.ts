import { describe, expect, test } from 'vitest';
import {
  answerOf,
  corrected,
  isAllegation,
  placeOfQuote,
  quoteAt,
  type Reading,
  type Statement,
  type StatementCorrection,
} from '../../../src/model';
import { examplePage } from '../record/example';

const { page, reading } = examplePage('https://harbour.example/a', [
  { words: 'Tiderock sold rusted valves to the ferry line', who: 'The inspectors', about: ['tiderock'] },
  { words: 'Ana Ruel said the valves were sound', who: 'A clerk', by: 'tiderock', act: 'states' },
  { words: 'the pier would close', who: 'The mayor', act: 'announces', about: ['tiderock'] },
]);
const [sold, sound, pier] = reading.statements as unknown as readonly [Statement, Statement, Statement];
const placed = (s: Statement) => ({ statement: s.id, place: quoteAt(page.text, s.content[0] ?? { start: 0, end: 0 }) });

function correction(of: Statement, says: Partial<StatementCorrection>): StatementCorrection {
  const nothing = { speaker: null, act: null, about: null, noClaim: false, answers: [], answersNot: [], at: 1 };
  return { ...placed(of), page: page.canonicalUrl, ...nothing, ...says };
}
const correct = (...corrections: StatementCorrection[]) => corrected(reading, page, corrections);
const statementIn = (r: Reading, of: Statement) => r.statements.find((s) => s.id === of.id) as Statement;

describe('the reader’s word', () => {
  test('on nothing leaves the reading as it is', () => {
    expect(corrected(reading, page, [])).toEqual({ reading, corrected: [] });
  });

  test('on the act counts, and what was found is told beside it', () => {
    const { reading: read, corrected: told } = correct(correction(sound, { act: 'denies' }));
    expect(statementIn(read, sound).act).toBe('denies');
    expect(told).toMatchObject([{ found: { id: sound.id, act: 'states' }, answered: [] }]);
    expect(statementIn(read, sold)).toBe(sold);
  });

  test('on the speaker changes who, the words that name them, the kind, and the chain’s origin', () => {
    const chained = { ...sound, provenance: [hop('A clerk'), hop('Harbour Post')] };
    const found = { ...reading, statements: [sold, chained, pier], entities: [...reading.entities, person('ana', 'Ana Ruel')] };
    const { reading: read } = corrected(found, page, [correction(sound, { speaker: { who: 'Ana Ruel', entity: 'ana' } })]);
    const now = statementIn(read, sound);
    expect(now).toMatchObject({ who: 'Ana Ruel', entity: 'ana', sourceType: 'person' });
    expect(now.source.map(({ start, end }) => page.text.slice(start, end))).toEqual(['Ana Ruel']);
    expect(now.provenance.map((h) => h.who)).toEqual(['Ana Ruel', 'Harbour Post']);
  });

  test('on the speaker of the publication’s own words makes them somebody’s', () => {
    const own = { ...pier, voice: 'unattributed' as const, sourceType: 'publication' as const, provenance: [hop('Harbour Post')] };
    const { reading: read } = corrected({ ...reading, statements: [sold, sound, own] }, page, [
      correction(pier, { speaker: { who: 'The mayor', entity: null } }),
    ]);
    const now = statementIn(read, pier);
    expect([now.voice, now.sourceType]).toEqual(['indirect', 'person']);
    expect(now.provenance.map((h) => h.who)).toEqual(['The mayor', 'Harbour Post']);
    expect(now.source).toEqual([]);
  });

  test('on the company counts in what is an allegation', () => {
    const { reading: read } = correct(correction(sold, { about: [] }));
    expect(isAllegation(reading, sold)).toBe(true);
    expect(isAllegation(read, statementIn(read, sold))).toBe(false);
  });

  test('that it is no claim takes it away with its replies', () => {
    const replied = { ...reading, replies: [reply(sound.id, sold.id)] };
    const { reading: read, corrected: told } = corrected(replied, page, [correction(sound, { noClaim: true })]);
    expect(read.statements.map((s) => s.id)).toEqual([sold.id, pier.id]);
    expect(read.replies).toEqual([]);
    expect(told[0]).toMatchObject({ found: { id: sound.id }, answered: [sold.id] });
  });

  test('that it answers a claim counts as their answer', () => {
    expect(answerOf(reading, sold)).toBe('none');
    const { reading: read } = correct(correction(sound, { act: 'denies', answers: [placed(sold)] }));
    expect(answerOf(read, statementIn(read, sold))).toBe('answered');
    expect(read.replies).toMatchObject([{ by: sound.id, to: sold.id, why: ['the reader'], confidence: 1 }]);
  });

  test('that it answers counts even where nobody could know for whom the speaker speaks', () => {
    const { reading: read } = correct(correction(pier, { act: 'denies', speaker: { who: 'X', entity: 'mayor' }, answers: [placed(sold)] }));
    expect(answerOf(read, statementIn(read, sold))).toBe('answered');
  });

  test('that it does not answer takes the link away, and only that one', () => {
    const replied = { ...reading, replies: [reply(sound.id, sold.id), reply(sound.id, pier.id)] };
    const { reading: read } = corrected(replied, page, [correction(sound, { answersNot: [placed(sold)] })]);
    expect(read.replies.map((r) => r.to)).toEqual([pier.id]);
  });

  test('links nothing to itself, and nothing to what is gone', () => {
    const gone = { statement: 's0', place: quoteAt('Elsewhere it rained', { start: 0, end: 9 }) };
    expect(correct(correction(sound, { answers: [placed(sound), gone] })).reading.replies).toEqual([]);
  });

  test('that came later counts', () => {
    const { reading: read } = correct(correction(sound, { act: 'denies', at: 9 }), correction(sound, { act: 'admits', at: 2 }));
    expect(statementIn(read, sound).act).toBe('denies');
  });
});

describe('a statement whose id is gone', () => {
  test('is known by its words in their place, though cut a little otherwise', () => {
    const [first] = sound.content;
    if (!first) throw new Error('no content');
    const cut = { ...sound, id: 'another', content: [{ start: first.start + 'Ana Ruel said '.length, end: first.end }] };
    const found = { ...reading, statements: [sold, cut, pier] };
    const { reading: read, corrected: told } = corrected(found, page, [correction(sound, { act: 'denies' })]);
    expect(read.statements[1]?.act).toBe('denies');
    expect(told[0]?.found.id).toBe('another');
  });

  test('is not mistaken for another that shares a word with it', () => {
    const [first] = sound.content;
    if (!first) throw new Error('no content');
    const other = { ...sound, id: 'another', content: [{ start: first.end - 5, end: first.end }] };
    const found = { ...reading, statements: [sold, other, pier] };
    expect(corrected(found, page, [correction(sound, { act: 'denies' })]).corrected).toEqual([]);
  });

  test('whose words are gone too is left alone, and the correction with it', () => {
    const elsewhere = examplePage(page.url, [{ words: 'Something else altogether' }]);
    expect(corrected(elsewhere.reading, elsewhere.page, [correction(sound, { act: 'denies' })])).toEqual({
      reading: elsewhere.reading,
      corrected: [],
    });
  });
});

describe('a quote', () => {
  const text = 'He said no. She said no. They said no.';
  test('is found where its surroundings agree', () => {
    const second = text.indexOf('said no', 12);
    const quote = quoteAt(text, { start: second, end: second + 7 });
    expect(placeOfQuote(`Late news. ${text}`, quote)).toEqual({ start: second + 11, end: second + 18 });
  });
  test('that could be meant in two places is in neither', () => {
    expect(placeOfQuote('no or no', { type: 'TextQuoteSelector', exact: 'no', prefix: 'x', suffix: 'y' })).toBe(null);
  });
  test.each(['', 'absent'])('%j is nowhere', (exact) => {
    expect(placeOfQuote(text, { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' })).toBe(null);
  });
});

function hop(who: string) {
  return { who, entity: null, relation: 'attributed to' as const, when: null, span: null, cue: null, corroboration: null, href: null };
}
function person(id: string, name: string) {
  return { id, name, kind: 'person' as const, known: false, evidence: [], listings: [], parents: [] };
}
function reply(by: string, to: string) {
  return { by, to, basis: 'page' as const, part: 'whole' as const, confidence: 0.8, why: ['same words' as const], anchor: null };
}

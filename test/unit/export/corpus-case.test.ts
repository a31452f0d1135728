import { describe, expect, test } from 'vitest';
import { printCorpusCase } from '../../../src/export';
import { type PageText, type Reading, type Statement, unknownPublication } from '../../../src/model';
import { pageFromText } from '../../../src/page';
import { type Fields, parseCases } from '../../corpus/cases';

/** A page of plain paragraphs. */
function pageOf(...paragraphs: string[]): PageText {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const blocks = paragraphs.map((words) => {
    const start = text.indexOf(words, at);
    at = start + words.length;
    return { start, end: at, kind: 'paragraph' as const };
  });
  const url = 'https://harbour.example/a';
  return { url, canonicalUrl: url, text, blocks, links: [], language: 'en', publication: unknownPublication };
}

const spanOf = ({ text }: PageText, words: string) =>
  words ? [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }] : [];

function said(page: PageText, source: string, cue: string, content: string, more: Partial<Statement> = {}): Statement {
  return {
    id: content,
    source: spanOf(page, source),
    who: source,
    entity: null,
    sourceType: 'person',
    cue: spanOf(page, cue),
    content: content.split(' … ').flatMap((part) => spanOf(page, part)),
    voice: 'indirect',
    act: 'states',
    about: [],
    when: null,
    provenance: [],
    rule: 'said-that',
    confidence: 1,
    ...more,
  };
}
const reading = (...statements: Statement[]): Reading => ({
  engine: 'test',
  readTo: 0,
  entities: [],
  mentions: [],
  statements,
  replies: [],
});

/** Prints a case and reads it as the corpus does. */
function roundTrip(page: PageText, statement: Statement, right: Reading, found = right) {
  const [one, ...others] = parseCases(printCorpusCase(page, statement, right, found));
  expect(others).toEqual([]);
  if (!one) throw new Error('no case');
  return one;
}

const page = pageOf('The tide was low.', 'Ana Ruel said the pier was closed. “It is not,” the mayor said.', 'Nobody else spoke.');
const closed = said(page, 'Ana Ruel', 'said', 'the pier was closed', { act: 'alleges' });
const not = said(page, 'the mayor', 'said.', '“It is not,”', { act: 'denies' });

describe('a corpus case', () => {
  test('holds the paragraph and all that is to be found in it', () => {
    expect(roundTrip(page, closed, reading(closed, not))).toEqual({
      heading: 'the pier was closed',
      notYet: false,
      text: 'Ana Ruel said the pier was closed. “It is not,” the mayor said.',
      expected: [
        { source: 'Ana Ruel', cue: 'said', content: 'the pier was closed', act: 'alleges' },
        { source: 'the mayor', cue: 'said.', content: '“It is not,”', act: 'denies' },
      ] satisfies Fields[],
    });
  });

  test('is marked as missed where the reader says otherwise than the engine', () => {
    const one = roundTrip(page, closed, reading({ ...closed, act: 'states' }, not), reading(closed, not));
    expect([one.notYet, one.heading]).toEqual([true, 'the pier was closed (not yet)']);
    expect(one.expected[0]).toMatchObject({ act: 'states' });
  });

  test('of what is no claim says that nothing is to be found', () => {
    const one = roundTrip(page, closed, reading(), reading(closed));
    expect([one.expected, one.notYet]).toEqual([[], true]);
  });

  test('names a speaker whom the words do not name', () => {
    const one = roundTrip(page, closed, reading({ ...closed, source: [], who: 'The harbour master' }, not));
    expect(one.expected[0]).toMatchObject({ source: '', who: 'The harbour master' });
  });

  test('leaves out the publication’s own words', () => {
    expect(roundTrip(page, closed, reading(closed, { ...not, voice: 'unattributed' })).expected).toHaveLength(1);
  });

  test('holds parts, and speech over several paragraphs, in one line each', () => {
    const long = pageOf('“We\nwaited,” he said.', 'The gulls cried.', '“And we left.”');
    const speech = said(long, 'he', 'said', '“We\nwaited,” … “And we left.”');
    const one = roundTrip(long, speech, reading(speech));
    expect(one.text).toBe('“We waited,” he said.\n\nThe gulls cried.\n\n“And we left.”');
    expect(one.expected).toMatchObject([{ content: '“We waited,” … “And we left.”' }]);
    expect(pageFromText(one.text, { url: null, published: null }).blocks).toHaveLength(3);
  });

  test.each(['# no heading', '==>', '# ==>'])('is not broken by a paragraph like %j', (words) => {
    const odd = pageOf(words, 'He said it rained.');
    const both = said(odd, 'He', 'said', `${words} … it rained`);
    const one = roundTrip(odd, both, reading(both));
    expect(one.text.replaceAll(/^ /gm, '')).toBe(`${words}\n\nHe said it rained.`);
    expect(one.expected).toMatchObject([{ source: 'He', content: `${words} … it rained` }]);
  });
});

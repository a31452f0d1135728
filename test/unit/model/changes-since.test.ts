import { describe, expect, it } from 'vitest';
import {
  type ChangesSince,
  changesSince,
  type Edition,
  findCreditChanges,
  type KeptStatement,
  type Publication,
  quoteAt,
  unknownPublication,
} from '../../../src/model';

const LEAD = 'The town of Wexmoor has bought street cameras for many years.';
const CLAIM = 'Engineers at Lenswarden said that Brantholm Optical left a hidden account in its cameras.';
const REST = 'A meeting on the matter is to be held before the end of the month.';
const REPLY = 'Brantholm Optical called the report baseless and said no such account had ever been there.';

const page = (...paragraphs: string[]) => paragraphs.join('\n\n');
const noted = 'Brantholm Optical left a hidden account in its cameras';

function statement(text: string, words: string, over: Partial<KeptStatement> = {}): KeptStatement {
  const start = text.indexOf(words);
  return {
    id: words,
    page: 'https://tarnbypost.example/cameras',
    url: 'https://tarnbypost.example/cameras',
    publisher: null,
    firstPublisher: null,
    title: null,
    published: null,
    words,
    place: start < 0 ? null : quoteAt(text, { start, end: start + words.length }),
    cue: 'said',
    who: 'Engineers at Lenswarden',
    sourceType: 'organisation',
    voice: 'indirect',
    act: 'alleges',
    by: null,
    about: [],
    answers: [],
    answersTo: [],
    answered: null,
    asked: false,
    provenance: [],
    origin: 'page',
    keptAt: 0,
    ...over,
  };
}
const edition = (text: string, statements: readonly KeptStatement[] = [], publication: Publication | null = null): Edition => ({
  text,
  publication,
  statements,
});
const quote = (text: string, words = noted) => quoteAt(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
const only = ({ passages }: ChangesSince) => {
  const [passage] = passages;
  if (!passage || passages.length !== 1) throw new Error('one passage was asked for');
  return passage;
};
const changedWords = (changes: ChangesSince) =>
  only(changes)
    .difference.filter(({ kind }) => kind !== 'same')
    .map(({ kind, words }) => `${kind}: ${words.trim()}`);

describe('a noted passage on a later day', () => {
  const was = page(LEAD, CLAIM, REST);

  it('is the same where only other paragraphs changed', () => {
    const changes = changesSince(edition(was), edition(page('Updated at noon.', CLAIM, `${LEAD} ${REST}`)), [quote(was)]);
    expect(only(changes)).toMatchObject({ words: 'same', difference: [{ kind: 'same', words: CLAIM }], cues: [] });
  });

  it('shows that "said" became "alleged"', () => {
    const now = was.replace('Lenswarden said', 'Lenswarden alleged');
    const later = statement(now, noted, { cue: 'alleged' });
    const changes = changesSince(edition(was), edition(now, [later]), [quote(was)]);
    expect(only(changes).words).toBe('same');
    expect(changedWords(changes)).toEqual(['gone: said', 'new: alleged']);
    expect(only(changes).cues).toEqual([{ before: 'said', now: later }]);
  });

  it('does not take a newer engine’s other cue for a change of the text', () => {
    const changes = changesSince(edition(was, [statement(was, noted)]), edition(was, [statement(was, noted, { cue: 'said that' })]), [
      quote(was),
    ]);
    expect(only(changes).cues).toEqual([]);
  });

  it('shows which of its own words changed', () => {
    const now = page('Corrected.', LEAD, CLAIM.replace('a hidden account', 'an undocumented account'), REST);
    const changes = changesSince(edition(was), edition(now), [quote(was)]);
    expect(only(changes).words).toBe('changed');
    expect(changedWords(changes)).toEqual(['gone: a hidden', 'new: an undocumented']);
  });

  it('is gone where its sentence is', () => {
    expect(only(changesSince(edition(was), edition(page(LEAD, REST)), [quote(was)]))).toMatchObject({ words: 'gone', difference: [] });
  });

  it('was not captured where the earlier text did not have it', () => {
    expect(only(changesSince(edition(page(LEAD, REST)), edition(was), [quote(was)]))).toMatchObject({
      words: 'not captured',
      difference: [],
    });
  });
});

describe('answers since', () => {
  const was = page(LEAD, CLAIM, REST);
  const now = page(LEAD, CLAIM, REPLY, REST);
  const reply = statement(now, REPLY, { act: 'rejects', answers: [noted], who: 'Brantholm Optical' });

  it('that were added are shown with the passage that they answer', () => {
    const changes = changesSince(edition(was), edition(now, [reply]), [quote(was)]);
    expect(changes.repliesAdded).toEqual([reply]);
    expect(only(changes).repliesAdded).toEqual([reply]);
  });

  it('that went are shown too, and with a passage that is gone itself', () => {
    const changes = changesSince(edition(now, [reply]), edition(was), [quote(was)]);
    expect(only(changes).repliesGone).toEqual([reply]);
    expect(only(changesSince(edition(now, [reply]), edition(page(LEAD, REST)), [quote(was)]))).toMatchObject({
      words: 'gone',
      repliesGone: [reply],
    });
  });

  it('far from the passage and to another claim are the page’s only', () => {
    const far = page(LEAD, CLAIM, ...Array.from({ length: 8 }, (_, i) => `Paragraph ${i} tells of the harbour and its ferries.`), REPLY);
    const other = statement(far, REPLY, { act: 'rejects', answers: ['the ferry was late'] });
    const changes = changesSince(edition(was), edition(far, [other]), [quote(was)]);
    expect(changes.repliesAdded).toEqual([other]);
    expect(only(changes).repliesAdded).toEqual([]);
    const beside = { ...reply, answers: ['the ferry was late'] };
    expect(only(changesSince(edition(was), edition(now, [beside]), [quote(was)])).repliesAdded).toEqual([beside]);
  });

  it('that a newer engine finds in an unchanged text were not added, nor those in nearly the same words', () => {
    expect(changesSince(edition(now), edition(now, [reply]), []).repliesAdded).toEqual([]);
    const edited = now.replace('had ever been there', 'was ever there');
    const later = statement(edited, REPLY.replace('had ever been there', 'was ever there'), { answers: [noted] });
    const changes = changesSince(edition(now, [reply]), edition(edited, [later]), []);
    expect([changes.repliesAdded, changes.repliesGone]).toEqual([[], []]);
  });
});

describe('credits since', () => {
  const with_ = (over: Partial<Publication>): Publication => ({ ...unknownPublication, ...over });
  const meta = <T>(value: T) => ({ value, from: 'meta' as const });

  it('that went, came or changed are told, new corrections too', () => {
    const before = with_({ credit: meta('Harbour Wire'), title: meta('Cameras  looked at'), bylines: meta(['Cy Dahl']) });
    const now = with_({
      title: meta('Cameras looked at'),
      bylines: meta(['Cy Dahl', 'Di Moe']),
      firstPublished: meta({ name: 'The Lantern', url: null }),
      corrections: [{ text: 'An earlier version named another town.', date: null }],
    });
    expect(findCreditChanges(before, now)).toEqual([
      { what: 'bylines', before: 'Cy Dahl', now: 'Cy Dahl, Di Moe' },
      { what: 'credit', before: 'Harbour Wire', now: null },
      { what: 'firstPublished', before: null, now: 'The Lantern' },
      { what: 'correction', before: null, now: 'An earlier version named another town.' },
    ]);
    expect(findCreditChanges(now, now)).toEqual([]);
  });

  it('are not told where the earlier ones were not kept', () => {
    expect(changesSince(edition(''), edition('', [], with_({ credit: meta('Harbour Wire') })), []).credits).toEqual([]);
    const both = changesSince(edition('', [], unknownPublication), edition('', [], with_({ credit: meta('Harbour Wire') })), []);
    expect(both.credits).toHaveLength(1);
  });
});

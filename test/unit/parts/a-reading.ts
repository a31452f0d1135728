import type { Entity, Hop, Listing, PageText, PageView, Reading, Reply, Span, Statement } from '../../../src/model';
import { unknownPublication } from '../../../src/model';

const sentences = [
  'Brantholm sold pumps that leaked, a report by the Fenwick Institute says.',
  'Brantholm said “the pumps were sound”.',
  'The institute also says Brantholm hid the tests.',
  'Brantholm did not respond to a request for comment.',
];

/** An article about an invented company. */
export const page: PageText = {
  url: 'https://news.example/brantholm',
  canonicalUrl: 'https://news.example/brantholm',
  text: sentences.join('\n\n'),
  blocks: sentences.map((s) => ({ kind: 'paragraph', ...spanOf(s) })),
  links: [],
  language: 'en',
  publication: {
    ...unknownPublication,
    title: { value: 'Pumps that leaked', from: 'meta' },
    publisher: { value: 'The Dunmore Post', from: 'meta' },
    published: { value: '2021-05-25T23:30:00-05:00', from: 'json-ld' },
  },
};

/** Where words stand in the article. */
export function spanOf(words: string): Span {
  const start = sentences.join('\n\n').indexOf(words);
  if (start < 0) throw new RangeError(`not in the article: ${words}`);
  return { start, end: start + words.length };
}

export const hop = (who: string, more: Partial<Hop> = {}): Hop => ({
  who,
  entity: null,
  relation: 'attributed to',
  when: null,
  span: null,
  cue: null,
  corroboration: null,
  href: null,
  ...more,
});

export const statement = (id: string, words: string, more: Partial<Statement> = {}): Statement => ({
  id,
  source: [],
  who: 'Fenwick Institute',
  entity: 'text:fenwick',
  sourceType: 'document',
  cue: [],
  content: [spanOf(words)],
  voice: 'indirect',
  act: 'alleges',
  about: ['brantholm'],
  when: null,
  provenance: [hop('Fenwick Institute', { when: '2021-05', href: 'https://fenwick.example/report' }), hop('The Dunmore Post')],
  rule: 'report-says',
  confidence: 0.9,
  ...more,
});

export const listing = (more: Partial<Listing> = {}): Listing => ({
  list: 'PL',
  title: 'Pump List',
  authority: 'Pump Office, section 4',
  listedAs: 'BRANTHOLM LTD',
  from: '2020-01-01',
  to: null,
  citation: '12 PR 34',
  url: 'https://pumps.example/list',
  asOf: '2026-07-09',
  ...more,
});

export const company = (more: Partial<Entity> = {}): Entity => ({
  id: 'brantholm',
  name: 'Brantholm',
  kind: 'company',
  known: true,
  evidence: ['named 4 times'],
  listings: [],
  parents: [],
  ...more,
});

export const reply = (by: string, to: string, more: Partial<Reply> = {}): Reply => ({
  by,
  to,
  basis: 'page',
  part: 'whole',
  confidence: 0.8,
  why: ['same words'],
  anchor: null,
  ...more,
});

/** Two allegations, an answer to the first, and a silence. */
export const leaked = statement('leaked', 'Brantholm sold pumps that leaked');
export const sound = statement('sound', '“the pumps were sound”', {
  act: 'denies',
  who: 'Brantholm',
  entity: 'brantholm',
  sourceType: 'organisation',
  about: [],
  voice: 'direct',
});
export const hid = statement('hid', 'Brantholm hid the tests');
export const silence = statement('silence', 'did not respond to a request for comment', {
  act: 'silent',
  who: 'Brantholm',
  entity: 'brantholm',
  about: [],
});

export const reading = (more: Partial<Reading> = {}): Reading => ({
  engine: 'test',
  readTo: Number.MAX_SAFE_INTEGER,
  entities: [company()],
  mentions: [
    { ...spanOf('Brantholm sold'), end: spanOf('Brantholm sold').start + 9, how: 'name', entity: 'brantholm' },
    { ...spanOf('The institute'), how: 'description', entity: 'brantholm' },
  ],
  statements: [leaked, sound, hid],
  replies: [reply('sound', 'leaked')],
  ...more,
});

export const view = (more: Partial<Reading> = {}, rest: Partial<PageView> = {}): PageView => ({
  reading: reading(more),
  record: [],
  family: [],
  drift: [],
  packDate: '2026-07-09',
  refused: [],
  corrected: [],
  keeping: 'off',
  ...rest,
});

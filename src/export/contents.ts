import type { defaultSettings, RecordContents } from '../model';

/** Says whether a value of unknown origin has the shape asked for. */
type Check = (value: unknown) => boolean;

const text: Check = (v) => typeof v === 'string';
const number: Check = (v) => typeof v === 'number' && Number.isFinite(v);
const or =
  (...checks: readonly Check[]): Check =>
  (v) =>
    checks.some((check) => check(v));
const none: Check = (v) => v === null;
const list =
  (check: Check): Check =>
  (v) =>
    Array.isArray(v) && v.every(check);
const one =
  (...values: readonly unknown[]): Check =>
  (v) =>
    values.includes(v);
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (v) =>
    typeof v === 'object' && v !== null && Object.entries(fields).every(([key, check]) => check((v as Record<string, unknown>)[key]));

/** Only what a reader can have been on: a backup must not smuggle in an address that runs something. */
const address: Check = (v) => typeof v === 'string' && /^(https?:\/\/|file:\/\/)/i.test(v);

const selector = or(
  shape({ type: one('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
  shape({ type: one('TextPositionSelector'), start: number, end: number }),
);

const status = one(
  'unstarted',
  'in progress',
  'supported',
  'needs context',
  'contradicted',
  'conflicting evidence',
  'unverifiable',
  'not checkable',
);

const note = shape({
  id: text,
  target: shape({ page: address, selectors: list(selector), statement: or(text, none) }),
  text,
  tags: list(text),
  status,
  reason: text,
  evidence: or(none, one('primary document', 'two independent origins', 'one named source', 'unnamed only', 'repeated report')),
  created: number,
  modified: number,
});

const change = shape({
  note: text,
  at: number,
  before: or(none, note),
  what: one('made', 'edited', 'deleted', 'restored', 'imported', 'conflict'),
});

const maybe = or(text, none);

const page = shape({
  page: address,
  url: address,
  host: text,
  title: maybe,
  publisher: maybe,
  firstPublisher: maybe,
  published: maybe,
  companies: list(shape({ id: text, name: text })),
  firstRead: number,
  lastRead: number,
  capture: or(none, shape({ text, at: number })),
});

const statement = shape({
  id: text,
  page: address,
  url: address,
  publisher: maybe,
  firstPublisher: maybe,
  title: maybe,
  published: maybe,
  words: text,
  who: text,
  sourceType: text,
  voice: text,
  act: text,
  by: maybe,
  about: list(text),
  answers: list(text),
  origin: text,
  keptAt: number,
});

const level = one('all', 'claims', 'unanswered', 'off');

const settings = shape({
  level,
  siteLevels: (v) => typeof v === 'object' && v !== null && Object.values(v).every(level),
  keepStatements: one(true, false, null),
  retentionDays: number,
} satisfies Record<keyof typeof defaultSettings, Check>);

const yes = one(true, false);
const trust = one('safe', 'context');
const ownName = shape({ text, trust });
const kind = one('company', 'organisation', 'government', 'publication', 'product', 'person');

const pack = shape({
  id: text,
  name: text,
  format: or(none, one('pack', 'csv', 'screening list', 'sec tickers')),
  companies: number,
  changed: number,
  on: yes,
});

/** Whether a text says something: no citation, no listing. */
const said: Check = (v) => typeof v === 'string' && v !== '';

const listing = shape({
  list: said,
  title: text,
  authority: text,
  listedAs: text,
  from: said,
  to: maybe,
  citation: said,
  url: or(none, address),
  asOf: text,
});

const company = shape({
  pack: text,
  id: text,
  name: text,
  kind,
  names: list(ownName),
  country: maybe,
  tickers: list(text),
  domains: list(text),
  listings: list(listing),
  parents: list(shape({ id: text, from: maybe, to: maybe, citation: said })),
});

const amendment = shape({ id: text, name: maybe, names: list(ownName), gone: list(text), sameAs: maybe, muted: yes });

const refusal = shape({ entity: text, name: text, page: or(one(''), address), words: list(text), at: number });

const contents = shape({
  pages: list(page),
  statements: list(statement),
  notes: list(note),
  changes: list(change),
  settings,
  packs: list(pack),
  companies: list(company),
  amendments: list(amendment),
  refusals: list(refusal),
} satisfies Record<keyof RecordContents, Check>);

/** Whether a value of unknown origin is the record's contents, field by field. */
export function isContents(value: unknown): value is RecordContents {
  return contents(value);
}

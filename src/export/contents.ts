import { atOnce, type Contents1, type RecordContents, statuses, type Work } from '../model';
import { address, type Check, checkingLists, list, maybe, none, number, one, or, shape, text, yes } from './checks';
import { amendment, company, pack, refusal, settings } from './contents-names';

/** The fields of a kind of row. */
type Fields = Readonly<Record<string, Check>>;

const selector = or(
  shape({ type: one('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
  shape({ type: one('TextPositionSelector'), start: number, end: number }),
);

const changed = one('made', 'edited', 'deleted', 'restored', 'imported', 'conflict');
const named = shape({ id: text, name: text });

const target1: Fields = { page: address, selectors: list(selector), statement: maybe };
const target: Fields = { ...target1, page: or(one(''), address), company: or(none, named) };

const note1: Fields = {
  id: text,
  target: shape(target1),
  text,
  tags: list(text),
  status: one(...statuses),
  reason: text,
  evidence: or(none, one('primary document', 'two independent origins', 'one named source', 'unnamed only', 'repeated report')),
  created: number,
  modified: number,
};
const note: Fields = {
  ...note1,
  target: shape(target),
  claimType: or(none, one('fact', 'number', 'quotation', 'comparison', 'cause', 'prediction', 'opinion')),
  asked: or(none, shape({ when: text, how: text, deadline: text, answer: text })),
  archive: or(one(''), address),
  links: list(shape({ url: address, label: text })),
  publishable: yes,
};

const changeOf = (before: Fields): Fields => ({ note: text, at: number, before: or(none, shape(before)), what: changed });

const page1: Fields = {
  page: address,
  url: address,
  host: text,
  title: maybe,
  publisher: maybe,
  firstPublisher: maybe,
  published: maybe,
  companies: list(named),
  firstRead: number,
  lastRead: number,
};
const page: Fields = { ...page1, credit: maybe, sketch: list(number), bands: list(text), answerKeys: list(text) };

const quote = shape({ type: one('TextQuoteSelector'), exact: text, prefix: text, suffix: text });
const hop = shape({
  who: text,
  entity: maybe,
  relation: one('quoted from', 'attributed to', 'primary source', 'revision of'),
  when: maybe,
  cue: maybe,
  corroboration: maybe,
  href: or(none, address),
});

const statement1: Fields = {
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
};
const statement: Fields = {
  ...statement1,
  place: or(none, quote),
  cue: text,
  answersTo: list(text),
  answered: or(none, one('answered', 'deflected', 'rejected', 'declined', 'silent', 'none')),
  asked: yes,
  provenance: list(hop),
};

// Shown as text and never looked into for more than that: any object will do.
const publication: Check = or(none, shape({}));
const capture = shape({ page: address, sha256: text, url: address, text, publication, at: number, lastSeen: number });

const place: Fields = { statement: text, place: quote };
const correction = shape({
  ...place,
  page: address,
  speaker: or(none, shape({ who: text, entity: maybe })),
  act: maybe,
  about: or(none, list(text)),
  noClaim: yes,
  answers: list(shape(place)),
  answersNot: list(shape(place)),
  at: number,
});

const search = shape({ name: text, query: text, at: number });

/** What is alike in all versions. */
const names = { packs: list(pack), companies: list(company), amendments: list(amendment), refusals: list(refusal) };

const contents1 = shape({
  ...names,
  settings,
  pages: list(shape({ ...page1, capture: or(none, shape({ text, at: number })) })),
  statements: list(shape(statement1)),
  notes: list(shape(note1)),
  changes: list(shape(changeOf(note1))),
} satisfies Record<keyof Contents1, Check>);

/** Each list of the record, and what an entry of it is. */
const lists = {
  ...{ packs: pack, companies: company, amendments: amendment, refusals: refusal },
  pages: shape(page),
  statements: shape(statement),
  notes: shape(note),
  changes: shape(changeOf(note)),
  captures: capture,
  corrections: correction,
  searches: search,
} satisfies Record<Exclude<keyof RecordContents, 'settings'>, Check>;

/** Whether a value of unknown origin is the record's contents, field by field and step by step. */
export function* checkingContents(value: unknown): Work<boolean> {
  return (yield* checkingLists(value, lists)) && settings((value as RecordContents).settings);
}

/** The same, at once. */
export const isContents = (value: unknown): value is RecordContents => atOnce(checkingContents(value));

/** Whether it is what version 1 held. */
export function isContents1(value: unknown): value is Contents1 {
  return contents1(value);
}

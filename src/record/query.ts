import { type Status, statuses } from '../model';

/** The fields that a search can name. */
export const queryFields = ['tag', 'status', 'company', 'site', 'by', 'before', 'after'] as const;
export type QueryField = (typeof queryFields)[number];

/** One thing asked for. `value` is folded; of `before` and `after` it is a day, month or year as typed. */
export interface Term {
  /** `null`: words anywhere. */
  readonly field: QueryField | null;
  readonly value: string;
  /** Whether notes that are so are left out. */
  readonly not: boolean;
}

/** Text as it is searched: no case, no accents. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// -tag:"dual use", before:2026-11, "word for word", word
const TERM = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu;

const isField = (name: string): name is QueryField => (queryFields as readonly string[]).includes(name);

/** What a search as typed asks for. A name that is no field is a word like any other. */
export function parseQuery(typed: string): Term[] {
  return [...typed.matchAll(TERM)].flatMap(([whole, minus, name, phrase, word]) => {
    const field = name?.toLowerCase() ?? null;
    if (field !== null && !isField(field)) return [{ field: null, value: folded(whole.replaceAll('"', '')), not: false }];
    const value = folded((phrase ?? word ?? '').trim());
    return value ? [{ field, value, not: minus === '-' }] : [];
  });
}

const quoted = (value: string) => (/\s/.test(value) ? `"${value}"` : value);

/** A search as it would be typed. */
export const printQuery = (terms: readonly Term[]): string =>
  terms.map(({ field, value, not }) => `${not ? '-' : ''}${field ? `${field}:` : ''}${quoted(value)}`).join(' ');

/** The search with another value of a field, or (empty) without it. What else was typed stays as it was. */
export function withField(typed: string, field: QueryField, value: string): string {
  const others = typed.replace(new RegExp(`(^|\\s)${field}:("[^"]*"?|\\S*)`, 'giu'), '').trim();
  return [others, value && `${field}:${quoted(value)}`].filter(Boolean).join(' ');
}

/** The value that a search asks of a field; empty: none. */
export const fieldOf = (typed: string, field: QueryField): string =>
  parseQuery(typed).find((term) => term.field === field && !term.not)?.value ?? '';

/** The words that a search looks for anywhere: what is highlighted. */
export const wordsOf = (typed: string): string[] => parseQuery(typed).flatMap(({ field, value, not }) => (field || not ? [] : [value]));

/** The beginning of a day, month or year in the reader's time, in milliseconds since 1970; `null`: it is none. */
export function beginningOf(day: string): number | null {
  const [, year, month = '1', date = '1'] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(day) ?? [];
  if (!year) return null;
  const at = new Date(Number(year), Number(month) - 1, Number(date));
  // "2026-13" and "2026-02-30" would run over into the next.
  return at.getMonth() === Number(month) - 1 && at.getDate() === Number(date) ? at.getTime() : null;
}

/** The statuses whose name begins so: "needs-context" is "needs context". */
export const statusesAt = (value: string): readonly Status[] => statuses.filter((status) => status.startsWith(value.replaceAll('-', ' ')));

/** What of a search cannot be answered: the days that are none, the statuses that do not exist. */
export const faultsOf = (typed: string): Term[] =>
  parseQuery(typed).filter(({ field, value }) => {
    if (field === 'status') return !statusesAt(value).length;
    return (field === 'before' || field === 'after') && beginningOf(value) === null;
  });

import { type Evidence, type IncomingNote, type Note, type Status, statuses, type TextQuoteSelector } from '../model';
import { unitsBefore } from './code-points';

/*
 * What reading foreign notes has in common, whichever format they come in.
 */

/** Why an entry of a file cannot be taken as a note. */
export type EntryFault = 'no object' | 'no page' | 'reply' | 'several pages' | 'no text portion';

/** Where a quote stands, in code points, in the text that the other program counted in. */
export interface CountedPlace {
  readonly start: number;
  readonly end: number;
}

/** A note as it was read: its position still in the other program's counting. `null`: it has none. */
export interface ReadNote {
  readonly note: IncomingNote;
  readonly place: CountedPlace | null;
}

/** A JSON object of unknown shape. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One or several, as JSON-LD has it: a list. Nothing is an empty list. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** An address that a reader can have been on: nothing that would run. */
export const webAddress = (value: unknown): string | null =>
  typeof value === 'string' && /^(?:https?|file):\/\/\S+$/i.test(value) ? value : null;

const string = (value: unknown) => (typeof value === 'string' ? value : '');

/** A quote selector as we keep it; `null`: it quotes nothing. */
export function quoteAt(selector: Record<string, unknown>): TextQuoteSelector | null {
  const exact = string(selector['exact']);
  if (selector['type'] !== 'TextQuoteSelector' || !exact) return null;
  return { type: 'TextQuoteSelector', exact, prefix: string(selector['prefix']), suffix: string(selector['suffix']) };
}

/** What a selector narrows down, and what narrows it further: all in one list. */
export function selectorsIn(value: unknown): Record<string, unknown>[] {
  return listOf(value)
    .filter(isObject)
    .flatMap((selector) => [selector, ...selectorsIn(selector['refinedBy'])]);
}

const EVIDENCES: readonly Evidence[] = [
  'primary document',
  'two independent origins',
  'one named source',
  'unnamed only',
  'repeated report',
];
const CLAIM_TYPES: readonly NonNullable<Note['claimType']>[] = [
  'fact',
  'number',
  'quotation',
  'comparison',
  'cause',
  'prediction',
  'opinion',
];

const among =
  <T extends string>(names: readonly T[]) =>
  (value: string): T | null =>
    names.find((name) => name === value) ?? null;

/** A name of the model as a file holds it; `null`: none is called so. */
export const statusAt = among<Status>(statuses);
export const evidenceAt = among(EVIDENCES);
export const claimTypeAt = among(CLAIM_TYPES);

/** Takes mark-up off: a note here is Markdown, and shows HTML as letters. */
export function textOfHtml(html: string): string {
  const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return html
    .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (all, name: string) => ENTITIES[name] ?? all)
    .trim();
}

/**
 * The note with its position, if one of the texts that we hold of its page has the quote just there. Other programs count in a text
 * of their own; a position that does not hold in ours is dropped, since the quote finds its place without it.
 */
export function placedIn({ note, place }: ReadNote, texts: readonly string[]): IncomingNote {
  const [quote] = note.target.selectors;
  if (!place || quote?.type !== 'TextQuoteSelector') return note;
  for (const text of texts) {
    const [start, end] = [unitsBefore(text, place.start), unitsBefore(text, place.end)];
    if (start === null || end === null || text.slice(start, end) !== quote.exact) continue;
    const selectors = [quote, { type: 'TextPositionSelector' as const, start, end }];
    return { ...note, target: { ...note.target, selectors } };
  }
  return note;
}

import { useMemo } from 'preact/hooks';
import {
  type Capture,
  type ChangesSince,
  changesSince,
  type Edition,
  type KeptStatement,
  type Note,
  type PassageChange,
  sha256Of,
  type TextQuoteSelector,
} from '../../../model';
import { findCaptures, findStatementsOn, type ReadPage, statementsOf } from '../../../record';
import { hereOr, record, useLive } from '../../live';

/** What changed at a note's passage, and since when. */
export interface PassageSince {
  readonly at: number;
  readonly change: PassageChange;
}

/** What changed on a page since it was first captured; at each noted passage, since that note was begun. */
export interface Since {
  /** By note. */
  readonly passages: ReadonlyMap<string, PassageSince>;
  /** `null`: nothing is captured, or the text is as it was. */
  readonly page: { readonly at: number; readonly changes: ChangesSince } | null;
}

const NOTHING: Since = { passages: new Map(), page: null };
const NONE: never[] = [];

const quotesOf = ({ target }: Note) => target.selectors.filter((s): s is TextQuoteSelector => s.type === 'TextQuoteSelector').slice(0, 1);

/** The text as it stood when a note was begun: the first that was still seen then; the page is captured as its note is first saved. */
function captureFor(captures: readonly Capture[], { created }: Note): Capture | undefined {
  return captures.find(({ lastSeen }) => lastSeen >= created) ?? captures.at(-1);
}

/** A capture as an edition: the statements that are kept of the page and stood in that text. */
function editionOf({ text, publication }: Capture, kept: readonly KeptStatement[]): Edition {
  return { text, publication, statements: kept.filter(({ place }) => place && text.includes(place.exact)) };
}

/** Compares a page with its captures (oldest first). */
export function findSince(
  { page, reading }: ReadPage,
  notes: readonly Note[],
  captures: readonly Capture[],
  kept: readonly KeptStatement[],
): Since {
  const [first] = captures;
  if (!first) return NOTHING;
  const { text, publication } = page;
  const sha256 = sha256Of(text);
  const now: Edition = { text, publication, statements: statementsOf(page, reading, 0) };
  const passages = notes.flatMap((note): [string, PassageSince][] => {
    const capture = captureFor(captures, note);
    if (!capture || capture.sha256 === sha256) return [];
    const [change] = changesSince(editionOf(capture, kept), now, quotesOf(note)).passages;
    return change ? [[note.id, { at: capture.at, change }]] : [];
  });
  const whole = first.sha256 === sha256 ? null : { at: first.at, changes: changesSince(editionOf(first, kept), now, []) };
  return { passages: new Map(passages), page: whole };
}

/** What changed on a page beside the panel since it was captured, as the record tells it now. */
export function useSince(on: ReadPage, notes: readonly Note[]): Since {
  const address = on.page.canonicalUrl;
  const captures = hereOr(
    useLive(() => findCaptures(record, address), [address]),
    NONE,
  );
  const kept = hereOr(
    useLive(() => findStatementsOn(record, address), [address]),
    NONE,
  );
  // A note that is only written in changes nothing here.
  const places = notes.map((n) => n.id).join(' ');
  return useMemo(() => findSince(on, notes, captures, kept), [on.page, on.reading, places, captures, kept]);
}

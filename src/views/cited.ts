import type { Cited } from '../export';
import { type OutgoingNote, type PageText, quotedBy } from '../model';

const two = (n: number) => String(n).padStart(2, '0');

/** The reader's own day: who reads at midnight cites the day that their calendar shows. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What a citation of words on a page that is being read is made of. */
export function citedOn({ publication, canonicalUrl }: PageText, passage: string, now: number): Cited {
  return {
    bylines: publication.bylines?.value ?? [],
    title: publication.title?.value ?? null,
    publisher: publication.publisher?.value ?? null,
    published: publication.published?.value ?? null,
    url: canonicalUrl,
    passage,
    accessed: dayOf(now),
  };
}

/** What a citation of a note's words is made of: as the page was when it was captured, or else last read. */
export function citedBy({ note, page, statement, capture }: OutgoingNote): Cited {
  return {
    bylines: capture?.publication?.bylines?.value ?? [],
    title: page?.title ?? null,
    publisher: page?.publisher ?? null,
    published: page?.published ?? null,
    url: note.target.page,
    passage: quotedBy(note) || (statement?.words ?? ''),
    accessed: dayOf(capture?.at ?? page?.lastRead ?? note.created),
  };
}

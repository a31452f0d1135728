import { type Note, type OutgoingNote, quotedBy, type Selector } from '../model';
import { codePointsBefore } from './code-points';
import { ownContext, ownTermsOf } from './own-terms';
import { statusAt } from './read-note';
import { annotationContext, companyTag } from './read-web-annotation';
import { isoTime } from './times';
import { urnOf, uuidFrom } from './uuids';

/*
 * Notes as W3C Web Annotations. https://www.w3.org/TR/annotation-model/
 * For three things the standard has no place: what the reader asked whom, whether a note may be handed on, and on which statement it stands.
 * They go out under names of our own (`own-terms.ts`), so that `readAnnotations` brings back all of a note.
 */

/** An address as the standard wants it: a browser takes one with a space in it, too. */
const iriOf = (address: string) => address.replace(/\s/g, encodeURIComponent);

const textual = (value: string, purpose: string, format = 'text/plain') => ({ type: 'TextualBody', value, format, purpose });

/** What the note says, one body for each thing. Status and reason assess; evidence and the type of claim classify. */
function bodiesOf({ text, tags, status, reason, evidence, claimType, links, target }: Note): { purpose: string }[] {
  return [
    ...(text ? [textual(text, 'commenting', 'text/markdown')] : []),
    // A reason that is called like a status must not be taken for one.
    ...(status === 'unstarted' && !statusAt(reason) ? [] : [textual(status, 'assessing')]),
    ...(reason ? [textual(reason, 'assessing')] : []),
    ...[claimType, evidence].filter((name) => name !== null).map((name) => textual(name, 'classifying')),
    ...tags.map((tag) => textual(tag, 'tagging')),
    ...links.map(({ url, label }) => ({ type: 'SpecificResource', source: iriOf(url), purpose: 'linking', ...(label && { label }) })),
    ...(target.company ? [textual(target.company.name, 'identifying')] : []),
  ];
}

/**
 * The selectors with code points. A position is given only where the text that it counts in was captured and holds the quote there:
 * a number that nobody can check would lead elsewhere.
 */
function selectorsOf({ note, capture }: OutgoingNote): object[] {
  const quote = quotedBy(note);
  return note.target.selectors.flatMap((selector: Selector): object[] => {
    if (selector.type === 'TextQuoteSelector') {
      const { type, exact, prefix, suffix } = selector;
      return [{ type, exact, ...(prefix && { prefix }), ...(suffix && { suffix }) }];
    }
    const text = capture?.text ?? '';
    const { type, start, end } = selector;
    if (!quote || text.slice(start, end) !== quote) return [];
    return [{ type, start: codePointsBefore(text, start), end: codePointsBefore(text, end) }];
  });
}

/** When the page was as the note has it, and where a copy of it is. */
function stateOf({ note, capture }: OutgoingNote): object | null {
  if (!capture && !note.archive) return null;
  return { type: 'TimeState', ...(capture && { sourceDate: isoTime(capture.at) }), ...(note.archive && { cached: iriOf(note.archive) }) };
}

function targetOf(outgoing: OutgoingNote): string | object {
  const { page, company } = outgoing.note.target;
  const source = company ? `${companyTag}${encodeURIComponent(company.id)}` : page;
  const selectors = selectorsOf(outgoing);
  const state = stateOf(outgoing);
  if (!selectors.length && !state) return source;
  const [only] = selectors;
  return {
    type: 'SpecificResource',
    source,
    ...(only && { selector: selectors.length > 1 ? selectors : only }),
    ...(state && { state }),
  };
}

/** A note as an annotation. */
function annotationOf(outgoing: OutgoingNote): object {
  const { note } = outgoing;
  const bodies = bodiesOf(note);
  const purposes = [...new Set(bodies.map(({ purpose }) => purpose))];
  return {
    id: urnOf(note.id),
    type: 'Annotation',
    created: isoTime(note.created),
    modified: isoTime(note.modified),
    // A note that says nothing yet still marks its place.
    motivation: purposes.length === 0 ? 'bookmarking' : purposes.length === 1 ? purposes[0] : purposes,
    ...(bodies.length && { body: bodies }),
    target: targetOf(outgoing),
    ...ownTermsOf(note),
  };
}

/** Prints notes as one Annotation Collection with its one page, JSON-LD. `made` is when, in milliseconds; `by` the version of Rejoinder. */
export function printAnnotations(notes: readonly OutgoingNote[], made: number, by: string): string {
  const name = uuidFrom(JSON.stringify([made, notes.map(({ note }) => note.id)]));
  const collection = {
    '@context': [annotationContext, ownContext],
    id: `urn:uuid:${name}`,
    type: 'AnnotationCollection',
    label: 'Rejoinder',
    generator: { type: 'Software', name: `Rejoinder ${by}` },
    generated: isoTime(made),
    total: notes.length,
    ...(notes.length && {
      first: {
        id: `urn:uuid:${uuidFrom(`${name} page 1`)}`,
        type: 'AnnotationPage',
        partOf: `urn:uuid:${name}`,
        startIndex: 0,
        items: notes.map(annotationOf),
      },
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

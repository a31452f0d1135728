import type { Asked, IncomingNote, Note } from '../model';
import { isObject } from './read-note';

/*
 * What the standards have no name for, under names of our own in JSON-LD: a reader who does not know them passes them by. The prefix is
 * a tag URI (RFC 4151), as for companies: an address would have to lead somewhere.
 */

/** Our own part of a JSON-LD context. */
export const ownContext = { rejoinder: 'tag:rejoinder.example,2026:' };

const ASKED = ['when', 'how', 'deadline', 'answer'] as const satisfies readonly (keyof Asked)[];

/** What a note says beyond the standard, as properties of its annotation. */
export const ownTermsOf = ({ asked, publishable, target }: Note): object => ({
  // Always there: it tells a file of ours, in which what is missing is not said.
  'rejoinder:publishable': publishable,
  ...(target.statement && { 'rejoinder:statement': target.statement }),
  ...(asked && { 'rejoinder:asked': Object.fromEntries(ASKED.map((name) => [`rejoinder:${name}`, asked[name]])) }),
});

/** What the reader asked, as a file holds it; `null`: nothing. */
function askedIn(value: unknown): Asked | null {
  if (!isObject(value)) return null;
  const words = (name: keyof Asked) => {
    const said = value[`rejoinder:${name}`];
    return typeof said === 'string' ? said : '';
  };
  return { when: words('when'), how: words('how'), deadline: words('deadline'), answer: words('answer') };
}

/** What an annotation says under our names; of one that does not know them, nothing. */
export function ownTermsIn(
  annotation: Record<string, unknown>,
): Pick<IncomingNote, 'asked' | 'publishable'> & { statement?: string | null } {
  const publishable = annotation['rejoinder:publishable'];
  if (typeof publishable !== 'boolean') return {};
  const statement = annotation['rejoinder:statement'];
  return { publishable, asked: askedIn(annotation['rejoinder:asked']), statement: typeof statement === 'string' ? statement : null };
}

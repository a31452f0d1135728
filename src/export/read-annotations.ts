import { ok, type Result, refused } from '../model';
import { readHypothesis } from './hypothesis';
import { type EntryFault, isObject, type ReadNote } from './read-note';
import { annotationContext, readAnnotation } from './read-web-annotation';

/** Why a file holds no notes that can be read. Each has one sentence for the reader. */
export type AnnotationsError = 'not annotations' | 'broken annotations' | 'no annotations';

/** What a file of notes came to. */
export interface ReadAnnotations {
  readonly format: 'web annotation' | 'hypothesis';
  readonly notes: readonly ReadNote[];
  /** Entries that cannot be taken, each by its number in the file (from 1) and why. */
  readonly faults: readonly { readonly entry: number; readonly what: EntryFault }[];
}

/** The entries of a file and how each is read; `null`: it holds no annotations. */
function entriesOf(file: unknown): { format: ReadAnnotations['format']; entries: readonly unknown[] } | null {
  if (Array.isArray(file)) {
    const hypothesis = file.some((entry) => isObject(entry) && typeof entry['uri'] === 'string');
    const annotations = file.some((entry) => isObject(entry) && entry['target'] !== undefined);
    if (file.length && !hypothesis && !annotations) return null;
    return { format: hypothesis ? 'hypothesis' : 'web annotation', entries: file };
  }
  if (!isObject(file)) return null;
  // Hypothesis: its export, and what its programming interface answers.
  for (const list of [file['annotations'], file['rows']]) if (Array.isArray(list)) return { format: 'hypothesis', entries: list };
  const { type, first, items } = file;
  const format = 'web annotation';
  if (type === 'AnnotationCollection') return { format, entries: isObject(first) && Array.isArray(first['items']) ? first['items'] : [] };
  if (Array.isArray(items)) return { format, entries: items };
  if (Array.isArray(file['@graph'])) return { format, entries: file['@graph'] };
  const contexts = [file['@context']].flat();
  if (file['target'] !== undefined && (contexts.includes(annotationContext) || type === 'Annotation')) return { format, entries: [file] };
  return null;
}

/** What is wrong with a file that is no JSON, by its beginning. */
export const errorOfNoAnnotations = (beginning: string): AnnotationsError =>
  /^\s*[[{]/.test(beginning) ? 'broken annotations' : 'not annotations';

/**
 * Reads what a file came to as JSON: W3C Web Annotations (one, a list, a page, a collection with its first page inside) or those of
 * Hypothesis. An entry is taken whole or refused by name; what a note here cannot hold of a foreign annotation is left out.
 */
export function annotationsIn(file: unknown): Result<ReadAnnotations, AnnotationsError> {
  const found = entriesOf(file);
  if (!found) return refused('not annotations');
  if (!found.entries.length) return refused('no annotations');
  const read = found.format === 'hypothesis' ? readHypothesis : readAnnotation;
  const notes: ReadNote[] = [];
  const faults: { entry: number; what: EntryFault }[] = [];
  found.entries.forEach((entry, i) => {
    const note = isObject(entry) ? read(entry) : ('no object' as const);
    if (typeof note === 'string') faults.push({ entry: i + 1, what: note });
    else notes.push(note);
  });
  return ok({ format: found.format, notes, faults });
}

/** Reads a file's text. */
export function readAnnotations(text: string): Result<ReadAnnotations, AnnotationsError> {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(errorOfNoAnnotations(text));
  }
  return annotationsIn(file);
}

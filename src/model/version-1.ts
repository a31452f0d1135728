import { answerKeysOf } from './answer-keys';
import { type Capture, sha256Of } from './capture';
import type { KeptPage, KeptStatement, RecordContents } from './kept';
import type { Change, Note } from './note';

/*
 * The record as version 1 kept it, and what each of its rows has become. Database and backup both start from here, so that an old
 * record and an old file come to the same.
 */

/** What version 1 did not know, with the value that says so. */
type Before<T, New extends keyof T> = Omit<T, New>;

type Note1 = Omit<Before<Note, 'claimType' | 'asked' | 'archive' | 'links' | 'publishable'>, 'target'> & {
  readonly target: Before<Note['target'], 'company'>;
};
/** A change as version 1 kept it. */
export type Change1 = Omit<Change, 'before'> & { readonly before: Note1 | null };
type Statement1 = Before<KeptStatement, 'place' | 'cue' | 'answersTo' | 'answered' | 'asked' | 'provenance'>;
type Page1 = Before<KeptPage, 'credit' | 'sketch' | 'bands' | 'answerKeys'> & {
  readonly capture: { readonly text: string; readonly at: number } | null;
};

/** All that version 1 held. */
export type Contents1 = Omit<RecordContents, 'pages' | 'statements' | 'notes' | 'changes' | 'captures' | 'corrections' | 'searches'> & {
  readonly pages: readonly Page1[];
  readonly statements: readonly Statement1[];
  readonly notes: readonly Note1[];
  readonly changes: readonly Change1[];
};

/** A note of version 1, of today's shape. */
export const noteFrom1 = (note: Note1): Note => ({
  ...note,
  target: { ...note.target, company: null },
  claimType: null,
  asked: null,
  archive: '',
  links: [],
  publishable: false,
});

/** A change of version 1: the note that it holds takes today's shape. */
export const changeFrom1 = <C extends Change1>(change: C): Omit<C, 'before'> & Pick<Change, 'before'> => ({
  ...change,
  before: change.before && noteFrom1(change.before),
});

/** A statement of version 1, which did not keep where it stood or how it was answered. */
export const statementFrom1 = (statement: Statement1): KeptStatement => ({
  ...statement,
  place: null,
  cue: '',
  answersTo: [],
  answered: null,
  asked: false,
  provenance: [],
});

/** A page of version 1 with what was kept of it. Its capture has become a row of its own. */
export function pageFrom1({ capture: _, ...page }: Page1, answerKeys: readonly string[]): KeptPage {
  return { ...page, credit: null, sketch: [], bands: [], answerKeys };
}

/** By what the answers on each page are looked up: statement after statement, so that a large record needs no large memory. */
export class AnswerKeys1 {
  readonly #pages = new Map<string, Set<string>>();

  add(statement: Statement1): void {
    const keys = this.#pages.get(statement.page) ?? new Set();
    for (const key of answerKeysOf([statementFrom1(statement)])) keys.add(key);
    this.#pages.set(statement.page, keys);
  }

  of(page: string): string[] {
    return [...(this.#pages.get(page) ?? [])];
  }
}

/** The capture that version 1 kept with a page. */
export function captureFrom1({ page, url, capture }: Page1): Capture | null {
  return (
    capture && { page, url, sha256: sha256Of(capture.text), text: capture.text, publication: null, at: capture.at, lastSeen: capture.at }
  );
}

/** All of a version 1, of today's shape. */
export function contentsFrom1(contents: Contents1): RecordContents {
  const keys = new AnswerKeys1();
  for (const statement of contents.statements) keys.add(statement);
  return {
    ...contents,
    pages: contents.pages.map((page) => pageFrom1(page, keys.of(page.page))),
    statements: contents.statements.map(statementFrom1),
    notes: contents.notes.map(noteFrom1),
    changes: contents.changes.map(changeFrom1),
    captures: contents.pages.map(captureFrom1).filter((capture) => capture !== null),
    corrections: [],
    searches: [],
  };
}

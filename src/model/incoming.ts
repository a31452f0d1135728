import type { Note, Target } from './note';

/** What a format of other programs can say of a note. The rest is left as it is here, or as in a new note. */
type Said = 'id' | 'text' | 'tags' | 'status' | 'reason' | 'evidence' | 'claimType' | 'archive' | 'links' | 'created' | 'modified';

/** A note as another program's file holds it. */
export interface IncomingNote extends Pick<Note, Said> {
  readonly target: Omit<Target, 'statement'>;
  /** The page's title; empty where the file does not say it. */
  readonly title: string;
}

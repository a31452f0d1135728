import type { Note, Target } from './note';

/** What a format of other programs can say of a note. The rest is left as it is here, or as in a new note. */
type Said = 'id' | 'text' | 'tags' | 'status' | 'reason' | 'evidence' | 'claimType' | 'archive' | 'links' | 'created' | 'modified';

/** A note as another program's file holds it. */
export interface IncomingNote extends Pick<Note, Said> {
  /** Without `statement`: the file does not say on which statement it stands. */
  readonly target: Omit<Target, 'statement'> & Partial<Pick<Target, 'statement'>>;
  /** Missing where the file does not say it: only our own do. */
  readonly asked?: Note['asked'];
  readonly publishable?: boolean;
  /** The page's title; empty where the file does not say it. */
  readonly title: string;
}

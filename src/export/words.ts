import type { Act, AnswerState, ClaimType, Evidence, Status } from '../model';

/** The words that a document for people is made of; `$1`… in them are filled. */
export type Label =
  | 'answer'
  | 'archive'
  | 'asked'
  | 'asked_answer'
  | 'asked_deadline'
  | 'captured'
  | 'chain'
  | 'claim_type'
  | 'claims'
  | 'claims_none'
  | 'cue'
  | 'evidence'
  | 'held_back'
  | 'links'
  | 'made_on'
  | 'no_answer'
  | 'note'
  | 'notes'
  | 'notes_elsewhere'
  | 'pack_title'
  | 'quote'
  | 'source'
  | 'status'
  | 'tags'
  | 'untitled'
  | 'whole_page';

/** How the reader's language says things: `export` itself knows none. */
export interface Words {
  readonly label: (label: Label, ...values: readonly (string | number)[]) => string;
  readonly status: (status: Status) => string;
  readonly evidence: (evidence: Evidence) => string;
  readonly claimType: (type: ClaimType) => string;
  readonly act: (act: Act) => string;
  readonly answer: (state: AnswerState) => string;
  /** An ISO date, as precise as it is. */
  readonly date: (iso: string) => string;
}

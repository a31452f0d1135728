/** Why a reply was linked, for "Why?". */
export type ReplyReason =
  | 'explicit anchor'
  | 'same words'
  | 'same paragraph'
  | 'paragraph before'
  | 'blanket answer'
  | 'named before'
  | 'asked for comment'
  | 'told again'
  | 'the reader';

/** A link below this is shown as unsure, and makes no claim an answered one. */
export const SURE_LINK = 0.5;

/** Statement `by` answers statement `to`. */
export interface Reply {
  /** `Statement.id` of the answer. */
  readonly by: string;
  /** `Statement.id` of the claim. */
  readonly to: string;
  readonly basis: 'page' | 'record';
  readonly part: 'whole' | 'part' | 'another claim';
  /** 0 to 1; see `SURE_LINK`. */
  readonly confidence: number;
  readonly why: readonly ReplyReason[];
  /** The verbatim anchor: "In response to IPVM’s findings". */
  readonly anchor: string | null;
  /** Set where a third party says it, and not those whom the claim is about or who speak for them. */
  readonly thirdParty?: true;
}

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

/** Statement `by` answers statement `to`. */
export interface Reply {
  /** `Statement.id` of the answer. */
  readonly by: string;
  /** `Statement.id` of the claim. */
  readonly to: string;
  readonly basis: 'page' | 'record';
  readonly part: 'whole' | 'part' | 'another claim';
  /** 0 to 1. Below 0.5 it is shown as unsure. */
  readonly confidence: number;
  readonly why: readonly ReplyReason[];
  /** The verbatim anchor: "In response to IPVM’s findings". */
  readonly anchor: string | null;
  /** Set where a third party says it, and not those whom the claim is about or who speak for them. */
  readonly thirdParty?: true;
}

import type { Anchoring, Change, ClaimType, Evidence, MarkLevel, Status } from '../../model';
import type { Say } from '../../parts';

/** What a note's evidence can be, best first. */
export const evidences: readonly Evidence[] = [
  'primary document',
  'two independent origins',
  'one named source',
  'unnamed only',
  'repeated report',
];

/** What would show a claim to be true, from what can be looked up to what can't. */
export const claimTypes: readonly ClaimType[] = ['fact', 'number', 'quotation', 'comparison', 'cause', 'prediction', 'opinion'];

/** The levels of marking, from all to nothing. */
export const levels: readonly MarkLevel[] = ['all', 'claims', 'unanswered', 'off'];

// A name of the model as the end of a string's key: "needs context" is status_needs_context.
const under = <T extends string>(name: T) => name.replaceAll(' ', '_') as Under<T>;
type Under<T extends string> = T extends `${infer A} ${infer B}` ? `${A}_${Under<B>}` : T;

export const sayStatus = (status: Status): Say => `status_${under(status)}`;
export const sayEvidence = (evidence: Evidence): Say => `evidence_${under(evidence)}`;
export const sayClaimType = (type: ClaimType): Say => `note_type_${type}`;
export const sayLevel = (level: MarkLevel): Say => `options_level_${level}`;
export const sayChange = (what: Change['what']): Say => `library_change_${what}`;
export const sayAnchoring = (state: Exclude<Anchoring, 'found'>): Say => `panel_place_${under(state)}`;

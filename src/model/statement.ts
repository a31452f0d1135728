import type { Span } from './span';

/** What saying it does (design §3). */
export const acts = [
  'alleges',
  'states',
  'announces',
  'judges',
  'confirms',
  'admits',
  'denies',
  'rejects',
  'qualifies',
  'promises',
  'declines',
  'silent',
  'corrects',
] as const;
export type Act = (typeof acts)[number];

/** Direct (all in quotation marks), indirect (none), mixed, or the publication's own words. */
export type Voice = 'direct' | 'indirect' | 'mixed' | 'unattributed';

export type SourceType =
  | 'person'
  | 'spokesperson'
  | 'organisation'
  | 'official'
  | 'filing'
  | 'document'
  | 'publication'
  | 'unnamed'
  | 'reporter';

/** PROV-O: prov:wasQuotedFrom, prov:wasAttributedTo, prov:hadPrimarySource, prov:wasRevisionOf. */
export type Relation = 'quoted from' | 'attributed to' | 'primary source' | 'revision of';

/** One step of a chain of provenance. */
export interface Hop {
  /** Person, document or publication, as a reader would call it. */
  readonly who: string;
  /** `Entity.id`, or `null`. */
  readonly entity: string | null;
  /** How the following hop (the page, in the end) stands to this one. */
  readonly relation: Relation;
  /** ISO date, perhaps a year alone; `null`: not said. */
  readonly when: string | null;
  /** The words in the text that show this hop, or `null` where the publication's data show it. */
  readonly span: Span | null;
  /** The verbatim cue that joins this hop to the next: "cited by", "first appeared on". `null`: none printed. */
  readonly cue: string | null;
  /** That the hop says it checked for itself: "independently corroborated them", as printed. */
  readonly corroboration: string | null;
  /** Where the text links to it. */
  readonly href: string | null;
}

/** One thing somebody is made responsible for. */
export interface Statement {
  /** From the page's canonical address, the content's words and which occurrence it is. */
  readonly id: string;
  /** The words that name the speaker here, as printed; empty when nobody is named. */
  readonly source: readonly Span[];
  /** The speaker resolved: "Hikvision spokesman". */
  readonly who: string;
  /** `Entity.id` of the speaker or of whom they speak for, or `null`. */
  readonly entity: string | null;
  readonly sourceType: SourceType;
  readonly cue: readonly Span[];
  /** What was said, with its quotation marks, without the cue. Never empty. */
  readonly content: readonly Span[];
  readonly voice: Voice;
  readonly act: Act;
  /** `Entity.id`s that it is about. */
  readonly about: readonly string[];
  /** The date it speaks of, ISO, perhaps a year alone. */
  readonly when: string | null;
  /** Origin first, this page last. */
  readonly provenance: readonly Hop[];
  /** The rule that found it: its file's name. */
  readonly rule: string;
  /** 0 to 1: how often this rule is right on measured text. */
  readonly confidence: number;
}

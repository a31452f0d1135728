/** How much is marked on pages: all; claims without companies; unanswered allegations only; nothing. */
export type MarkLevel = 'all' | 'claims' | 'unanswered' | 'off';

/** The reader's choices. Kept in the record. */
export interface Settings {
  readonly level: MarkLevel;
  /** Host name → level, where it differs. */
  readonly siteLevels: Readonly<Record<string, MarkLevel>>;
  /** Whether statements of pages read are kept (a browsing history: off until chosen). `null`: not asked yet. */
  readonly keepStatements: boolean | null;
  /** Days after which statements kept that way go. */
  readonly retentionDays: number;
}

export const defaultSettings: Settings = { level: 'all', siteLevels: {}, keepStatements: null, retentionDays: 365 };

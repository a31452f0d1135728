import type { Reading } from './reading';
import type { Act, SourceType, Voice } from './statement';

/** A statement as it is kept: readable without its page. */
export interface KeptStatement {
  readonly id: string;
  /** Canonical address of its page. */
  readonly page: string;
  /** Address, publisher, title and date of publication of the page that carried it. */
  readonly url: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** The content's words, parts joined by " … ". */
  readonly words: string;
  readonly who: string;
  readonly sourceType: SourceType;
  readonly voice: Voice;
  readonly act: Act;
  /** Pack ids of the companies that speak and that are spoken about. */
  readonly by: string | null;
  readonly about: readonly string[];
  /** Where it came from: "page" read by the reader, or a starter pack's name. */
  readonly origin: string;
  readonly keptAt: number;
}

/** An earlier answer of the same company on the same matter. */
export interface RecordReply {
  readonly statement: KeptStatement;
  /** `Statement.id` on this page that it answers. */
  readonly to: string;
  /** 0 to 1: how sure it is the same matter. */
  readonly confidence: number;
  /** Matter words shared, for "Why?". */
  readonly shared: readonly string[];
}

/** What the page's overlay and the panel draw: the reading, and what the record holds for it. Never a note. */
export interface PageView {
  readonly reading: Reading;
  readonly record: readonly RecordReply[];
  /** The day the packs were last checked (ISO). */
  readonly packDate: string;
  /** Whether this page's statements are being kept. */
  readonly keeping: 'kept' | 'off' | 'private window';
}

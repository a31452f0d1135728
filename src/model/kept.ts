import type { Change, Note } from './note';
import type { Amendment, KeptPack, OwnCompany, Refusal } from './own-names';
import type { Reading } from './reading';
import type { Settings } from './settings';
import type { Act, SourceType, Voice } from './statement';

/** A statement as it is kept: readable without its page. */
export interface KeptStatement {
  readonly id: string;
  /** Canonical address of its page. */
  readonly page: string;
  /** Address, publisher, title and date of publication of the page that carried it. */
  readonly url: string;
  readonly publisher: string | null;
  /** Who first published it, where the page was a copy. */
  readonly firstPublisher: string | null;
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
  /** The words of the claims that it answers: "baseless" alone says nothing of its matter. */
  readonly answers: readonly string[];
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

/** What became of keeping a page's statements. `refused`: the browser would not store them. */
export type Keeping = 'kept' | 'off' | 'private window' | 'refused';

/** The article's text as it was read, kept once the page has a note. */
export interface Capture {
  readonly text: string;
  readonly at: number;
}

/** A page as it is kept. */
export interface KeptPage {
  /** Canonical address: the key. */
  readonly page: string;
  /** The address under which it was read. */
  readonly url: string;
  readonly host: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly firstPublisher: string | null;
  readonly published: string | null;
  /** The companies that it names, so that ids can be shown as names. */
  readonly companies: readonly { readonly id: string; readonly name: string }[];
  readonly firstRead: number;
  readonly lastRead: number;
  readonly capture: Capture | null;
}

/** All that the record holds: what a backup carries. */
export interface RecordContents {
  readonly pages: readonly KeptPage[];
  readonly statements: readonly KeptStatement[];
  readonly notes: readonly Note[];
  readonly changes: readonly Change[];
  readonly settings: Settings;
  readonly packs: readonly KeptPack[];
  /** Each with the id of its pack. */
  readonly companies: readonly (OwnCompany & { readonly pack: string })[];
  readonly amendments: readonly Amendment[];
  readonly refusals: readonly Refusal[];
}

/** What the page's overlay and the panel draw: the reading, and what the record holds for it. Never a note. */
export interface PageView {
  readonly reading: Reading;
  readonly record: readonly RecordReply[];
  /** The day the packs were last checked (ISO). */
  readonly packDate: string;
  /** Whether this page's statements are being kept. */
  readonly keeping: Keeping;
  /** The companies that the reader said are not named here. */
  readonly refused: readonly Refusal[];
}

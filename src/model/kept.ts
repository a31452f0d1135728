import type { AnswerState } from './answers';
import type { Capture } from './capture';
import type { Corrected } from './corrected';
import type { Drift } from './drift';
import type { Kin } from './family';
import type { Change, Note, SavedSearch } from './note';
import type { Amendment, KeptPack, OwnCompany, Refusal } from './own-names';
import type { Reading } from './reading';
import type { TextQuoteSelector } from './selector';
import type { Settings } from './settings';
import type { Act, Hop, SourceType, Voice } from './statement';
import type { StatementCorrection } from './statement-correction';

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
  /** The content's first part in its place; `null`: kept by version 1. */
  readonly place: TextQuoteSelector | null;
  /** The cue's words as printed. */
  readonly cue: string;
  readonly who: string;
  readonly sourceType: SourceType;
  readonly voice: Voice;
  readonly act: Act;
  /** Pack ids of the companies that speak and that are spoken about. */
  readonly by: string | null;
  readonly about: readonly string[];
  /** The words of the claims that it answers: "baseless" alone says nothing of its matter. */
  readonly answers: readonly string[];
  /** The ids of the claims that it replies to, of those too that it passes by for another. */
  readonly answersTo: readonly string[];
  /** How it was itself answered on its page by those it is about; `null`: it was not, and it is no allegation about a company. */
  readonly answered: AnswerState | null;
  /** Whether its page reports having asked those it is about. */
  readonly asked: boolean;
  /** From origin to the page. */
  readonly provenance: readonly Hop[];
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
  /** Wire or syndication credit, as printed. */
  readonly credit: string | null;
  /** What the text is like, to know copies of one text: see `sketch.ts`. Empty: a very short text, or read by version 1. */
  readonly sketch: readonly number[];
  /** By what its copies are looked up: parts of the sketch, and addresses ("@harbour.example/valves"): see `family.ts`. */
  readonly bands: readonly string[];
  /** By what the answers on it are looked up: see `answer-keys.ts`. */
  readonly answerKeys: readonly string[];
}

/** Another kept page that carries the text of this one. */
export interface FamilyPage extends Pick<KeptPage, 'url' | 'title' | 'publisher' | 'firstPublisher' | 'published' | 'firstRead'> {
  /** How that is known. */
  readonly kin: Kin;
}

/** All that the record holds: what a backup carries. */
export interface RecordContents {
  readonly pages: readonly KeptPage[];
  readonly statements: readonly KeptStatement[];
  readonly notes: readonly Note[];
  readonly changes: readonly Change[];
  readonly captures: readonly Capture[];
  readonly corrections: readonly StatementCorrection[];
  readonly searches: readonly SavedSearch[];
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
  /** The other kept pages that carry this text, earliest first. */
  readonly family: readonly FamilyPage[];
  /** The answers on this page that repeat earlier ones. */
  readonly drift: readonly Drift[];
  /** The day the packs were last checked (ISO). */
  readonly packDate: string;
  /** Whether this page's statements are being kept. */
  readonly keeping: Keeping;
  /** The companies that the reader said are not named here. */
  readonly refused: readonly Refusal[];
  /** What the reader corrected in it, with what the engine had found. */
  readonly corrected: readonly Corrected[];
}

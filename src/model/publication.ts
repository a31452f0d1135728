/** Where on the page a value was read. */
export type ReadFrom = 'json-ld' | 'meta' | 'markup' | 'text' | 'address';

/** A value with the place it was read from, so that the reader can ask. */
export interface Found<T> {
  readonly value: T;
  readonly from: ReadFrom;
}

/** A correction or update that the page itself notes. */
export interface Correction {
  readonly text: string;
  readonly date: string | null;
}

/** Who published the page, when, and where its text first appeared. `null`: the page does not say. Dates are ISO 8601, as precise as the page is. */
export interface Publication {
  readonly title: Found<string> | null;
  readonly publisher: Found<string> | null;
  /** People only: "Reuters staff" is a credit. */
  readonly bylines: Found<readonly string[]> | null;
  readonly dateline: Found<{ readonly place: string; readonly date: string | null }> | null;
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  /** Wire or syndication credit, as printed: "Reuters", "Dow Jones & Company, Inc." */
  readonly credit: Found<string> | null;
  /** Where the text first appeared: a name or a host, and its address where the page links it. */
  readonly firstPublished: Found<{ readonly name: string; readonly url: string | null }> | null;
  readonly corrections: readonly Correction[];
}

/** The publication of a bare text: nothing is known. */
export const unknownPublication: Publication = {
  title: null,
  publisher: null,
  bylines: null,
  dateline: null,
  published: null,
  modified: null,
  credit: null,
  firstPublished: null,
  corrections: [],
};

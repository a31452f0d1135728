/** W3C Web Annotation TextQuoteSelector; strings as on the page. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector into the page's normalised text; UTF-16 here, code points in `export/`. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;

/** What became of a place: found as it was, moved, changed (now reads otherwise), unsure, or gone. */
export type Anchoring = 'found' | 'moved' | 'changed' | 'uncertain' | 'not found';

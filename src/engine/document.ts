import type { Entity, Mention, PageText, Span } from '../model';
import type { Parsed } from './grammar';

/** A word, number or mark, as the treebank divides them ("did" "n't"; "Hikvision" "’s"). */
export interface Token extends Span {
  readonly text: string;
  /** As the word lists have it: in small letters, with straight apostrophes. */
  readonly plain: string;
}

/** Universal parts of speech. https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A sentence's dependency tree, one entry a token. */
export interface Tree {
  readonly tags: readonly Upos[];
  /** Index of each token's head within the sentence; -1 for the root. */
  readonly heads: readonly number[];
  /** Universal dependency relation to the head: "nsubj", "ccomp". https://universaldependencies.org/u/dep/ */
  readonly relations: readonly string[];
}

export interface Sentence extends Span {
  /** Place in `Document.sentences`. */
  readonly index: number;
  /** Place in `page.blocks`. */
  readonly block: number;
  readonly tokens: readonly Token[];
  /** The tree, made on first use and kept; flat (all tokens hang on the first) where there is no syntax model. */
  tree(): Tree;
  /** The tree turned for the rules; `parsedOf` makes it when first asked, and keeps it here. */
  parsed?: Parsed;
}

/** A page prepared for the rules. */
export interface Document {
  readonly page: PageText;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** Tags and parses one sentence's words. Made from the weights by `openSyntax`; pure. */
export interface Syntax {
  parse(words: readonly string[]): Tree;
}

/** Who is named where. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** What a rule finds: one attribution, before its speaker is resolved and its act is known. Spans in text order. */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The rule's file name. */
  readonly rule: string;
  /** 0 to 1: the rule's measured precision. */
  readonly confidence: number;
}

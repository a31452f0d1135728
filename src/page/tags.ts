import { Hint } from './hints';

/** How an element stands in the text: as a block, in a line, as a break; or its text is not read. */
export type Flow = 'block' | 'inline' | 'link' | 'break' | 'slot' | 'unread';

/** What is known of a tag. */
export interface Tag {
  /** In capitals. */
  readonly name: string;
  readonly flow: Flow;
  /** Bits of `Hint` that the tag itself gives. */
  readonly hints: number;
}

const list = (words: string) => words.split(/\s+/);

/** Elements whose text nobody reads as text. */
const unread = list(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO PICTURE MAP SELECT OPTION BUTTON INPUT TEXTAREA DIALOG METER PROGRESS DATALIST HEAD TITLE LINK META RP RT',
);

/** Elements that stand in a line of text; every other element begins and ends a block, custom elements too. */
const inline = list(
  'ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG',
);

/** Elements that hold furniture by their nature. */
export const furnitureTags: ReadonlySet<string> = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'MENU', 'FIELDSET', 'DIALOG']);

const hints: readonly (readonly [number, readonly string[]])[] = [
  [Hint.furniture, [...furnitureTags]],
  [Hint.furniture | Hint.footer, ['FOOTER']],
  [Hint.heading, ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']],
  [Hint.listItem, ['LI', 'DD', 'DT']],
  [Hint.caption, ['FIGCAPTION']],
  [Hint.quote, ['BLOCKQUOTE']],
  [Hint.table, ['TABLE']],
  [Hint.article, ['ARTICLE']],
];

const known = new Map<string, Tag>();
const put = (names: readonly string[], flow: Flow, bits: number) => {
  // XHTML and SVG have their tags in lower case.
  for (const name of names) for (const written of [name, name.toLowerCase()]) known.set(written, { name, flow, hints: bits });
};
for (const [bits, names] of hints) put(names, 'block', bits);
put(list('DIV P SECTION MAIN HEADER UL OL DL FIGURE TR TD TH TBODY THEAD HR ADDRESS DETAILS SUMMARY PRE BODY HTML'), 'block', 0);
put(inline, 'inline', 0);
put(unread, 'unread', 0);
put(['A'], 'link', 0);
put(['BR'], 'break', 0);
put(['SLOT'], 'slot', 0);

/** What is known of a tag as `Element.tagName` writes it. */
export function tagOf(tagName: string): Tag {
  return known.get(tagName) ?? { name: tagName.toUpperCase(), flow: 'block', hints: 0 };
}

import type { Look } from './looks';

/** The name of a look's group in `CSS.highlights`, where the page can see it too: nothing in it speaks of notes. */
export const groupOf = (look: Look) => `rejoinder-${look}`;

/**
 * Line styles carry the meaning; colour only helps. The hues are middling, at least 4 : 1 against white and against near-black alike, so
 * that they are legible in dark pages and in dark boxes of light pages. (Mixing them with the words' own colour would do so too, but
 * Chromium 156 takes `currentColor` inside `color-mix` for black here.) The line of a company lies nearer, so that it shows inside a claim.
 */
const LINES: Readonly<Record<Look, { readonly line: string; readonly colour: string; readonly offset: string }>> = {
  company: { line: 'dotted 1.5px', colour: '#76808e', offset: '2px' },
  claim: { line: 'solid 1.5px', colour: '#6672e0', offset: '4px' },
  answered: { line: 'double 1.5px', colour: '#158c85', offset: '4px' },
  unanswered: { line: 'dashed 1.5px', colour: '#b06f10', offset: '4px' },
};

const looks = Object.keys(LINES) as Look[];
const all = looks.map((look) => `::highlight(${groupOf(look)})`).join(', ');

/**
 * The rules of the marks. The reader's own colours keep the line styles (Chromium then paints marked words in the reader's highlight
 * colours, whatever a rule says: only the page's own elements could opt out); paper has no marks.
 */
export const marksCss = `${looks
  .map((look) => {
    const { line, colour, offset } = LINES[look];
    return `::highlight(${groupOf(look)}) { text-decoration: underline ${line} ${colour}; text-underline-offset: ${offset} }`;
  })
  .join('\n')}
@media (forced-colors: active) { ${all} { text-decoration-color: LinkText } }
@media print { ${all} { text-decoration: none } }`;

let sheet: CSSStyleSheet | null = null;

/** Lets the marks be seen: by a sheet that needs no element in the page and that no policy of the page's refuses. */
export function adoptMarksSheet(): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(marksCss);
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
}

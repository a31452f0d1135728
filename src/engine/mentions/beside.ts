const SPACE = 0x20;
/** Of most words; "café" ends with another. */
const isLetter = (c: number): boolean => ((c | SPACE) >= 0x61 && (c | SPACE) <= 0x7a) || (c >= 0xc0 && c <= 0x24f);
const isLetterOrDigit = (c: number): boolean => isLetter(c) || (c >= 0x30 && c <= 0x39);

/** Stands between a noun and a name: "the retailer called Acme", "told the Observer". */
const BETWEEN: ReadonlySet<string> = new Set(['the', 'called', 'named']);

/** In lower case the word one space before a place, past one "the", "called" or "named"; the mark that stands there instead; '' for neither. */
export function wordBefore(text: string, place: number): string {
  const word = wordEndingAt(text, place - 1);
  return BETWEEN.has(word) ? wordEndingAt(text, place - word.length - 2) : word;
}

function wordEndingAt(text: string, end: number): string {
  if (text.charCodeAt(end) !== SPACE) return '';
  let start = end;
  while (isLetterOrDigit(text.charCodeAt(start - 1))) start--;
  return start < end ? text.slice(start, end).toLowerCase() : text.charAt(end - 1);
}

/** The letters that stand one space behind a place; '' for none. */
export const wordAfter = (text: string, place: number): string => (text.charCodeAt(place) === SPACE ? wordAt(text, place + 1) : '');

/** The letters that stand at a place; '' for none. */
export function wordAt(text: string, place: number): string {
  let end = place;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(place, end);
}

/** The last word of each of some nouns: what `wordBefore` finds of them. */
export const lastWords = (nouns: string): string[] => nouns.split('|').map((noun) => (noun.split(/[ -]/).at(-1) as string).toLowerCase());
/** The first word of each: what `wordAfter` finds of them. */
export const firstWords = (nouns: string): string[] => nouns.split('|').map((noun) => noun.split(/[ -]/)[0] as string);

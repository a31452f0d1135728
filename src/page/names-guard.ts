// Words that begin a sentence with a capital and are no names.
const opening = new Set(
  'a an the this that these those it its he she they we you i his her their our my in on at by for from with as of to and or but so if when while after before since until although though because however meanwhile also there here what who which how why where not no yes last next all some many most more one two new according still even only once both each such then now'.split(
    ' ',
  ),
);

// "Hikvision", "iPhone", "U.S.", "10%", "9.9", "3M"
const token = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}&’'.,-]*[\p{L}\p{N}\p{M}])?/gu;

/** The names and numbers in a text, in order: what must not differ when two sentences are taken for one. */
export function findFixedWords(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(token)) {
    const word = match[0].replace(/['’]s?$/, '');
    if (/\p{N}/u.test(word)) found.push(word.replace(/(?<=\d)[,.](?=\d{3}\b)/g, ''));
    else if (/\p{Lu}/u.test(word) && !(opening.has(word.toLowerCase()) && startsSentence(text, match.index))) found.push(word);
  }
  return found;
}

function startsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:"'“‘(—]\s*)$/.test(text.slice(Math.max(0, index - 4), index)) || index === 0;
}

/**
 * Whether a passage says something of another company, person or number than the quote: a name or number of one is not in the other.
 * A word at a sentence's start has its capital from there, so the other text may have it without.
 */
export function hasOtherNames(quote: string, passage: string): boolean {
  return missing(quote, passage) || missing(passage, quote);
}

function missing(from: string, other: string): boolean {
  const there = new Set(
    [...other.matchAll(token)].map((match) =>
      match[0]
        .replace(/['’]s?$/, '')
        .toLowerCase()
        .replace(/(?<=\d)[,.](?=\d{3}\b)/g, ''),
    ),
  );
  return findFixedWords(from).some((word) => !there.has(word.toLowerCase()));
}

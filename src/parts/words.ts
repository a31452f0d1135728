import { type Span, wordsAt } from '../model';

/** A content's parts as one reader's line. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map((at) => wordsAt(text, at).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' … ');
}

/** Words shortened to about `most` characters, at a word's end, with an ellipsis that says so. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most);
  return `${words.slice(0, cut > most / 2 ? cut : most).replace(/[\s,;:–—-]+$/, '')}…`;
}

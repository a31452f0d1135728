import { type Span, wordsAt } from '../model';

/** A content's parts as one reader's line. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans
    .map((at) => wordsAt(text, at).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' … ');
}

/**
 * The class of a claim's words. Those cut from within a sentence ("that the valves were old") are drawn with an ellipsis before them: by the
 * style sheet, so that it is never kept or copied. A small letter before a capital begins a name: "iPhone sales fell".
 */
export function saidClass(words: string): 'said' | 'said cut' {
  const [first = '', second = ''] = words;
  const isSmall = first !== first.toUpperCase() && first === first.toLowerCase();
  return isSmall && second === second.toLowerCase() ? 'said cut' : 'said';
}

/** Words shortened to about `most` characters, at a word's end, with an ellipsis that says so. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.lastIndexOf(' ', most);
  return `${words.slice(0, cut > most / 2 ? cut : most).replace(/[\s,;:–—-]+$/, '')}…`;
}

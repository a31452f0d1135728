import type { Mention, Span } from '../model';
import type { Document, Sentence } from './document';

/** Index of the first item that starts at or behind a place; their number where none does. What is in text order is found by halving. */
export function firstFrom(items: readonly Span[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as Span).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last sentence that begins at or before a place: the one around it, where any is. */
export const sentenceAt = ({ sentences }: Document, place: number): Sentence | undefined => sentences[firstFrom(sentences, place + 1) - 1];

/** The mentions inside the spans, in text order, as `mentions` are. */
export function mentionsIn(mentions: readonly Mention[], spans: readonly Span[]): Mention[] {
  const found: Mention[] = [];
  for (const { start, end } of spans)
    for (let i = firstFrom(mentions, start); i < mentions.length; i++) {
      const mention = mentions[i] as Mention;
      if (mention.start >= end) break;
      if (mention.end <= end) found.push(mention);
    }
  return found;
}

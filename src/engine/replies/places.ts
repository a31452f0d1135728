import type { Mention, Span } from '../../model';
import { firstFrom } from '../in-order';

const LETTER = /[A-Za-zÀ-ɏḀ-ỿ\d]/;

/** The places where words stand as whole words, in text order. */
export function placesOf(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!LETTER.test(text[end] ?? ' ') && !LETTER.test(text[start - 1] ?? ' ')) found.push({ start, end });
  }
  return found;
}

/** Whether a mention stands at a place; mentions don't overlap each other. */
export function isCovered(mentions: readonly Mention[], start: number, end: number): boolean {
  const last = mentions[firstFrom(mentions, end) - 1];
  return last !== undefined && last.end > start;
}

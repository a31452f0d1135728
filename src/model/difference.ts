import { diffArrays } from 'diff';

/** Words that stand in both texts, only in the earlier one, or only in the later one. They begin with a space where one stands before them. */
export interface Part {
  readonly kind: 'same' | 'gone' | 'new';
  readonly words: string;
}

/** A word or a sign, and whether white space stands before it. */
interface Token {
  readonly word: string;
  readonly spaced: boolean;
  /** What it is compared by: quotation marks, dashes and accents may be set otherwise. */
  readonly key: string;
}

// "Wexmoor’s", "two-thirds", "1,250.50", or one sign.
const tokenPattern = /[\p{L}\p{N}\p{M}]+(?:[’'.,-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: word, index }) => ({
    word,
    spaced: index > 0 && /\s/.test(text[index - 1] ?? ''),
    key: word
      .normalize('NFC')
      .replace(/[‘’‚′]/g, "'")
      .replace(/[“”„«»]/g, '"')
      .replace(/[‐-―−]/g, '-')
      .replace(/\u00ad/g, ''),
  }));
}

/** With more words gone and new than this, a text is another one: finding what it shares would take too long. */
const mostChanges = 4000;

/** How a text differs from what it was, in whole words, in reading order: what went before what came in its place. */
export function differenceOf(before: string, now: string): Part[] {
  const [was, is] = [tokensOf(before), tokensOf(now)];
  const changes = diffArrays(was, is, { comparator: (a, b) => a.key === b.key, maxEditLength: mostChanges });
  if (!changes) return [partOf('gone', was), partOf('new', is)];
  const parts: Part[] = [];
  let gone: Token[] = [];
  let come: Token[] = [];
  const settle = () => {
    if (gone.length) parts.push(partOf('gone', gone));
    if (come.length) parts.push(partOf('new', come));
    [gone, come] = [[], []];
  };
  for (const { value, removed, added } of changes) {
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else {
      settle();
      parts.push(partOf('same', value));
    }
  }
  settle();
  return parts;
}

function partOf(kind: Part['kind'], tokens: readonly Token[]): Part {
  return { kind, words: tokens.map(({ word, spaced }) => (spaced ? ` ${word}` : word)).join('') };
}

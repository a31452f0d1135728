import type { Cue } from '../cues';
import { childAt } from '../grammar';
import { afterCue } from './after-cue';

/** Ruiz urged | the firm to pay. · Halden asked | the court to drop the case. */
export const urgedTo = afterCue('person-to', opens);

/** Somebody, and what they are to do. */
function opens({ parsed: p, at }: Cue, from: number): boolean {
  const object = childAt(p, at, 'obj', 'iobj');
  if (object !== null && (p.first[object] as number) <= from && p.words.slice(object + 1, (p.last[at] as number) + 1).includes('to'))
    return true;
  // Where the tree fails: a noun phrase, "to" and a verb.
  const to = p.words.indexOf('to', from + 1);
  return to > 0 && to - from <= longestListener && p.tags[to + 1] === 'VERB' && p.tags.slice(from, to).every((tag) => phrase.has(tag));
}

const phrase = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);

/** Who is urged is named in at most so many tokens. */
const longestListener = 6;

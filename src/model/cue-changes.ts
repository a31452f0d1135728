import type { Part } from './difference';
import type { KeptStatement } from './kept';

/** A statement that is introduced otherwise: "said" became "alleged". */
export interface CueChange {
  /** The words that stood where its cue stands now. */
  readonly before: string;
  readonly now: KeptStatement;
}

/** With more words than this gone, or a name or a beginning among them, a sentence was written anew. */
const mostWords = 6;

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Where some words stand in a text, nearest to a place of it; -1: nowhere. */
function nearest(text: string, words: string, place: number): number {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) best = at;
  return best;
}

/**
 * The words that a cue's place in the later text had in the earlier one; `null`: nothing of it is new, or nothing went for it. A reading
 * overwrites what is kept of a statement, so the texts alone can tell: "[said] alleged that the pier …", cue "alleged that".
 */
function wordsBefore(difference: readonly Part[], { cue, words }: KeptStatement): string | null {
  const now = difference.map((part) => (part.kind === 'gone' ? '' : part.words)).join('');
  const start = nearest(now, spaced(cue), Math.max(0, now.indexOf(spaced(words))));
  if (start < 0) return null;
  const end = start + spaced(cue).length;
  let [at, went, stood, isNew] = [0, '', '', false];
  for (const { kind, words: text } of difference) {
    // What went stands right before what came in its place.
    if (kind === 'gone') went = text;
    else {
      const inside = text.slice(Math.max(0, start - at), Math.max(0, end - at));
      if (inside.trim()) stood += kind === 'same' ? inside : went;
      if (inside.trim() && kind === 'new') isNew = isNew || went !== '';
      at += text.length;
      went = '';
    }
  }
  const before = spaced(stood);
  return isNew && before.split(' ').length <= mostWords && !/\p{Lu}/u.test(before) ? before : null;
}

/** The statements among some that are introduced otherwise than before, as the difference of a passage's sentences shows. */
export function findCueChanges(difference: readonly Part[], statements: readonly KeptStatement[]): CueChange[] {
  return statements.flatMap((now) => {
    const before = now.cue ? wordsBefore(difference, now) : null;
    return before ? [{ before, now }] : [];
  });
}

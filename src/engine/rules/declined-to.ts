import type { Cue } from '../cues';
import { afterCue } from './after-cue';

/** A Halden spokeswoman declined | to comment. */
export const findDeclinedTo = afterCue('to', opens);

function opens({ parsed: p, verb }: Cue, from: number): boolean {
  return (
    verb.kind === 'decline' &&
    p.words[from] === 'to' &&
    (p.tags[from + 1] === 'VERB' ||
      p.tags[from + 1] === 'AUX' ||
      /^(?:comment|answer|say|respond|discuss|talk|speak|elaborate)$/.test(p.words[from + 1] ?? ''))
  );
}

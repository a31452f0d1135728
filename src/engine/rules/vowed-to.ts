import type { Cue } from '../cues';
import { afterCue } from './after-cue';

/** Halden vowed | to appeal. · The mayor has promised | to answer. */
export const vowedTo = afterCue('to', opens);

/** "to" and a verb. */
function opens({ parsed: p, verb }: Cue, from: number): boolean {
  if (verb.kind === 'decline') return false;
  return (
    (p.words[from] === 'to' && p.tags[from + 1] !== 'DET' && p.tags[from + 1] !== 'PROPN') ||
    (p.words[from] === 'not' && p.words[from + 1] === 'to')
  );
}

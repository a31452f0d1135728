import type { Cue } from '../cues';
import { afterCue } from './after-cue';

/** Ruiz denied | taking bribes. · The firm admitted | copying the design. */
export const findDeniedDoing = afterCue('ing', opens);

/** A verb in -ing, perhaps after "ever" or "having". */
function opens({ parsed: p }: Cue, from: number): boolean {
  const at = p.tags[from] === 'ADV' ? from + 1 : from;
  return /ing$/.test(p.words[at] ?? '') && p.tags[at] !== 'NOUN' && p.tags[at] !== 'ADJ';
}

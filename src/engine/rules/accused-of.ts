import type { Cue } from '../cues';
import { childAt } from '../grammar';
import { afterCue } from './after-cue';

/** Ruiz accused | Halden of spying. */
export const findAccusedOf = afterCue('of', opens);

/** Somebody, and what of. */
function opens({ parsed: p, at }: Cue, from: number): boolean {
  const object = childAt(p, at, 'obj', 'iobj');
  return object !== null && (p.first[object] as number) <= from && p.words.slice(object + 1).includes('of');
}

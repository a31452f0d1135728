import type { Cue } from '../cues';
import { childAt } from '../grammar';
import { afterCue } from './after-cue';

/** Halden denied | the allegations. · The study proposed | the use of cameras. */
export const findDeniedClaim = afterCue('object', opens);

/** A noun phrase that is the cue's object. */
function opens({ parsed: p, at }: Cue, from: number): boolean {
  const object = childAt(p, at, 'obj');
  return object !== null && object > at && (p.first[object] as number) <= from;
}

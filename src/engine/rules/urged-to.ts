import type { Cue } from '../cues';
import { childAt } from '../grammar';
import { afterCue } from './after-cue';

/** Ruiz urged | the firm to pay. · Halden asked | the court to drop the case. */
export const findUrgedTo = afterCue('person-to', opens);

/** Somebody, and what they are to do. */
function opens({ parsed: p, at }: Cue, from: number): boolean {
  const object = childAt(p, at, 'obj', 'iobj');
  if (object === null || (p.first[object] as number) > from) return false;
  return p.words.slice(object + 1, (p.last[at] as number) + 1).includes('to');
}

import type { Cue } from '../cues';
import { childAt } from '../grammar';
import { afterCue } from './after-cue';

/** Ruiz called | the plan a disgrace. */
export const findCalledA = afterCue('name', opens);

/** Something, and what it is called: two phrases. */
function opens({ parsed: p, at }: Cue, from: number): boolean {
  const object = childAt(p, at, 'obj', 'ccomp', 'xcomp');
  return (
    object !== null &&
    object > at &&
    (p.first[object] as number) <= from &&
    (p.children[at] ?? []).filter((c) => c > at && !/^(?:punct|obl|advmod)/.test(p.relations[c] as string)).length > 1
  );
}

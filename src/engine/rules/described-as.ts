import type { Cue } from '../cues';
import { childAt } from '../grammar';
import { afterCue } from './after-cue';

/** Halden described | the vote as baseless. */
export const findDescribedAs = afterCue('as', opens);

/** Something, and as what; or as what first: "disputed | as baseless the decision". */
function opens({ parsed: p, at }: Cue, from: number): boolean {
  const object = childAt(p, at, 'obj');
  return p.words[from] === 'as' || (object !== null && object > at && (p.first[object] as number) <= from);
}

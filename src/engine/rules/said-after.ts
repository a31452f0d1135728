import { contentStart, hasVerb, spansFrom } from '../contents';
import type { Cue, Scene } from '../cues';
import { spanOf } from '../grammar';
import { type Source, sourceOf } from '../sources';
import type { Found } from './rule';

/** The plan is dead, officials said on Monday. · The plan, officials said, is dead. */
export function findSaidAfter(scene: Scene): Found[] {
  return scene.cues.flatMap((cue) => {
    if (!cue.verb.takes.has('clause')) return [];
    const source = sourceOf(cue);
    const left = source ? Math.min(source.first, cue.first) : cue.first;
    const { parsed: p } = cue;
    if (!source?.own || left < 3 || !/^(?:,|"|”|''|’|–|—|-|\?|!)$/.test(p.words[left - 1] as string)) return [];
    if (!hasVerb(p, 0, left - 1) || follows(cue, source)) return [];
    const content = spansFrom(scene, p, 0, left - 1);
    return [{ source: source.spans, cue: [spanOf(p, cue.first, cue.last)], content }];
  });
}

/** Whether a clause follows that the cue could introduce. */
function follows(cue: Cue, source: Source): boolean {
  const { parsed: p } = cue;
  const start = contentStart(cue, source);
  if (start === null) return false;
  if (p.words[start] === 'that') return true;
  return (p.children[cue.at] ?? []).some((c) => c > cue.at && p.relations[c] === 'ccomp');
}

import { contentEnd, contentStart, hasVerb, spansFrom } from '../contents';
import type { Scene } from '../cues';
import { spanOf } from '../grammar';
import { sourceOf } from '../sources';
import type { Found } from './rule';

/** Officials said on Monday that the plan was dead. · The firm told reporters it would appeal. */
export function findSaidThat(scene: Scene): Found[] {
  return scene.cues.flatMap((cue) => {
    if (!cue.verb.takes.has('clause')) return [];
    const { parsed: p } = cue;
    const source = sourceOf(cue);
    const from = contentStart(cue, source);
    if (from === null) return [];
    const to = contentEnd(cue, from);
    if (to <= from || !hasVerb(p, from, to)) return [];
    return [{ source: source?.spans ?? [], cue: [spanOf(p, cue.first, cue.last)], content: spansFrom(scene, p, from, to) }];
  });
}

import { restAfter, spansFrom } from '../contents/contents';
import type { Cue } from '../cues';
import { spanOf } from '../grammar';
import type { Takes } from '../languages/en';
import { sourceOf } from '../sources/sources';
import type { CueRule } from './rule';

/** A rule for cues that take one kind of content after them: `opens` says whether it begins at a token. */
export const afterCue = (takes: Takes, opens: (cue: Cue, from: number) => boolean): CueRule => ({
  takes: [takes],
  at(scene, cue) {
    const { parsed: p } = cue;
    const source = sourceOf(cue);
    const rest = restAfter(cue);
    if (!source || !rest || !opens(cue, rest.from)) return null;
    return { source: source.spans, cue: [spanOf(p, cue.first, cue.last)], content: spansFrom(scene, p, rest.from, rest.to) };
  },
});

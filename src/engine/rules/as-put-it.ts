import { lastWord, spansFrom, trimmed } from '../contents';
import type { Scene } from '../cues';
import { spanOf } from '../grammar';
import { sourceOf } from '../sources';
import type { Found } from './rule';

/** The lens plant is finished, as Ruiz put it. · As the report noted, sales fell. */
export function findAsPutIt(scene: Scene): Found[] {
  return scene.cues.flatMap((cue) => {
    const { parsed: p } = cue;
    const source = sourceOf(cue);
    const as = (source ? Math.min(source.first, cue.first) : cue.first) - 1;
    if (!source || as < 0 || p.words[as] !== 'as') return [];
    const end = lastWord(p);
    const after = Math.max(cue.last, source.last, p.words[cue.last + 1] === 'it' ? cue.last + 1 : 0) + 1;
    const cueSpans = [spanOf(p, cue.first, Math.max(cue.last, p.words[cue.last + 1] === 'it' ? cue.last + 1 : cue.last))];
    if (as <= 1 && p.words[after] === ',') return [{ source: source.spans, cue: cueSpans, content: spansFrom(scene, p, after + 1, end) }];
    if (as > 2 && p.words[as - 1] === ',' && (after > end || p.words[after] === ','))
      return [{ source: source.spans, cue: cueSpans, content: spansFrom(scene, p, 0, trimmed(p, 0, as - 1)) }];
    return [];
  });
}

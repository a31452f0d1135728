import { lastWord, spansFrom, takesMore, trimmed } from '../contents';
import type { Scene } from '../cues';
import { spanOf } from '../grammar';
import { sourceOf } from '../sources';
import type { Found } from './rule';

/** The lens plant is finished, as Ruiz put it. · As the report noted, sales fell. */
export function findAsPutIt(scene: Scene): Found[] {
  return scene.cues.flatMap((cue) => {
    const { parsed: p, verb } = cue;
    const source = sourceOf(cue);
    const as = (source ? Math.min(source.first, cue.first) : cue.first) - 1;
    if (!source || as < 0 || p.words[as] !== 'as') return [];
    const it = p.words[cue.last + 1] === 'it' ? 1 : 0;
    if (verb.takes.has('put') && !it) return [];
    const cueSpans = [spanOf(p, cue.first, cue.last + it)];
    const after = Math.max(cue.last, source.last) + it + 1;
    if (as <= 1 && (p.words[after] === ',' || (it && p.words[after] === ':')))
      return [{ source: source.spans, cue: cueSpans, content: spansFrom(scene, p, after + 1, lastWord(p)) }];
    // "The files are old, and as Berg noted, | nobody reads them".
    if (/^(?:and|but|;)$/.test(p.words[as - 1] ?? '') && p.words[after] === ',')
      return [{ source: source.spans, cue: cueSpans, content: spansFrom(scene, p, after + 1, lastWord(p)) }];
    if (as > 2 && p.words[as - 1] === ',' && (it || !takesMore(cue, source)))
      return [{ source: source.spans, cue: cueSpans, content: spansFrom(scene, p, 0, trimmed(p, 0, as - 1)) }];
    return [];
  });
}

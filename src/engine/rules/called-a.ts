import type { Cue } from '../cues';
import { childAt } from '../grammar';
import { afterCue } from './after-cue';

/** Ruiz called | the plan a disgrace. */
export const findCalledA = afterCue('name', opens);

/** Something, and what it is called: two phrases. */
function opens({ parsed: p, at }: Cue, from: number): boolean {
  const object = childAt(p, at, 'obj', 'ccomp', 'xcomp');
  if (object === null || object < at || (p.first[object] as number) > from) return false;
  if (/^(?:on|for|it|upon)$/.test(p.words[from] as string) && p.words[from] !== 'it') return false;
  const phrases = (p.children[at] ?? []).filter((c) => c > at && !/^(?:punct|obl|advmod|advcl|conj|cc)/.test(p.relations[c] as string));
  return (
    phrases.length > 1 || (p.children[object] ?? []).some((c) => c > object && (p.relations[c] === 'appos' || p.relations[c] === 'xcomp'))
  );
}

import { lastWord, spansFrom } from '../contents';
import type { Scene } from '../cues';
import { type Parsed, parsedOf, plain, spanOf } from '../grammar';
import type { Found } from './rule';

/** The plan is dead, according to officials. · According to officials, the plan is dead. */
export function findAccordingTo(scene: Scene): Found[] {
  return scene.document.sentences.flatMap((sentence) => {
    const at = sentence.tokens.findIndex((t, i) => plain(t.text) === 'according' && plain(sentence.tokens[i + 1]?.text ?? '') === 'to');
    if (at < 0) return [];
    const p = parsedOf(sentence);
    const source = sourceAfter(p, at + 2);
    if (!source) return [];
    const content = at < 2 ? spansFrom(scene, p, source.to + 1, lastWord(p)) : spansFrom(scene, p, 0, at - 1);
    return [{ source: [spanOf(p, source.from, source.to)], cue: [spanOf(p, at, at + 1)], content }];
  });
}

function sourceAfter(p: Parsed, from: number): { from: number; to: number } | null {
  const end = lastWord(p);
  if (from > end) return null;
  let to = from;
  while (to < end && p.words[to + 1] !== ',') to++;
  return { from, to };
}

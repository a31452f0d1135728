import { contentEnd, spansFrom } from '../contents';
import type { Cue, Scene } from '../cues';
import { childAt, spanOf } from '../grammar';
import { sourceOf } from '../sources';
import { afterCue } from './after-cue';
import type { Found, Rule } from './rule';

/** Halden described | the vote as baseless. · Halden disputed | as baseless the vote. · … described | the vote as ‘baseless’ and | that it was sad. */
export function findDescribedAs(scene: Scene): Found[] {
  return described(scene).flatMap((found) => {
    const [content] = found.content;
    const and = content ? /\s+and (?=that\s)/.exec(scene.document.text.slice(content.start, content.end)) : null;
    if (!content || !and) return [found];
    const middle = content.start + and.index;
    const rest = [{ start: middle + and[0].length, end: content.end }, ...found.content.slice(1)];
    return [
      { ...found, content: [{ start: content.start, end: middle }] },
      { ...found, content: rest },
    ];
  });
}

const described: Rule = (scene) => [...withObject(scene), ...relative(scene)];

const withObject = afterCue('as', opens);

/** "the valve, | which | he described | as a toy" · "| what | she described | as a toy": what stands for the thing stands before the speaker. */
function relative(scene: Scene): Found[] {
  return scene.cues.flatMap((cue): Found[] => {
    const { parsed: p } = cue;
    const from = cue.last + 1;
    if (!cue.verb.takes.has('as') || p.words[from] !== 'as') return [];
    const source = sourceOf(cue);
    const at = (source?.first ?? 0) - 1;
    if (!source || !/^(?:which|whom|who|what|that)$/.test(p.words[at] ?? '')) return [];
    const content = [spanOf(p, at, at), ...spansFrom(scene, p, from, contentEnd(cue, from, 'phrase'))];
    return [{ source: source.spans, cue: [spanOf(p, cue.first, cue.last)], content }];
  });
}

/** Something, and as what; or as what first: "disputed | as baseless the decision". */
function opens({ parsed: p, at, verb }: Cue, from: number): boolean {
  if (p.words[from] === 'as') return verb.kind === 'deny' || verb.kind === 'reject';
  const object = childAt(p, at, 'obj');
  if (object === null || object < at || (p.first[object] as number) > from) return false;
  return p.words.slice(object + 1).includes('as') || verb.takes.has('object') === false;
}

import { contentEnd, spansFrom } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { childAt, spanOf } from '../grammar';
import { sourceOf } from '../sources/sources';
import { afterCue } from './after-cue';
import type { CueRule, Found } from './rule';

/** Halden described | the vote as baseless. · Halden disputed | as baseless the vote. · … described | the vote as ‘baseless’ and | that it was sad. */
export const describedAs: CueRule = {
  takes: ['as'],
  at(scene, cue, index) {
    const found = withObject.at(scene, cue, index) ?? relativeAt(scene, cue);
    return found && 'content' in found ? parted(scene, found) : found;
  },
};

/** "described the vote | as baseless | and | that it was sad": two contents of one cue. */
function parted(scene: Scene, found: Found): Found | readonly Found[] {
  const [content] = found.content;
  const and = content ? /\s+and (?=that\s)/.exec(scene.document.text.slice(content.start, content.end)) : null;
  if (!content || !and) return found;
  const middle = content.start + and.index;
  const rest = [{ start: middle + and[0].length, end: content.end }, ...found.content.slice(1)];
  return [
    { ...found, content: [{ start: content.start, end: middle }] },
    { ...found, content: rest },
  ];
}

const withObject = afterCue('as', opens);

/** "the valve, | which | he described | as a toy" · "| what | she described | as a toy": what stands for the thing stands before the speaker. */
function relativeAt(scene: Scene, cue: Cue): Found | null {
  const { parsed: p } = cue;
  const from = cue.last + 1;
  if (p.words[from] !== 'as') return null;
  const source = sourceOf(cue);
  const at = (source?.first ?? 0) - 1;
  if (!source || !/^(?:which|whom|who|what|that)$/.test(p.words[at] ?? '')) return null;
  const content = [spanOf(p, at, at), ...spansFrom(scene, p, from, contentEnd(cue, from, 'phrase'))];
  return { source: source.spans, cue: [spanOf(p, cue.first, cue.last)], content };
}

/** Something, and as what; or as what first: "disputed | as baseless the decision". */
function opens({ parsed: p, at, verb }: Cue, from: number): boolean {
  if (p.words[from] === 'as') return verb.kind === 'deny' || verb.kind === 'reject';
  const object = childAt(p, at, 'obj');
  if (object === null || object < at || (p.first[object] as number) > from) return false;
  return p.words.slice(object + 1).includes('as') || verb.takes.has('object') === false;
}

import type { Span } from '../../model';
import type { Cue, Scene } from '../cues';
import { spanOf } from '../grammar';
import type { Quotation } from '../quotations';
import { type Source, sourceOf } from '../sources';
import type { Found } from './rule';

/** “We will appeal,” said Ana Ruiz. · Ruiz said: “We will appeal.” · “No,” she said, “never.” */
export function findDirectSpeech(scene: Scene): Found[] {
  return scene.cues.flatMap((cue) => {
    if (cue.inside && !cue.inside.single) return [];
    const source = sourceOf(cue);
    const content = quotationBefore(scene, cue, source) ?? quotationAfter(scene, cue, source);
    return content ? [{ source: source?.spans ?? [], cue: [spanOf(cue.parsed, cue.first, cue.last)], content }] : [];
  });
}

/** “…,” | said Ruiz · “…,” | Ruiz said */
function quotationBefore(scene: Scene, cue: Cue, source: Source | null): Span[] | null {
  const { parsed: p } = cue;
  const left = p.tokens[source ? Math.min(source.first, cue.first) : cue.first]?.start ?? 0;
  const { text } = scene.document;
  const quotation = scene.quotations.findLast((q) => q.end <= left);
  if (!quotation?.closed || !/^[\s,.–—-]*$/.test(text.slice(quotation.end, left)) || /\n/.test(text.slice(quotation.end, left)))
    return null;
  if (!endsSpeech(text, quotation) && !/,/.test(text.slice(quotation.end, left))) return null;
  return [...beginning(scene, quotation), ...secondHalf(scene, cue, source)];
}

/** The comma, or whatever ends a sentence, inside the marks. */
const endsSpeech = (text: string, q: Quotation): boolean => /[,.?!…–—-]['’)\]]?\s*(?:["”’»]|'')$/.test(text.slice(q.start, q.end));

/** The quotation; with the words before it in its sentence, where it does not open the sentence. */
function beginning(scene: Scene, q: Quotation): Span[] {
  const sentence = scene.document.sentences.findLast((s) => s.start <= q.start);
  const first = q.spans[0] as Span;
  if (!sentence || q.spans.length > 1) return [...q.spans];
  const lead = scene.document.text.slice(sentence.start, q.start);
  return /[\p{L}\p{N}]/u.test(lead) && !/[:,]\s*$/.test(lead) ? [{ start: sentence.start, end: first.end }] : [first];
}

/** “No,” she said, | “never.” */
function secondHalf(scene: Scene, cue: Cue, source: Source | null): Span[] {
  const end = cue.parsed.tokens[Math.max(cue.last, source?.last ?? 0)]?.end ?? 0;
  const next = scene.quotations.find((q) => q.start >= end);
  if (!next || next.start > cue.parsed.sentence.end) return [];
  const gap = scene.document.text.slice(end, next.start);
  return /^[^.,;:\n]{0,60}[,:]\s*$/.test(gap) ? [...next.spans] : [];
}

/** Ruiz said: | “…” · Ruiz said in a statement, | “…” */
function quotationAfter(scene: Scene, cue: Cue, source: Source | null): Span[] | null {
  const end = cue.parsed.tokens[Math.max(cue.last, source?.last ?? 0)]?.end ?? 0;
  const next = scene.quotations.find((q) => q.start >= end);
  if (!next) return null;
  const { text } = scene.document;
  const gap = text.slice(end, next.start);
  const inGap = gap.replace(/\s+/g, ' ');
  const opens = /^["“«'‘`]+\s*\p{Lu}/u.test(text.slice(next.start, next.start + 6));
  if (/:\s*$/.test(gap) && /^[^.;:\n]*:\s*$/.test(gap)) return [...next.spans];
  if (/^[^.;:\n]{0,80},\s*$/.test(inGap) && opens) return [...next.spans];
  return /^\s*$/.test(gap) && opens && !/\n/.test(gap) ? [...next.spans] : null;
}

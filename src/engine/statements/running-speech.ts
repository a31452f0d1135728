import type { Span } from '../../model';
import type { Attribution, Document } from '../document';
import { sentenceAt } from '../in-order';
import type { Quotation } from '../text/quotations';

/**
 * Gives speech without a cue of its own to who spoke just before: “…,” she said. | “…” · He was angry. She said so: “…” ¶ | “…”
 * One statement then has several content spans.
 */
export function continueSpeech(document: Document, quotations: readonly Quotation[], said: readonly Attribution[]): Attribution[] {
  const out = [...said];
  for (const quotation of quotations) {
    if (quotation.single || covered(quotation, out) || !standsAlone(document, quotation)) continue;
    const at = speakerBefore(document, quotation, out);
    const before = out[at];
    if (before) out[at] = { ...before, content: [...before.content, ...quotation.spans].sort((a, b) => a.start - b.start) };
  }
  return out;
}

const covered = (q: Quotation, said: readonly Attribution[]): boolean =>
  said.some((a) => a.content.some((c) => c.start < q.end && q.start < c.end));

/** Whether the quotation is one or more whole sentences: nothing before it in its first, nothing after it in its last. */
function standsAlone(document: Document, q: Quotation): boolean {
  const { text } = document;
  const first = sentenceAt(document, q.start);
  const last = sentenceAt(document, q.end - 1);
  if (!first || !last || q.end - q.start < shortestSpeech) return false;
  const before = text.slice(first.start, q.start);
  // A sentence's end inside the marks before may not have parted them: “…," she said. | "…”
  return (
    (!/[A-Za-zÀ-ɏḀ-ỿ\d]/.test(before) || /[A-Za-zÀ-ɏḀ-ỿ\d)]\.\s+$/.test(before)) &&
    !/[A-Za-zÀ-ɏḀ-ỿ\d]/.test(text.slice(q.end, Math.max(q.end, last.end)))
  );
}

/** Shorter than this many characters, a quotation alone is a title or a slogan. */
const shortestSpeech = 12;

/** The attribution whose last words stand in the sentence before the quotation, or in the same; -1: none. */
function speakerBefore(document: Document, q: Quotation, said: readonly Attribution[]): number {
  const here = sentenceAt(document, q.start)?.index ?? 0;
  let best = -1;
  let bestEnd = -1;
  said.forEach((a, i) => {
    const end = endOf([...a.content, ...a.cue, ...a.source]);
    if (end <= q.start && end > bestEnd) {
      best = i;
      bestEnd = end;
    }
  });
  const there = sentenceAt(document, bestEnd - 1);
  if (!there || here - there.index > 1) return -1;
  // “…,” she said, noting that it was late. | “…”: the speech goes on, not what she noted; after "adding" it is the addition that does.
  if (said[best]?.cue.some((c) => document.text.slice(c.start, c.end).endsWith('adding'))) return best;
  const speech = said.findLastIndex((a) => a.rule === 'direct-speech' && isWithin(a.cue, there) && endOf(a.content) <= q.start);
  return speech < 0 ? best : speech;
}

const isWithin = (spans: readonly Span[], { start, end }: Span): boolean => spans.every((s) => start <= s.start && s.end <= end);

const endOf = (spans: readonly Span[]): number => Math.max(...spans.map((s) => s.end));

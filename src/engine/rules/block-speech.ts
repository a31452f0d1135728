import type { Span } from '../../model';

import type { Cue, Scene } from '../cues';
import type { Document, Sentence } from '../document';
import { isFiniteVerb, type Parsed, parsedOf, spanOf } from '../grammar';
import { sourceOf, subjectAt } from '../sources/sources';
import type { Found, PageRule } from './rule';

/** Ana Ruiz wrote: ¶ We will appeal. · Halden issued the following statement: ¶ “We will appeal.” · Halden denied the claims: ¶ Nobody was hurt. */
export const blockSpeech: PageRule = { in: findIn };

function findIn(scene: Scene): Found[] {
  return scene.document.sentences.flatMap((sentence) => {
    if (sentence.tokens.at(-1)?.text !== ':') return [];
    const next = blockAfter(scene.document, sentence);
    if (!next) return [];
    const speech = scene.quotations.find((q) => q.start === next.start && !q.single);
    const said = wordsThatLead(scene, sentence, speech !== undefined);
    return said ? [{ source: said.source, cue: [said.cue], content: speech ? speech.spans : blocksFrom(scene, sentence.block + 1) }] : [];
  });
}

/** The paragraph behind a sentence that ends its own. */
function blockAfter({ page, text }: Document, { block, end }: Sentence): Span | null {
  const own = page.blocks[block];
  const next = page.blocks[block + 1];
  if (!own || !next || /\S/.test(text.slice(end, own.end)) || (next.kind !== 'paragraph' && next.kind !== 'quote')) return null;
  return next.end - next.start < shortest || /^(?:[<•*\d–—-]|https?:)/.test(text.slice(next.start, next.start + 6)) ? null : next;
}

/** What is said has at least this many characters. */
const shortest = 25;

/** One paragraph, as far as nobody reports in it; several where the page marks them as quoted. */
function blocksFrom(scene: Scene, first: number): Span[] {
  const { page, sentences } = scene.document;
  const block = page.blocks[first];
  if (!block) return [];
  if (block.kind === 'quote') {
    const other = page.blocks.findIndex((b, i) => i > first && b.kind !== 'quote');
    return page.blocks.slice(first, other < 0 ? page.blocks.length : other).map(({ start, end }) => ({ start, end }));
  }
  // "They also claimed …": the reporter goes on.
  const report = sentences.find(
    (s) => s.block === first && s.start > block.start && scene.cues.some((c) => c.parsed.sentence === s && reports.has(c.verb.lemma)),
  );
  const last = sentences.findLast((s) => s.block === first && s.start < (report?.start ?? block.end));
  return [{ start: block.start, end: last?.end ?? block.end }];
}

/** Verbs with which a reporter tells what somebody says. */
const reports = new Set(['say', 'tell', 'claim', 'add', 'deny', 'state', 'write']);

interface Lead {
  readonly source: readonly Span[];
  readonly cue: Span;
}

/** Who is about to speak, and by which words. Speech in marks behind a cue is another rule's. */
function wordsThatLead(scene: Scene, sentence: Sentence, isQuoted: boolean): Lead | null {
  const p = parsedOf(sentence);
  const colon = p.tokens.length - 1;
  const cue = scene.cues.findLast((c) => c.parsed === p && !c.inside);
  if (cue && !isQuoted && speaks(cue, colon)) return leadOf(sourceOf(cue)?.spans, spanOf(p, cue.first, cue.last));
  if (cue && /^(?:deny|reject)$/.test(cue.verb.kind)) return leadOf(sourceOf(cue)?.spans, spanOf(p, colon, colon));
  const verb = papers.test(p.words[colon - 1] ?? '') ? p.words.findLastIndex((w) => publishes.has(w)) : -1;
  return verb > 0 ? leadOf(subjectAt(p, verb, verb)?.spans, spanOf(p, verb, colon - 1)) : null;
}

const leadOf = (source: readonly Span[] | undefined, cue: Span): Lead | null => (source?.length ? { source, cue } : null);

/** "wrote | in a letter to the board |:", "observing | of Ruiz |:": a cue of saying, and no clause of its own behind it. */
function speaks({ parsed: p, verb, last }: Cue, colon: number): boolean {
  if (!verb.takes.has('clause') || verb.kind === 'show' || verb.kind === 'think') return false;
  for (let i = last + 1; i < colon; i++) if (isFiniteVerb(p, i) || isObject(p, i, last)) return false;
  return colon - last <= longestPlace;
}

/** "noted | the low turnout |:": a thing right behind the cue is what was noted. */
const isObject = (p: Parsed, at: number, last: number): boolean => at === last + 1 && /^(?:DET|ADJ|NUM)$/.test(p.tags[at] as string);

/** Between the cue and the colon stand so many tokens at most. */
const longestPlace = 14;

const publishes = new Set('issued released posted sent gave published shared added offered read made emailed tweeted'.split(' '));
const papers = /^(?:statement|message|letter|e-?mail|tweet|post|note|response|reply|comment|following|explanation)$/;

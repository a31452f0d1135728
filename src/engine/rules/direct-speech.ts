import type { Span } from '../../model';
import { looksLikeClause } from '../contents/clause-signs';
import { hasVerb, takesMore } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { isPunctuation, type Parsed, parsedOf, spanOf } from '../grammar';
import { firstFrom, sentenceAt } from '../in-order';
import { isNameWord } from '../sources/noun-phrases';
import { type Source, sourceOf } from '../sources/sources';
import { speakerAfter } from '../sources/speaker-after';
import type { Quotation } from '../text/quotations';
import type { CueRule } from './rule';

/** “We will appeal,” said Ana Ruiz. · Ruiz said: “We will appeal.” · “No,” she said, “never.” */
export const directSpeech: CueRule = {
  takes: ['clause', 'quote', 'whether'],
  at(scene, cue, index) {
    const found = quotationBefore(scene, cue, index) ?? quotationAfter(scene, cue, index);
    return found && { source: found.source?.spans ?? [], cue: [spanOf(cue.parsed, cue.first, cue.last)], content: found.content };
  },
};

interface Speech {
  readonly source: Source | null;
  readonly content: readonly Span[];
}

/** “…,” | said Ruiz · “…,” | Ruiz, a lawyer, said */
function quotationBefore(scene: Scene, cue: Cue, index: number): Speech | null {
  const { parsed: p } = cue;
  const { text } = scene.document;
  const at = p.tokens[cue.first]?.start ?? 0;
  const quotation = lastBefore(scene.quotations, at);
  if (!quotation?.closed || quotation.end < p.sentence.start - 2) return null;
  const line = text.indexOf('\n', quotation.end);
  if (line >= 0 && line < at) return null;
  let from = p.tokens.findIndex((t) => t.start >= quotation.end);
  const comma = p.words[from] === ',';
  while (from < cue.first && isPunctuation(p, from)) from++;
  if ((!endsSpeech(text, quotation) && !comma) || isTitle(scene, quotation)) return null;
  if (from === cue.first && /ing$/.test(p.words[cue.at] as string)) return null;
  const source = from === cue.first ? speakerAfter(p, cue.last + 1) : speakerBetween(p, from, cue.first - 1);
  if (!source || introduces(scene, cue, source, quotation)) return null;
  return { source, content: [...beginning(scene, quotation), ...secondHalf(scene, cue, index, source)] };
}

/** The quotation that ended last before a place. */
function lastBefore(quotations: readonly Quotation[], place: number): Quotation | null {
  for (let i = firstFrom(quotations, place) - 1; i >= 0; i--) {
    const quotation = quotations[i] as Quotation;
    if (quotation.end <= place) return quotation;
  }
  return null;
}

/** Whether a cue of the same sentence follows, and ends before a place. */
function isCueBetween({ cues }: Scene, index: number, from: number, place: number): boolean {
  const { parsed: p } = cues[index] as Cue;
  for (let i = index + 1; i < cues.length && cues[i]?.parsed === p; i++) {
    const { at } = cues[i] as Cue;
    if (at > from && (p.tokens[at]?.end ?? 0) <= place) return true;
  }
  return false;
}

/** As in “Seven Winters,” Ruiz said | that the plan was dead: the cue has a content behind it, and the quotation is no sentence of its own. */
function introduces(scene: Scene, cue: Cue, source: Source, q: Quotation): boolean {
  const next = cue.parsed.words[Math.max(cue.last, source.last) + 1] ?? '';
  if (next === 'that') return true;
  const sentence = sentenceAt(scene.document, q.start);
  if (!sentence || q.start <= sentence.start || next === ',') return false;
  return takesMore(cue, source) || (source.last < cue.first && looksLikeClause(cue.parsed, cue.last + 1));
}

/** What stands between speech and cue is the speaker, if it is a noun phrase with its descriptions and not a clause of its own. */
function speakerBetween(p: Parsed, from: number, to: number): Source | null {
  let last = to;
  while (last > from && (isPunctuation(p, last) || p.tags[last] === 'ADV')) last--;
  if (
    last - from > longestSpeaker ||
    /^(?:and|but|or|that|who|which|whose|whom|when|if|as|because|though|although|since|after|before|until|unless|to|so|then|while)$/.test(
      p.words[from] as string,
    )
  )
    return null;
  const verb = p.tags.findIndex(
    (tag, i) =>
      i >= from &&
      i <= last &&
      (tag === 'VERB' || tag === 'AUX') &&
      p.words[i - 1] !== '-' &&
      p.tags[i - 1] !== 'DET' &&
      // "Guan | Youfei": a name that the tagger does not know.
      !(isNameWord(p, i) && (i > from || isNameWord(p, i + 1))) &&
      !isRetired(p, i, from),
  );
  // A verb is the speaker's only inside "who …" or between commas.
  if (verb >= 0 && !p.words.slice(from, verb).some((w) => w === ',' || w === 'who' || w === 'which' || w === 'whose' || w === '('))
    return null;
  return { spans: [spanOf(p, from, last)], first: from, last, own: true };
}

/** "| retired | general Ana Ruiz": a participle that opens the phrase describes its noun. */
const isRetired = (p: Parsed, at: number, first: number): boolean =>
  at === first && /ed$/.test(p.words[at] as string) && /^(?:NOUN|PROPN|ADJ)$/.test(p.tags[at + 1] ?? '');

/** A speaker with descriptions has at most so many tokens. */
const longestSpeaker = 40;

/** In an interview on “Morning Talk,” | Ruiz said …: a name in marks, in a phrase without a verb. */
function isTitle(scene: Scene, q: Quotation): boolean {
  const sentence = sentenceAt(scene.document, q.start);
  if (!sentence || q.spans.length > 1) return false;
  const p = parsedOf(sentence);
  const at = p.tokens.findIndex((t) => t.start >= q.start);
  return at > 1 && !hasVerb(p, 0, at - 1) && p.tags[0] === 'ADP';
}

/** The comma inside the marks, or what keeps its place: “Why?” he asked. A full stop ends the sentence there. */
const endsSpeech = (text: string, q: Quotation): boolean => /[,?!…–—-]['’)\]]?\s*(?:["”“’»]|'')$/.test(text.slice(q.start, q.end));

/** The quotation; with the words before it in its sentence, where it does not open the sentence. */
function beginning(scene: Scene, q: Quotation): Span[] {
  const sentence = sentenceAt(scene.document, q.start);
  const first = q.spans[0] as Span;
  if (!sentence || q.spans.length > 1) return [...q.spans];
  const lead = scene.document.text.slice(sentence.start, q.start);
  return /[A-Za-zÀ-ɏḀ-ỿ\d]/.test(lead) && !/[:,]\s*$/.test(lead) ? [{ start: sentence.start, end: first.end }] : [first];
}

/** “No,” she said, | “never.” · The wall is “a toy,” she said, | and “a bad one.” */
function secondHalf(scene: Scene, cue: Cue, index: number, source: Source): Span[] {
  const p = cue.parsed;
  const end = p.tokens[Math.max(cue.last, source.last)]?.end ?? 0;
  let at = firstFrom(scene.quotations, end);
  while (scene.quotations[at]?.single) at++;
  const next = scene.quotations[at];
  if (!next || next.start > p.sentence.end || isCueBetween(scene, index, cue.at, next.start)) return [];
  // "…; and, later, “…”" is said another time.
  return /^[^;]*[,:]\s*(?:(?:and|but|or|that|so)\s+)?$/.test(scene.document.text.slice(end, next.start)) ? [...next.spans] : [];
}

/** Ruiz said: | “…” · Ruiz said in a statement, | “…” */
function quotationAfter(scene: Scene, cue: Cue, index: number): Speech | null {
  const source = sourceOf(cue);
  // "signs that | read “Save our baths”": the sign speaks, nobody else.
  if (cue.verb.lemma === 'read' && source && /^(?:that|which)$/.test(cue.parsed.words[source.last] as string)) return null;
  const end = cue.parsed.tokens[Math.max(cue.last, source?.last ?? 0)]?.end ?? 0;
  const next = scene.quotations[firstFrom(scene.quotations, end)];
  if (!next || next.start - end > longestGap || isCueBetween(scene, index, cue.last, next.start)) return null;
  const { text } = scene.document;
  const gap = text.slice(end, next.start);
  if (/\bthat,?\s*$/.test(gap)) return null;
  const opens = /^["“«'‘`]+\s*[A-ZÀ-ÞĀ-ɏḀ-ỿ]/.test(text.slice(next.start, next.start + 6));
  const leads =
    (gap.trim() === ',' && source !== null && leadsOn(cue, source) && !next.single) ||
    (/^[^.;:\n]*:\s*$/.test(gap) && !saysBefore(cue, next)) ||
    (opens && /^(?:(?:[^.;:\n]|(?<=\b(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|[A-Z]))\.){0,80},| in an? [^.,;:\n]{1,30})?[^\S\n]*$/.test(gap));
  return leads ? { source, content: next.spans } : null;
}

/** "It added, “the visit …”", not "But, she added, “it is over”": the speaker opens the clause, so that nothing was said before. */
const leadsOn = ({ parsed: p, verb, first }: Cue, source: Source): boolean =>
  verb.takes.has('clause') && source.last < first && p.words[source.first - 1] !== ',';

/** Between a cue and its speech stand so many characters at most. */
const longestGap = 400;

/** "said | she has what the post asks for |: “a steady hand”": a clause between cue and colon is said, too. */
function saysBefore({ parsed: p, last }: Cue, next: Quotation): boolean {
  const until = p.tokens.findIndex((t) => t.start >= next.start);
  return /^(?:he|she|they|it|that|there)$/.test(p.words[last + 1] ?? '') && hasVerb(p, last + 2, (until < 0 ? p.tokens.length : until) - 1);
}

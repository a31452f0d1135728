import { overlaps, type Span } from '../../model';
import type { Document, Sentence } from '../document';

/** Things that hold statements: "report", "petition", "website". */
const PAPERS = `
  reports?, stud(?:y|ies), documents?, papers?, materials, petitions?, filings?, lawsuits?, suits?, complaints?, indictments?,
  affidavits?, testimony, statements?, press releases?, news releases?, emails?, e-mails?, letters?, memos?, memorand(?:um|a),
  notes?, websites?, web ?pages?, blogs?, blog ?posts?, posts?, tweets?, articles?, stor(?:y|ies), columns?, interviews?,
  records?, surveys?, analys[ei]s, audits?, investigations?, findings?, transcripts?, videos?, recordings?, presentations?,
  brochures?, newsletters?, books?, disclosures?, prospectus(?:es)?, editorials?, briefings?, press conferences?,
  news conferences?, conference calls?, earnings calls?, hearings?, speech(?:es)?, dossiers?, white papers?, adverts?,
  advertisements?, podcasts?, documentar(?:y|ies), broadcasts?, Facebook, Twitter, Instagram, LinkedIn, Telegram, WeChat, Weibo,
  YouTube`
  .split(',')
  .map((word) => word.trim())
  .join('|');

/** Words that stand where a paper's adjectives would, and make it none: "in response to the findings". */
const NO_PAPER =
  '(?!(?:response|reply|reaction|answer|addition|order|light|view|relation|connection|of|in|by|for|with|who|to|from|on|at|following|after|before|amid|since|despite|during|under|about|over|involved|behind|familiar)\\b)';
const DETERMINER = '(?:(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ss]ome|[Ss]everal)\\s)?';
/** "a change.org petition", "its annual report", "public documents". */
const PAPER = `${DETERMINER}(?:${NO_PAPER}[A-Za-zÀ-ɏḀ-ỿ0-9][A-Za-zÀ-ɏḀ-ỿ0-9.’'&-]*\\s){0,4}?(?:${PAPERS})`;
/** "… to the White House", "… with Ana Ruel". */
const ADDRESSEE = `(?:\\s(?:to|on|with|for|from|before|by)\\s(?:the\\s)?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ0-9’'&-]*(?:\\s[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ0-9’'&-]*)*)?`;

/** Papers may open a sentence: "Documents of the offer". */
const headPaper = new RegExp(`^${PAPER}(?![A-Za-zÀ-ɏḀ-ỿ])`, 'i');
/** "claimed in a petition to the council". */
const inPaper = new RegExp(`\\b([Ii]n|[Oo]n|[Vv]ia|[Tt]hrough|[Dd]uring|[Aa]t)\\s(${PAPER}${ADDRESSEE})(?![A-Za-zÀ-ɏḀ-ỿ’'])`, 'g');
const AN_OWNER = /\b(?:on|in|from)\s(?:its|their|[A-Za-zÀ-ɏḀ-ỿ0-9.&-]+['’]s?)\s/;
/** "lists products on Norvane’s website". */
const ownPaper = new RegExp(
  `\\b(?:on|in|from)\\s((?:(?:its|their)|[A-Za-zÀ-ɏḀ-ỿ0-9.&-]+['’]s?)\\s(?:[A-Za-zÀ-ɏḀ-ỿ-]+\\s){0,4}?(?:${PAPERS}))(?![A-Za-zÀ-ɏḀ-ỿ])`,
);

/** "found by", "cited by", "shared with", "leaked to": what passes a paper on. */
const PASSED_ON =
  /,?\s?\b((?:first\s|and\s|which (?:was|were)\s|that (?:was|were)\s)?(?:found|cited|obtained|seen|viewed|reviewed|uncovered|unearthed|discovered|quoted|carried|compiled|collected|shared|leaked|provided|given|published|released|reported)\s(?:first\s)?(?:by|with|to|in))\s/;
/** "citing a study of its valves": up to the next mark. */
const CITING = /\b(citing|quoting|based on|drawing on)\s([^,.;:“”"—]+)/;

/** A part of a chain as the text shows it. */
export interface Step extends Span {
  readonly cue: string | null;
}

/** Whether the words name a document rather than somebody: "The IPVM report", not "the authors of the report". */
export const namesPaper = (words: string): boolean => headPaper.test(words);

/** " in support of a criminal complaint": what may stand between a paper and who passed it on. */
const OF_THE_PAPER = /^\s(?:in|of|from|to|on|for|about)\s[^,.;:“”"—]{1,50}$/;

/** These words and those that pass a paper on are no longer together. */
const PASSED_ON_REACH = 120;

/** "… and shared with the Courier", "…, which was first reported by the Sentinel": a further hand that a paper went through. */
const ON_TO =
  /^,?\s(?:(?:and|which|that|was|were|later|first|then)\s)*(?:found|cited|obtained|seen|viewed|reviewed|shared|leaked|provided|given|published|reported|handed)\s(?:by|with|to)\s/;

/** The words with which a paper went to a further hand, at a place, and where that hand's name begins; `null` where it went no further. */
export function passedOnAt(document: Document, place: number, until: number): { cue: string; place: number } | null {
  const found = ON_TO.exec(document.text.slice(place, until));
  return found
    ? { cue: found[0].replace(/^,?\s(?:(?:and|which|that|was|were|later|then)\s)*/, '').trim(), place: place + found[0].length }
    : null;
}

/** Splits "public documents found by IPVM" into the paper and who passed it on; looks on past the source's end to the sentence's. */
export function passedOn(document: Document, source: Span, until: number): { paper: Step; place: number; cue: string } | null {
  const words = document.text.slice(source.start, Math.min(until, source.end + PASSED_ON_REACH));
  const found = PASSED_ON.exec(words);
  if (!found) return null;
  // Only at the source's end or within it: "a report, seen by Norvane’s rivals, cited by …" passes on at once or not at all; but "an
  // affidavit | in support of the complaint obtained by the Courier" is one paper.
  const gap = document.text.slice(source.end, source.start + found.index);
  if (gap && !OF_THE_PAPER.test(gap)) return null;
  const end = source.start + found.index - (/\s(?:that|which)$/.exec(words.slice(0, found.index))?.[0].length ?? 0);
  const place = source.start + found.index + found[0].length;
  if (end <= source.start || place >= document.text.length) return null;
  return { paper: { start: source.start, end, cue: found[1] ?? null }, place, cue: found[1] ?? '' };
}

/** How far, in characters, a paper stands from the speaker or the cue that it belongs to. */
const BESIDE = 40;

/** The papers in which a speaker says it, outside the content: "claimed in a petition", "In an email to staff, she wrote". */
export function papersOf(document: Document, sentence: Sentence, content: readonly Span[], source: Span, cue: Span): Step[] {
  const steps: Step[] = [];
  const words = document.text.slice(sentence.start, sentence.end);
  inPaper.lastIndex = 0;
  for (let found = inPaper.exec(words); found; found = inPaper.exec(words)) {
    const end = sentence.start + found.index + found[0].length;
    const at = { start: end - (found[2] as string).length, end };
    if (content.some((c) => overlaps(c, at)) || overlaps(source, at)) continue;
    // "a Cotton On statement": a capital inside a sentence belongs to a name.
    if (found.index > 0 && /^[A-Z]/.test(found[0])) continue;
    const between =
      end <= source.start ? document.text.slice(end, source.start) : document.text.slice(Math.max(source.end, cue.end), at.start);
    if (between.length <= BESIDE && !/[;:“”"]/.test(between)) steps.push({ ...at, cue: found[1] ?? null });
  }
  return steps;
}

/** The paper's own words at the head of a longer source: "A statement | hitting out at the ban"; `null` where it starts otherwise. */
export function paperAt(document: Document, source: Span): Span | null {
  const found = headPaper.exec(document.text.slice(source.start, source.end));
  return found ? { start: source.start, end: source.start + found[0].length } : null;
}

/** What the sentence says the source draws on: "…, citing a study of …". */
export function citedIn(document: Document, sentence: Sentence): Step | null {
  const found = CITING.exec(document.text.slice(sentence.start, sentence.end));
  if (!found) return null;
  const cited = (found[2] as string).replace(/\s+(?:of|from|by|in|on|to|that|for)?\s*$/, '');
  if (!IS_SOURCE.test(cited)) return null;
  const start = sentence.start + found.index + (found[0].length - (found[2] as string).length);
  return { start, end: start + cited.length, cue: found[1] ?? null };
}

/** What can be cited: a paper, people, or a name; "citing low prices" only gives a reason. */
const IS_SOURCE = new RegExp(
  `\\b(?:${PAPERS}|sources?|officials?|people|persons?|executives?|employees|workers|lawyers?|data|figures|evidence|statistics|witnesses|experts?|analysts?|polls?|research|rules?|laws?)\\b|^(?:[Tt]he\\s)?[A-Z][A-Za-zÀ-ɏḀ-ỿ&.-]*(?:\\s[A-Z][A-Za-zÀ-ɏḀ-ỿ&.-]*)*$`,
);

const A_LEAK = /\b(?:leaked|internal|confidential|classified|secret|unpublished|draft)\s/;
/** "in a leaked document", "in an internal memo": a paper inside what a publication reported. */
const LEAKED = new RegExp(
  `\\b(?:in|according to|by)\\s((?:an?|the)\\s(?:[A-Za-z-]+\\s){0,2}?(?:leaked|internal|confidential|classified|secret|unpublished|draft)\\s(?:[A-Za-z.-]+\\s){0,3}?(?:${PAPERS}))(?![A-Za-zÀ-ɏḀ-ỿ])`,
);

/** The first paper in a content that a pattern finds: what its first group holds. The hint, which every match has, spares most contents the pattern. */
function paperBy(hint: RegExp, pattern: RegExp, document: Document, content: readonly Span[]): Step | null {
  for (const { start, end } of content) {
    const words = document.text.slice(start, end);
    const found = hint.test(words) ? pattern.exec(words) : null;
    if (!found) continue;
    const from = start + found.index + found[0].length - (found[1] as string).length;
    return { start: from, end: from + (found[1] as string).length, cue: null };
  }
  return null;
}

/** A leaked or internal paper that a report's content draws on: "Norvane was described | in a leaked memo | as …". */
export const leakedIn = (document: Document, content: readonly Span[]): Step | null => paperBy(A_LEAK, LEAKED, document, content);

/** A paper of the accused's own inside the content: "lists products | on Norvane’s website". */
export const ownPaperIn = (document: Document, content: readonly Span[]): Step | null => paperBy(AN_OWNER, ownPaper, document, content);

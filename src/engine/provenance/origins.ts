import { type Hop, type Mention, overlaps, type Span, type Statement } from '../../model';
import type { Document, Sentence } from '../document';
import { firstFrom, sentenceAt } from '../in-order';
import { authorOf } from './authors';
import { dateIn } from './dates';
import { linkHops } from './links';
import { namesPublication, type Page } from './page';
import { citedIn, leakedIn, namesPaper, ownPaperIn, paperAt, papersOf, passedOn, passedOnAt, type Step } from './papers';

/** A statement before its chain is known. */
export type Unchained = Omit<Statement, 'provenance'>;

/** What the hops of one statement are read from. */
interface Ground {
  readonly page: Page;
  readonly document: Document;
  readonly statement: Unchained;
  readonly sentence: Sentence;
}

/** A name that starts here and that no mention covers: "the Leeds Courier". */
const NAME = /^(?:the\s)?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d&’'-]*(?:\s(?:of\s|and\s|&\s)?[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d&’'-]*)*/;

function mentionFrom({ document, page: { cast } }: Ground, place: number): Mention | null {
  const from = place + (/^(?:the|an?)\s/i.exec(document.text.slice(place, place + 4))?.[0].length ?? 0);
  const first = cast.mentions[firstFrom(cast.mentions, place)];
  const behind = cast.mentions[firstFrom(cast.mentions, from)];
  return first?.start === place ? first : behind?.start === from ? behind : null;
}

function hopOf(
  { document, page: { entities } }: Ground,
  step: Step,
  relation: Hop['relation'],
  entity: string | null = null,
  who: string | null = null,
): Hop {
  const words = document.text.slice(step.start, step.end);
  return {
    who: who ?? entities.get(entity ?? '')?.name ?? words,
    entity,
    relation,
    when: dateIn(words),
    span: { start: step.start, end: step.end },
    cue: step.cue,
    corroboration: null,
    href: null,
  };
}

const kindOf = ({ page }: Ground, mention: Mention | null) => page.entities.get(mention?.entity ?? '')?.kind ?? null;

/** "public documents found by IPVM": the paper, and who passed it on. `null` where the source is no such pair. */
function passedOnHops(ground: Ground, source: Span): Hop[] | null {
  const passed = passedOn(ground.document, source, ground.sentence.end);
  if (!passed) return null;
  const mention = mentionFrom(ground, passed.place);
  // "published in March": only a publication is a place to be published in.
  if (passed.cue.endsWith('in') && kindOf(ground, mention) !== 'publication') return null;
  const paper = hopOf(ground, passed.paper, 'primary source');
  return [paper, ...handsFrom(ground, passed.place, passed.cue)];
}

/** Whoever a paper went through, from where the first one's name begins: "IPVM | and shared with | Axios". */
function handsFrom(ground: Ground, place: number, cue: string): Hop[] {
  const { document, sentence } = ground;
  const mention = mentionFrom(ground, place);
  const printed = NAME.exec(document.text.slice(place, sentence.end))?.[0] ?? '';
  // "technology trade publication IPVM": what somebody is may stand before the name.
  const apposed = mention || printed ? null : apposedAt(ground, place);
  const name = mention ?? apposed ?? { start: place, end: place + printed.length };
  if (name.end <= name.start) return [];
  const hand = hopOf(ground, { start: name.start, end: name.end, cue }, 'attributed to', (mention ?? apposed)?.entity);
  const next = passedOnAt(document, name.end, sentence.end);
  return next ? [hand, ...handsFrom(ground, next.place, next.cue)] : [hand];
}

/** The party named after at most four small words at a place: "technology trade publication | IPVM". */
function apposedAt({ document, page: { cast } }: Ground, place: number): Mention | null {
  const before = /^(?:(?:the|an?)\s)?(?:[a-z-]+\s){1,4}(?=[A-Z])/.exec(document.text.slice(place, place + APPOSED))?.[0];
  return before ? (cast.mentions.find((m) => m.start === place + before.length) ?? null) : null;
}
const APPOSED = 80;

/** "…, according to the Courier", "…, the Courier first reported": the publication by whom a sentence within its report is told. */
const TOLD_BY =
  /,\s(?:(?:according to|as reported by|as told to)\s|(?=[^,]{3,60}\s(?:first\s)?(?:reported|reports|wrote|writes|said in a report)\b))/g;

function reportedHops(ground: Ground): Hop[] {
  const { document, sentence, statement } = ground;
  if (!namesPublication(ground.page, sentence)) return [];
  const words = document.text.slice(sentence.start, sentence.end);
  TOLD_BY.lastIndex = 0;
  for (let found = TOLD_BY.exec(words); found; found = TOLD_BY.exec(words)) {
    const mention = mentionFrom(ground, sentence.start + found.index + found[0].length);
    if (!mention || kindOf(ground, mention) !== 'publication' || mention.entity === statement.entity) continue;
    const after = /^\s((?:first\s)?(?:reported|reports|wrote|writes))\b/.exec(words.slice(mention.end - sentence.start))?.[1];
    const cue = found[0].replace(/^,\s/, '').trim() || after || null;
    if (statement.cue.some((c) => overlaps(c, mention)) || statement.source.some((s) => overlaps(s, mention))) continue;
    return [hopOf(ground, { start: mention.start, end: mention.end, cue }, 'attributed to', mention.entity)];
  }
  return [];
}

/** A source of at most so many characters is shown as it is printed. */
const SHORT = 60;

/** Who says it: the speaker, or the paper that speaks, after whose paper it is. */
function speakerHops(ground: Ground, source: Span): Hop[] {
  const {
    document,
    page: { cast, entities },
    statement,
  } = ground;
  const passed = passedOnHops(ground, source);
  if (passed) return passed;
  const relation = statement.voice === 'direct' ? 'quoted from' : 'attributed to';
  const at = statement.cue[0];
  const cue = at ? document.text.slice(at.start, at.end) : null;
  const printed = document.text.slice(source.start, source.end);
  if (!namesPaper(printed))
    return [hopOf(ground, { start: source.start, end: source.end, cue }, relation, statement.entity, statement.who || printed)];
  const author = authorOf(document, cast, statement);
  const paper = paperAt(document, source) ?? source;
  const named = author ? entities.get(author.entity)?.name : null;
  const said = hopOf(ground, { start: paper.start, end: paper.end, cue }, relation);
  // "The IPVM report" says by itself whose it is; of a longer source the paper alone is shown, after its author.
  if (author && named && printed.length <= SHORT) {
    // "an exclusive report by the Courier | late": the paper and whose it is, and no more.
    const until = Math.max(author.end, paper.end) - source.start;
    const whole = printed.slice(0, until);
    const who = whole.includes(named) ? whole : printed.includes(named) ? printed : named;
    return [hopOf(ground, { start: source.start, end: source.end, cue }, relation, author.entity, who)];
  }
  if (author) return [hopOf(ground, { start: author.start, end: author.end, cue: null }, relation, author.entity), said];
  const behind = entities.get(statement.entity ?? '');
  if (!behind) return [said];
  return [{ ...hopOf(ground, { start: source.start, end: source.end, cue: null }, relation, behind.id), span: null }, said];
}

/** "A statement on the ban from | Norvane | said": the paper that the sentence begins with, where the source is only whose it is. */
function paperBefore({ document, sentence }: Ground, source: Span): Step | null {
  if (!/\b(?:from|by|of)\s(?:the\s)?$/.test(document.text.slice(Math.max(sentence.start, source.start - OF_WHOM_REACH), source.start)))
    return null;
  const paper = paperAt(document, { start: sentence.start, end: source.start });
  return paper && { ...paper, cue: null };
}

/** These words, and the space before them. */
const OF_WHOM_REACH = ' from the '.length;

/** "told the Observer", "in an interview with Reuters": to whom it was said, where that is a publication. */
const TOLD =
  /\b(told|tells|informed|(?:in an interview|speaking|spoke|talking) (?:with|to)|(?:in (?:an?|its|his|her|their) (?:statement|email|e-mail|letter|comment|note)) to|confirmed to|said to)\s(?=(?:[Tt]he\s)?[A-ZÀ-ÞĀ-ɏḀ-ỿ])/g;

/** "told | the Courier it had sold the lamps": the words may begin with who was told. */
const begins = (content: Span, mention: Span): boolean => mention.start - content.start <= 'the '.length;

function toldHops(ground: Ground): Hop[] {
  const { document, sentence, statement } = ground;
  if (!namesPublication(ground.page, sentence)) return [];
  const words = document.text.slice(sentence.start, sentence.end);
  TOLD.lastIndex = 0;
  for (let found = TOLD.exec(words); found; found = TOLD.exec(words)) {
    const mention = mentionFrom(ground, sentence.start + found.index + found[0].length);
    if (!mention || kindOf(ground, mention) !== 'publication' || statement.content.some((c) => overlaps(c, mention) && !begins(c, mention)))
      continue;
    return [hopOf(ground, { start: mention.start, end: mention.end, cue: found[1] ?? null }, 'attributed to', mention.entity)];
  }
  return [];
}

/** The sentence's words before the speaker, but for the content's: "In 2016, …". */
function wordsBefore({ document, sentence, statement }: Ground, place: number): string {
  let words = '';
  let from = sentence.start;
  for (const { start, end } of statement.content) {
    if (from < start) words += document.text.slice(from, Math.min(start, place));
    from = Math.max(from, end);
  }
  return words + document.text.slice(from, Math.max(from, place));
}

/** The papers beside the speaker, each with whoever it went through, but for those that are told of otherwise. */
function addPapersBeside(hops: Hop[], ground: Ground, source: Span, cited: Step | null, told: readonly Hop[]): void {
  const { document, sentence, statement } = ground;
  for (const paper of papersOf(document, sentence, statement.content, source, statement.cue[0] ?? source)) {
    if ((cited && overlaps(paper, cited)) || told.some((t) => t.span && overlaps(paper, t.span))) continue;
    const on = passedOnAt(document, paper.end, sentence.end);
    for (const hop of [hopOf(ground, paper, 'quoted from'), ...(on ? handsFrom(ground, on.place, on.cue) : [])])
      if (!told.length || !/\binterview\b/.test(hop.who)) hops.push(hop);
  }
}

/** The chain from a statement's origin to whoever told the publication. Empty where nobody is named. */
export function originHops(page: Page, statement: Unchained): Hop[] {
  const { document } = page;
  const first = statement.source[0];
  const last = statement.source.at(-1);
  if (!first || !last || statement.voice === 'unattributed') return [];
  const source = { start: first.start, end: last.end };
  const cue = statement.cue[0] ?? source;
  const sentence = sentenceAt(document, cue.start);
  if (!sentence || sentence.end <= cue.start) return [];
  const ground: Ground = { page, document, statement, sentence };
  const cited = citedIn(document, sentence);
  const speaks = statement.sourceType === 'person' || statement.sourceType === 'spokesperson';
  const own = speaks || cited ? null : ownPaperIn(document, statement.content);
  const inside = statement.sourceType === 'publication' ? leakedIn(document, statement.content) : null;
  const told = toldHops(ground);
  const hops: Hop[] = [];
  if (cited && !overlaps(cited, source)) hops.push(hopOf(ground, cited, 'primary source'));
  if (own) hops.push(hopOf(ground, own, 'primary source'));
  if (inside) hops.push(hopOf(ground, inside, 'primary source'));
  const speakers = speakerHops(ground, source);
  for (const hop of speakers)
    hops.push(speakers.length > 1 || hop.when ? hop : { ...hop, when: dateIn(wordsBefore(ground, source.start)) ?? statement.when });
  const before = paperBefore(ground, source);
  if (before) hops.push(hopOf(ground, before, 'quoted from'));
  addPapersBeside(hops, ground, source, cited, told);
  for (const hop of told.length ? told : reportedHops(ground)) hops.push(hop);
  return linkHops(document, sentence, statement.cue, hops);
}

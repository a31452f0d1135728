import type { Span } from '../../model';
import type { Scene } from '../cues';
import { cueVerbs } from '../languages/en';
import type { Found, PageRule } from './rule';

/** Firm hits back: no proof of spying · Two plants to close: union */
export const headline: PageRule = { in: findIn };

function findIn(scene: Scene): Found[] {
  const { text, page } = scene.document;
  return page.blocks.flatMap((block, i) => (i === 0 || block.kind === 'heading' ? headlineAt(text, block) : []));
}

/** A headline is a block of at most this many characters. */
const longest = 160;

/** "Firm | hits back: | …" */
const verbFirst =
  /^(.{2,60}?)\s+((?:hits?|fires?|strikes?|shoots?) back|responds?|replies|insists?|warns?|says?|denies|reacts?|answers?)\s?:\s+(?=\S)/i;

/** "… | : | union" */
const speakerLast =
  /^(.{20,}?\S)\s?(:)\s+((?:the\s+)?(?:reports?|study|poll|survey|sources?|police|officials?|union|minister|experts?|lawyers?|court|[a-zà-ɏḀ-ỿ][a-zà-ɏḀ-ỿ.’'-]+(?:\s+[a-zà-ɏḀ-ỿ][a-zà-ɏḀ-ỿ.’'-]+){0,2}))\.?$/i;

/** "…, | former doctor | says" */
const behindComma = /^(.{15,}?),\s+([^,:]{2,50}?)\s+(says?|warns?|claims?|finds?|shows?|reports?|insists?)\.?$/i;

/** "Ana Ruiz | on the harbour: | …" · "A lesson from Ana Ruiz | : | ‘…’": before the colon a name and a matter; or, before words in marks, a name at the end. */
const nameAndMatter = /^((?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.’'-]+\s+){1,3})(?:on|to|at)\s+[^:‘’“”]{2,60}?\s?(:)\s+(?=\S)/;
const nameThenMarks =
  /^.{0,60}?((?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.’'-]+\s+){0,3}(?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.’'-]+|editorial))\s?(:)\s+(?=[‘'“"])/;

/** A found source and cue as stretches of the line, and where the content begins and ends. */
interface Parts {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
}

function headlineAt(text: string, block: Span): Found[] {
  const line = text.slice(block.start, block.end).split('\n')[0] ?? '';
  if (line.length > longest) return [];
  const colon = line.includes(':');
  const parts =
    (colon ? (speakerFirst(line, verbFirst) ?? speakerBehindColon(line)) : null) ??
    speakerThenVerb(line) ??
    (colon ? (speakerFirst(line, nameAndMatter) ?? speakerFirst(line, nameThenMarks)) : null) ??
    nameAndVerb(line);
  if (!parts) return [];
  const here = ({ start, end }: Span): Span[] => [{ start: block.start + start, end: block.start + end }];
  return [{ source: here(parts.source), cue: here(parts.cue), content: here(parts.content) }];
}

const stretch = (start: number, length: number): Span => ({ start, end: start + length });

/** The speaker and the cue are the pattern's two groups; what it leaves is said. */
function speakerFirst(line: string, pattern: RegExp): Parts | null {
  const match = pattern.exec(line);
  const [whole = '', group = '', cue = ''] = match ?? [];
  if (!match) return null;
  const source = group.trimEnd();
  const at = whole.lastIndexOf(group);
  return {
    source: stretch(at, source.length),
    cue: stretch(whole.indexOf(cue, at + source.length), cue.length),
    content: { start: whole.length, end: line.length },
  };
}

function speakerBehindColon(line: string): Parts | null {
  const [whole, content = '', , source = ''] = speakerLast.exec(line) ?? [];
  if (whole === undefined || !/[A-ZÀ-ÞĀ-ɏḀ-ỿ]|^(?:the\s+)?[a-zß-ɏḀ-ỿ]+$/.test(source)) return null;
  const colon = line.indexOf(':', content.length);
  return { source: stretch(line.indexOf(source, colon), source.length), cue: stretch(colon, 1), content: stretch(0, content.length) };
}

function speakerThenVerb(line: string): Parts | null {
  const [whole, said = '', speaker = '', verb = ''] = line.includes(',') ? (behindComma.exec(line) ?? []) : [];
  if (whole === undefined || /^(?:who|which|that|as|according|he|she|it|they|and|but)\b/i.test(speaker)) return null;
  const at = said.length + line.slice(said.length).indexOf(speaker);
  return {
    source: stretch(at, speaker.length),
    cue: stretch(line.indexOf(verb, at + speaker.length), verb.length),
    content: stretch(0, said.length),
  };
}

/** A name of so many words at most stands before the verb of a headline. */
const longestName = 7;

/** "Ruiz Claims Harbour Is Safe": a name and a verb in the present, where capitals mislead the tagger. */
function nameAndVerb(line: string): Parts | null {
  const words = [...line.matchAll(/[^\s,;]+[,;]?/g)];
  for (let i = 1; i < words.length - 2 && i <= longestName; i++) {
    const word = words[i]?.[0] ?? '';
    const before = words[i - 1]?.[0] ?? '';
    if (/[,;:]$|['’]s$|^(?:the|their|his|her|its|an?|of|and|in|on|for)$/i.test(before)) return null;
    const verb = cueVerbs.get(word.toLowerCase());
    if (
      !verb ||
      !/s$/i.test(word) ||
      !verb.takes.has('clause') ||
      (nouns.test(word) && !speaker.test(before)) ||
      (verb.lemma === 'rule' && !judges.test(before)) ||
      !/^[A-ZÀ-ÞĀ-ɏḀ-ỿ‘“]/.test(line)
    )
      continue;
    const start = words[i]?.index ?? 0;
    const end = line.search(/;|\.?$/);
    return {
      source: { start: 0, end: start - 1 },
      cue: stretch(start, word.length),
      content: { start: words[i + 1]?.index ?? 0, end: end > start ? end : line.length },
    };
  }
  return null;
}

/** Words that are as often a noun in a headline. */
const nouns =
  /^(?:reports|states|points|notes|reads|shows|finds|tweets|details|texts|charges|projects|estimates|claims|hopes|fears|writes|remarks|promises|pledges|vows)$/i;

/** Before these the words above are verbs: "Nurse | claims ward was full". */
const speaker =
  /^(?:man|woman|boy|girl|mother|mum|father|dad|wife|husband|son|daughter|widow|teacher|doctor|nurse|lawyer|judge|minister|mayor|senator|chief|boss|official|spokes(?:man|woman|person)|expert|critic|driver|worker|officer|professor|founder|owner|director)$/;

/** Who rules: "Plant | rules | face a test" are no ruling. */
const judges = /\b(?:court|judges?|panel|tribunal|jury|regulators?|commission)$/i;

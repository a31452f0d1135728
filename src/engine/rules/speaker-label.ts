import type { Span } from '../../model';
import type { Scene } from '../cues';
import { firstFrom } from '../in-order';
import type { Quotation } from '../text/quotations';
import type { Found, PageRule } from './rule';

/** Poll: Voters doubt the merger · RUIZ: We will appeal. · Q: Why? · “We will appeal.” — Ana Ruiz · Not so Ana Ruiz: “We will appeal.” */
export const speakerLabel: PageRule = { in: findIn };

function findIn(scene: Scene): Found[] {
  const { text, page } = scene.document;
  const found: Found[] = [];
  const labelled: Labelled[] = [];
  page.blocks.forEach((block, i) => {
    for (const line of linesIn(text, block)) {
      const label = labelOf(text, line);
      if (label) labelled.push({ line, opens: i === 0 && line.start === block.start, ...label });
      const signed = signedAt(scene, line) ?? pulledAt(scene, line);
      if (signed) found.push(signed);
    }
  });
  const speakers = speakersOf(labelled);
  for (const each of labelled) {
    const said = saidBehind(text, each, speakers);
    if (said) found.push(said);
  }
  for (const q of scene.quotations) {
    const said = namedBefore(text, q);
    if (said) found.push(said);
  }
  return found;
}

/** A line with a label; whether it opens the page. */
interface Labelled extends Label {
  readonly line: Span;
  readonly opens: boolean;
}

/** Labels by which two or more speak in turn, each at least twice: "Q: … A: …", "Ruiz: … Berg: …". */
function speakersOf(labelled: readonly Labelled[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name } of labelled) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  return new Set(again.length > 1 ? again : []);
}

/** "Not so | Ana Ruiz (R) | : | “…”": a name and a colon before words in marks. */
const nameAndColon =
  /(?:^|(?<!\b(?:for|to|about|on|at|with|of|against|in|as|than|like|the|[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ.’'-]*))\s)((?:[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ.’'-]+\s+(?:(?:and|of|de|van|von|al)\s+)?){0,4}[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ’'-]+)(?:\s\([^()]{1,14}\))?\s?(:)\s*$/;

/** A name and a colon stand in so many characters. */
const longestLead = 100;

function namedBefore(text: string, q: Quotation): Found | null {
  if (q.single || q.end - q.start < shortest || !/:\s*$/.test(text.slice(Math.max(0, q.start - 2), q.start))) return null;
  const from = Math.max(text.lastIndexOf('\n', q.start - 1) + 1, q.start - longestLead);
  const match = nameAndColon.exec(text.slice(from, q.start));
  const name = match?.[1];
  if (!match || !name || noSpeaker.test(name)) return null;
  const source = from + match.index + match[0].indexOf(name);
  const colon = text.lastIndexOf(':', q.start);
  return { source: [{ start: source, end: source + name.length }], cue: [{ start: colon, end: colon + 1 }], content: q.spans };
}

/** “…” — | Ana Ruiz: a dash and a name, and nothing else. */
const signature =
  /^\s*([-–—]|--)\s*([A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.’'-]*(?:\s+(?:of|de|van|von|al|[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ.’'-]*)){1,4})(?:,[^,.;:]{2,60})?\.?$/;

/** A paragraph that is a quotation and the name of its speaker. */
function signedAt({ document: { text }, quotations }: Scene, line: Span): Found | null {
  const quotation = quotations[firstFrom(quotations, line.start)];
  if (quotation?.start !== line.start || !quotation.closed || quotation.single || quotation.end >= line.end) return null;
  const rest = text.slice(quotation.end, line.end);
  const [, dash = '', name = ''] = signature.exec(rest) ?? [];
  if (!name) return null;
  const cue = quotation.end + rest.indexOf(dash);
  const source = quotation.end + rest.indexOf(name);
  return {
    source: [{ start: source, end: source + name.length }],
    cue: [{ start: cue, end: cue + dash.length }],
    content: quotation.spans,
  };
}

/** "We have learned a lot. | Ana Ruiz, head coach": a line that its speaker's name ends, with no mark between. */
const nameAtEnd = /[.!?…]["”’']?\s+((?:[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ.’'-]*\s+){1,3}[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ’'-]+(?:,\s[A-Za-zÀ-ɏḀ-ỿ ’'-]{2,50})?)$/;
/** Who speaks so says "I" or "we". */
const firstPerson = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/;

/** What a page prints large beside its text: words of somebody's, and the name. They are told in the first person, or stand in the text, too. */
function pulledAt({ document: { text } }: Scene, line: Span): Found | null {
  if (line.end - line.start < shortestPull || line.end - line.start > longestPull) return null;
  // Most lines end with a mark: no name does.
  if (!/[A-Za-zÀ-ɏḀ-ỿ]/.test(text.charAt(line.end - 1))) return null;
  const words = text.slice(line.start, line.end);
  const name = nameAtEnd.exec(words)?.[1];
  if (!name || noSpeaker.test(name)) return null;
  const source = line.end - name.length;
  const said = text.slice(line.start, source).trimEnd();
  const opening = said.slice(0, shortestPull);
  if (!firstPerson.test(said) && text.indexOf(opening) === text.lastIndexOf(opening)) return null;
  return {
    source: [{ start: source, end: line.end }],
    cue: [],
    content: [{ start: line.start, end: line.start + said.length }],
  };
}

/** So long is what a page pulls out of its text, in characters. */
const shortestPull = 40;
const longestPull = 600;

/** A short label of capitalised words, a colon, and something said; an interview printed as a quotation has a mark before it. */
const label =
  /^["“]?((?:[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ\d.’'&-]*)(?:\s+(?:of|the|and|&|[A-ZÀ-ÞĀ-ɏḀ-ỿ\d][A-Za-zÀ-ɏḀ-ỿ\d.’'&-]*)){0,5})\s?:\s+(?=[A-Za-zÀ-ɏḀ-ỿ\d“"'‘])/;

/** Labels that name no speaker. */
const noSpeaker =
  /^(?:said\b.*|the .*|.* (?:daily|report|playbook|digest|briefing|roundup|news)|wow|note|editor['’]s note|update[ds]?|correction|clarification|photo|photos|image|video|watch|related|read more|more|see also|exclusive|breaking|opinion|analysis|editorial|source|sources|credit|location|date|time|where|when|what|who|why|how|tags|topics|filed under|tickets|price|address|contact|phone|email|e-mail|website|by|from|to|subject|the latest|live|fact check|factbox|timeline|explainer|review|part \w+|chapter \w+|step \w+|day \w+|first|second|third|also|but|and|so|yes|no|result|results|bottom line|ps|p\.s\.|disclaimer|warning|tip|example|question of the day|quote of the day|here|remember)$/i;

interface Label {
  readonly name: string;
  /** Of the label with its colon: what is said begins behind it. */
  readonly length: number;
}

/** The label that opens a line; `null`: none. */
function labelOf(text: string, line: Span): Label | null {
  const colon = text.indexOf(':', line.start);
  if (colon < 0 || colon >= Math.min(line.end, line.start + longestLead)) return null;
  const match = label.exec(text.slice(line.start, line.end));
  return match?.[1] ? { name: match[1], length: match[0].length } : null;
}

function saidBehind(text: string, { line, opens, name, length }: Labelled, speakers: ReadonlySet<string>): Found | null {
  if (noSpeaker.test(name) || line.end - line.start - length < shortest) return null;
  if (!speakers.has(name) && !(name.length > 1 && (opens || /^[A-ZÀ-ÞĀ-ɏḀ-ỿ.’'& -]+$/.test(name)))) return null;
  const start = text.indexOf(name, line.start);
  const colon = text.indexOf(':', start + name.length);
  return {
    source: [{ start, end: start + name.length }],
    cue: [{ start: colon, end: colon + 1 }],
    content: [{ start: line.start + length, end: line.end }],
  };
}

/** What is said has at least this many characters. */
const shortest = 10;

function linesIn(text: string, block: Span): Span[] {
  const lines: Span[] = [];
  for (const m of text.slice(block.start, block.end).matchAll(/\S[^\n]*\S/g))
    lines.push({ start: block.start + m.index, end: block.start + m.index + m[0].length });
  return lines;
}

import type { Span } from '../../model';
import type { Scene } from '../cues';
import type { Found } from './rule';

/** Poll: Voters doubt the merger · RUIZ: We will appeal. · “We will appeal.” — Ana Ruiz */
export function findSpeakerLabels(scene: Scene): Found[] {
  const { text, page } = scene.document;
  return page.blocks.flatMap((block, i) =>
    linesIn(text, block).flatMap((line) => [...labelAt(text, line, i === 0 && line.start === block.start), ...signedAt(scene, line)]),
  );
}

/** “…” — | Ana Ruiz: a dash and a name, and nothing else. */
const signature =
  /^\s*([-–—]|--)\s*([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.’'-]*(?:\s+(?:of|de|van|von|al|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.’'-]*)){1,4})(?:,[^,.;:]{2,60})?\.?$/;

/** A paragraph that is a quotation and the name of its speaker. */
function signedAt({ document: { text }, quotations }: Scene, line: Span): Found[] {
  const quotation = quotations.find((q) => q.start === line.start && q.closed && !q.single && q.end < line.end);
  const rest = quotation ? text.slice(quotation.end, line.end) : '';
  const [, dash = '', name = ''] = signature.exec(rest) ?? [];
  if (!quotation || !name) return [];
  const cue = quotation.end + rest.indexOf(dash);
  const source = quotation.end + rest.indexOf(name);
  return [
    { source: [{ start: source, end: source + name.length }], cue: [{ start: cue, end: cue + dash.length }], content: quotation.spans },
  ];
}

/** A short label of capitalised words, a colon, and something said; an interview printed as a quotation has a mark before it. */
const label =
  /^["“]?((?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\d.’'&-]*)(?:\s+(?:of|the|and|&|[A-ZÀ-ÞĀ-ɏ\d][A-Za-zÀ-ɏ\d.’'&-]*)){0,5})\s?:\s+(?=[A-Za-zÀ-ɏ\d“"'‘])/;

/** Labels that name no speaker. */
const noSpeaker =
  /^(?:said\b.*|the .*|.* (?:daily|report|playbook|digest|briefing|roundup|news)|wow|note|editor['’]s note|update[ds]?|correction|clarification|photo|photos|image|video|watch|related|read more|more|see also|exclusive|breaking|opinion|analysis|editorial|source|sources|credit|location|date|time|where|when|what|who|why|how|tags|topics|filed under|tickets|price|address|contact|phone|email|e-mail|website|by|from|to|subject|the latest|live|fact check|factbox|timeline|explainer|review|part \w+|chapter \w+|step \w+|day \w+|first|second|third|also|but|and|so|yes|no|result|results|bottom line|ps|p\.s\.|disclaimer|warning|tip|example|question of the day|quote of the day|here|remember)$/i;

function labelAt(text: string, line: Span, headline: boolean): Found[] {
  const words = text.slice(line.start, line.end);
  if (!words.includes(':')) return [];
  const match = label.exec(words);
  const name = match?.[1];
  if (!match || !name || name.length < 2 || noSpeaker.test(name)) return [];
  const isSpeaker = headline || /^[A-ZÀ-ÞĀ-ɏ.’'& -]+$/.test(name);
  if (!isSpeaker || words.length - match[0].length < shortest) return [];
  const colon = line.start + words.indexOf(':', name.length);
  const start = line.start + words.indexOf(name);
  return [
    {
      source: [{ start, end: start + name.length }],
      cue: [{ start: colon, end: colon + 1 }],
      content: [{ start: line.start + match[0].length, end: line.end }],
    },
  ];
}

/** What is said has at least this many characters. */
const shortest = 10;

function linesIn(text: string, block: Span): Span[] {
  const lines: Span[] = [];
  for (const m of text.slice(block.start, block.end).matchAll(/\S[^\n]*\S/g))
    lines.push({ start: block.start + m.index, end: block.start + m.index + m[0].length });
  return lines;
}

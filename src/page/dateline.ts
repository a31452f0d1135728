import type { BlockKind } from '../model';

const agencies =
  'Reuters|Thomson Reuters Foundation|AP|Associated Press|AFP|UPI|ANI|PTI|IANS|Bloomberg|Xinhua|TASS|Interfax|dpa|EFE|Kyodo|Yonhap|CNN|CNN Business|PA|AAP|CNS|KUNA|Anadolu|AA|MarketWatch|PRNewswire|PR Newswire|Business Wire|BUSINESS WIRE|GLOBE NEWSWIRE|ACCESSWIRE';
// Latin letters, which is what places are printed in: browsers take tens of milliseconds to compile patterns with properties of letters.
const upper = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u024f';
const letter = `${upper}a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u1e00-\\u1eff`;
const place = `(?:[${upper}][${letter}.'’-]*(?: (?:[${upper}][${letter}.'’-]*|de|la|del|of|da|and))*)`;
const upperPlace = `(?:[${upper}][${upper}.'’-]+(?: [${upper}][${upper}.'’-]*)*|[${upper}]{2,})`;
const day =
  ',? ?((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: \\d{4})?)?';
const dash = ' ?(?:-{1,2}|[–—―])';

const places = `(${place}(?:[,/] ?${place}){0,2})`;
// "SEOUL, May 3 (Reuters) -", "London, 12 March (Reuters) –", "WASHINGTON (AP) —"
const wireDateline = new RegExp(`^${places}${day},? ?\\((${agencies})\\)(?:${dash}|:)? ?`);
// "TARNBY (XNS) —": any agency's letters, where a dash follows
const otherDateline = new RegExp(`^(${upperPlace}(?:[,/] ?${place}){0,2})${day},? ?\\(([A-Z]{2,6})\\)${dash} ?`);
// "HONG KONG—", "HEMPSTEAD, N.Y. —", "FLINT, Mich., Oct. 4 -", "TAMPA, Fla.- "
const plainDateline = new RegExp(`^(${upperPlace}(?:[,/] ?${place}){0,2})${day},?(?: ?[–—―]| --?|(?<=\\.)--?(?= )) ?`);
// "Ada Lund: We …", "POST: What …": who speaks, in an interview
const speaker = new RegExp(`^[${upper}][${letter}.'’-]*(?: [${upper}][${letter}.'’-]*){0,3}: `);
// "NEW DELHI: "
const colonDateline = new RegExp(`^(${upperPlace}(?:, ${upperPlace})?): `);

/** What a paragraph's dateline says, and where the sentence after it starts. */
export interface Dateline {
  readonly place: string;
  /** As printed: "May 3". */
  readonly day: string | null;
  readonly agency: string | null;
  readonly length: number;
}

/** The dateline at the start of a paragraph: "SEOUL, May 3 (Reuters) -". */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 120);
  const wire = wireDateline.exec(head) ?? otherDateline.exec(head);
  if (wire) return { place: wire[1] ?? '', day: wire[2] ?? null, agency: wire[3] ?? null, length: wire[0].length };
  const plain = plainDateline.exec(head) ?? colonDateline.exec(head);
  if (!plain || isLabel(plain[1] ?? '')) return null;
  return { place: plain[1] ?? '', day: plain[2] ?? null, agency: null, length: plain[0].length };
}

/** "UPDATE —", "BREAKING:", "WATCH:" look like a dateline and are none. */
function isLabel(words: string): boolean {
  return labels.test(words) && !/,/.test(words);
}

/** Words in capitals that papers print before a first sentence. */
const labels =
  /^(?:UPDATED?|BREAKING|DEVELOPING|URGENT|ALERT|WATCH|EXCLUSIVE|ANALYSIS|OPINION|COMMENT(?:ARY)?|EDITORIAL|COLUMN|LETTERS?|INTERVIEW|REVIEW|PREVIEW|RECAP|EXPLAIN(?:ED|ER)|TIMELINE|PODCAST|QUIZ|POLL|SUMMARY|STATEMENT|PRESS RELEASE|ADVERTISEMENT|ADVISORY|SPONSORED|DISCLAIMER|DISCLOSURE|LISTEN|READ|MORE|RELATED|NOTE|NB|PS|FYI|TIPS?|KEY|CORRECTION|CLARIFICATION|LIVE|LATEST|NEWS|VIDEO|PHOTOS?|PICTURES?|FILE|IN PICTURES|IN BRIEF|JUST IN|FIRST ON|EDITOR[’']?S NOTE|Q|A|Q&A|CEO|CFO|USA?|UK|FACT CHECK|SPOILER|WARNING|TRIGGER WARNING|TL;DR|BOTTOM LINE|WHY|WHAT|WHO|HOW|WHEN|WHERE|THE|ABSTRACT)\b/;

/** A dateline stands at the top: after title, standfirst, byline and captions at most. */
const topLines = 10;

/** So many lines with a name and a colon before them are an interview. */
const interview = 2;

/** The dateline among an article's first lines, and which of them it opens. In an interview, what stands before a colon names who speaks. */
export function datelineIn(lines: readonly string[]): { readonly line: number; readonly dateline: Dateline } | null {
  for (let line = 0; line < Math.min(lines.length, topLines); line++) {
    const words = lines[line] ?? '';
    const dateline = datelineOf(words);
    const isSpeaker = dateline && colonDateline.test(words) && lines.filter((other) => speaker.test(other)).length >= interview;
    if (dateline && !isSpeaker) return { line, dateline };
  }
  return null;
}

/** The pieces, with the one that a dateline opens begun after it: the place is the publication's, and no part of the first claim. */
export function withoutDateline<T extends { readonly start: number; readonly text: string; readonly kind: BlockKind }>(
  pieces: readonly T[],
): T[] {
  const paragraphs = pieces.filter(({ kind }) => kind === 'paragraph');
  const found = datelineIn(paragraphs.map(({ text }) => text));
  const opened = found && paragraphs[found.line];
  if (!found || !opened) return [...pieces];
  const { length } = found.dateline;
  return pieces.map((piece) => (piece === opened ? { ...piece, start: piece.start + length, text: piece.text.slice(length) } : piece));
}

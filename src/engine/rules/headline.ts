import type { Span } from '../../model';
import type { Scene } from '../cues';
import type { Found } from './rule';

/** Firm hits back: no proof of spying · Two plants to close: union */
export function findHeadlines(scene: Scene): Found[] {
  const { text, page } = scene.document;
  return page.blocks.flatMap((block, i) => (i === 0 || block.kind === 'heading' ? headlineAt(text, block) : []));
}

/** A headline is a block of at most this many characters. */
const longest = 160;

/** "Firm | hits back: | …" */
const verbFirst =
  /^(.{2,60}?)\s+((?:hits?|fires?|strikes?|shoots?) back|responds?|replies|insists?|warns?|says?|denies|reacts?|answers?)\s?:\s+(?=\S)/iu;

/** "… | : | union" */
const speakerLast =
  /^(.{20,}?\S)\s?(:)\s+((?:the\s+)?(?:reports?|study|poll|survey|sources?|police|officials?|union|minister|experts?|lawyers?|court|[\p{Lu}][\p{L}.’'-]+(?:\s+[\p{Lu}][\p{L}.’'-]+){0,2}))\.?$/iu;

function headlineAt(text: string, block: Span): Found[] {
  const line = text.slice(block.start, block.end).split('\n')[0] ?? '';
  if (line.length > longest) return [];
  const at = (from: number, length: number): Span => ({ start: block.start + from, end: block.start + from + length });
  const first = verbFirst.exec(line);
  if (first) {
    const [whole, source = '', cue = ''] = first;
    return [
      {
        source: [at(0, source.length)],
        cue: [at(whole.indexOf(cue, source.length), cue.length)],
        content: [at(whole.length, line.length - whole.length)],
      },
    ];
  }
  const last = speakerLast.exec(line);
  if (!last || !/\p{Lu}|^(?:the\s+)?\p{Ll}+$/u.test(last[3] ?? '')) return [];
  const [, content = '', , source = ''] = last;
  const colon = line.indexOf(':', content.length);
  return [{ source: [at(line.indexOf(source, colon), source.length)], cue: [at(colon, 1)], content: [at(0, content.length)] }];
}

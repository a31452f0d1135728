import { contains, type Mention, type Span, type Statement } from '../../model';
import type { Cast, Document } from '../document';
import { firstFrom, mentionsIn } from '../in-order';
import { paperAt } from './papers';

/** Papers whose author later sentences name: "The findings by IPVM", "IPVM’s report". */
const FINDINGS = '(?:report|findings|study|investigation|research|analysis|survey)';
const BY_THEM = new RegExp(`\\b${FINDINGS}\\s(?:by|from|of)\\s(?:the\\s)?$`, 'i');
const THEIR_PAPER = new RegExp(`^['’]s?\\s(?:\\w+\\s)?${FINDINGS}\\b`, 'i');

/** How many sentences on the author of "a report by a research company" may be named. */
const NAMED_WITHIN = 3;

/** A source's own words go on at most so many characters: "A statement | hitting out at the ban on lamps from Norvane | said". */
const REACH = 200;

/** The words of a paper with what follows them up to the cue, or with "by …" where the cue stands before. */
function wordsOfPaper({ text }: Document, source: readonly Span[], cue: readonly Span[]): Span | null {
  const first = source[0];
  const last = source.at(-1);
  if (!first || !last) return null;
  const next = cue[0]?.start ?? -1;
  if (next >= last.end && next - last.end <= REACH) return { start: first.start, end: next };
  const tail = /^\s(?:by|from|of)\s[^,.;:“”"—\n]+/.exec(text.slice(last.end, last.end + REACH))?.[0] ?? '';
  return { start: first.start, end: last.end + tail.length };
}

/** The author that one of the next sentences names. */
function namedLater(document: Document, cast: Cast, paper: Span): Mention | null {
  const from = firstFrom(document.sentences, paper.start + 1);
  for (const next of document.sentences.slice(from, from + NAMED_WITHIN))
    for (const m of mentionsIn(cast.mentions, [next])) {
      if (m.how === 'description' || m.how === 'pronoun') continue;
      if (BY_THEM.test(document.text.slice(next.start, m.start)) || THEIR_PAPER.test(document.text.slice(m.end, next.end))) return m;
    }
  return null;
}

/**
 * Who wrote the paper that is a statement's source: whom its words name ("The IPVM report", "a report by IPVM", "a statement … from
 * Norvane"), or, where they only describe them ("a report by a research company"), whom the next sentences name as its author.
 */
export function authorOf(document: Document, cast: Cast, { source, cue }: Pick<Statement, 'source' | 'cue'>): Mention | null {
  const words = wordsOfPaper(document, source, cue);
  const head = words && paperAt(document, words);
  if (!head) return null;
  const named = mentionsIn(cast.mentions, [words]).filter((m) => m.how !== 'pronoun');
  const after = (m: Mention, preposition: string) =>
    document.text
      .slice(words.start, m.start)
      .replace(/\b(?:the|an?)\s$/i, '')
      .endsWith(` ${preposition} `);
  const by = named.find((m) => after(m, 'by'));
  if (by && by.how !== 'description') return by;
  if (by || /\sby\s(?:an?|one of)\s/.test(document.text.slice(head.end, words.end))) return namedLater(document, cast, words) ?? by ?? null;
  return (
    named.find((m) => contains(head, m)) ??
    named.findLast((m) => after(m, 'from')) ??
    named.find((m) => after(m, 'of') && m.start - head.end <= ' of the '.length) ??
    null
  );
}

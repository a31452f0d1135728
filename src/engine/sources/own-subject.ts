import type { Parsed } from '../grammar';
import { isTime } from './noun-phrases';
import type { Source } from './sources';
import { after, before } from './subject-phrases';

const isSubject = (relation: string): boolean => relation === 'nsubj' || relation === 'csubj';

/** The first subject that hangs on a word, or `null`. */
export function subjectOf(p: Parsed, at: number): number | null {
  for (const c of p.children[at] ?? []) if (isSubject(p.relations[c] as string)) return c;
  return null;
}

/** "Clinton said" · "said Clinton, a lawyer" */
export function ownSubject(p: Parsed, at: number, first: number, last: number): Source | null {
  const subject = subjectBefore(p, at, first);
  if (subject >= 0) return before(p, subject, first);
  const behind = subjectOf(p, at);
  return behind === null || !isInverted(p, behind, first) ? null : after(p, behind, last);
}

/**
 * The cue's subject, or, as "police | have | said" is parsed at times, its helping verb's; no time, and no "who" whose own verb stands between. The parser
 * may part a phrase into two subjects: the nearer one holds its noun. -1: none.
 */
function subjectBefore(p: Parsed, at: number, first: number): number {
  let found = -1;
  for (let verb = Math.min(first, at); verb <= at; verb++)
    for (const c of p.children[verb] ?? [])
      if (c < at && c > found && isSubject(p.relations[c] as string) && !isNoSpeaker(p, c, first)) found = c;
  return found;
}

const objects = new Set(['him', 'them', 'us', 'me']);
const relatives = new Set(['who', 'which', 'that']);

/** "| this month | announced", "those close to | him | say", "a clerk | who | left early, said": a time, an object, a pronoun that has had its verb. */
function isNoSpeaker(p: Parsed, at: number, end: number): boolean {
  const word = p.words[at] as string;
  if (objects.has(word) || isTime(p, at)) return true;
  return relatives.has(word) && p.words[end - 1] === ',' && p.tags.slice(at + 1, end).includes('VERB');
}

/** "said | Clinton, a lawyer", not "(R) said | the vote was lost": the words before the cue are no speaker, and the phrase behind it has no verb. */
function isInverted(p: Parsed, subject: number, first: number): boolean {
  if (/^(?:NOUN|PROPN|PRON)$/.test(p.tags[first - 1] ?? '') || p.words[first - 1] === ')') return false;
  const next = (p.last[subject] as number) + 1;
  return p.tags[next] !== 'AUX' && !(p.tags[next] === 'VERB' && !/ing$/.test(p.words[next] as string));
}

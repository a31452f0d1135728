import { contentEnd, spansFrom } from '../contents';
import type { Cue, Scene } from '../cues';
import { type Parsed, parsedOf, plain, spanOf } from '../grammar';
import { cueNouns } from '../languages/en';
import type { Found } from './rule';

/** The allegation | that Halden paid bribes · Ruiz’s claim | that the firm knew · a report by Norvik | that sales fell */
export function findClaimThat(scene: Scene): Found[] {
  return scene.document.sentences.flatMap((sentence) => {
    if (!sentence.tokens.some((t) => cueNouns.has(plain(t.text)))) return [];
    const p = parsedOf(sentence);
    return p.words.flatMap((word, at): Found[] => {
      if (!cueNouns.has(word) || p.tags[at] !== 'NOUN') return [];
      const by = p.words[at + 1] === 'by' || p.words[at + 1] === 'from' ? at + 1 : -1;
      const that = by < 0 ? at + 1 : p.words.indexOf('that', by + 1);
      if (p.words[that] !== 'that' || that - at > longestBy) return [];
      const clause = (p.children[at] ?? []).find((c) => c > that && /^(?:acl|ccomp)/.test(p.relations[c] as string));
      const subject = p.relations[at] === 'nsubj';
      if (clause === undefined && !subject) return [];
      const owner = (p.children[at] ?? []).find((c) => p.fullRelations[c] === 'nmod:poss');
      const source = owner !== undefined ? [spanOf(p, p.first[owner] as number, owner)] : by > 0 ? [spanOf(p, by + 1, that - 1)] : [];
      const cue: Cue = { parsed: p, at, verb: noun, first: at, last: at, inside: null };
      const to = subject ? endBefore(p, p.heads[at] as number, that) : contentEnd(cue, that);
      return [{ source, cue: [spanOf(p, at, at)], content: spansFrom(scene, p, that, to) }];
    });
  });
}

/** "The claim that the firm knew | has been tested": the clause ends before the main verb and what helps it. */
function endBefore(p: Parsed, verb: number, from: number): number {
  let end = verb - 1;
  while (end > from && (p.tags[end] === 'AUX' || p.tags[end] === 'ADV' || p.tags[end] === 'PART')) end--;
  return end;
}

const noun = { lemma: 'claim', kind: 'say' as const, takes: new Set<never>() };

/** "a report by the regional health authority | that": so many words may name who made it. */
const longestBy = 9;

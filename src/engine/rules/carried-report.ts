import { contentEnd, spansFrom } from '../contents';
import type { Cue, Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import { subjectAt } from '../sources';
import type { Found, WordRule } from './rule';

const publishes = new Set('carried carries published publishes ran released releases issued issues posted aired printed'.split(' '));

/** Halden’s website carried a report on | how its lamps could be dimmed. · The firm released a statement saying | the lamps were safe. */
export const carriedReport: WordRule = { words: publishes, in: findIn };

function findIn(scene: Scene, p: Parsed): Found[] {
  return p.words.flatMap((word, at): Found[] => {
    const paper = publishes.has(word) ? p.words.findIndex((w, i) => i > at && i <= at + longestPaper && papers.test(w)) : -1;
    const joint = paper + 1;
    if (paper < 0 || !joints.test(p.words[joint] ?? '')) return [];
    const source = subjectAt(p, at, at);
    const from = p.words[joint] === 'that' ? joint : joint + 1;
    const cue: Cue = { parsed: p, at, first: at, last: joint, inside: null, verb: report };
    const content = spansFrom(scene, p, from, contentEnd(cue, from));
    return source ? [{ source: source.spans, cue: [spanOf(p, at, joint)], content }] : [];
  });
}

const report = { lemma: 'report', kind: 'say' as const, takes: new Set<never>() };
const papers = /^(?:report|article|story|statement|study|analysis|piece|memo|warning)$/;
const joints = /^(?:on|about|that|saying|alleging|claiming|detailing|describing|arguing|showing)$/;

/** "carried | a long and angry | report": so many tokens lie between at most. */
const longestPaper = 5;

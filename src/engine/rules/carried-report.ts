import { contentEnd, spansFrom } from '../contents/contents';
import type { Cue, Scene } from '../cues';
import { type Parsed, spanOf } from '../grammar';
import { subjectAt } from '../sources/sources';
import type { Found, WordRule } from './rule';

/** Halden’s website carried a report on | how its lamps could be dimmed. · The firm released a statement saying | the lamps were safe. */
export const carriedReport: WordRule = {
  words: 'carried carries published publishes ran released releases issued issues posted aired printed'.split(' '),
  on: findOn,
};

function findOn(scene: Scene, p: Parsed, at: number): Found | null {
  const paper = paperAfter(p, at);
  const joint = paper + 1;
  if (paper < 0 || !joints.test(p.words[joint] ?? '')) return null;
  const source = subjectAt(p, at, at);
  if (!source) return null;
  const from = p.words[joint] === 'that' ? joint : joint + 1;
  const cue: Cue = { parsed: p, at, first: at, last: joint, inside: null, verb: report };
  return { source: source.spans, cue: [spanOf(p, at, joint)], content: spansFrom(scene, p, from, contentEnd(cue, from)) };
}

/** "carried | a long and angry | report": where the paper is named; -1: none. */
function paperAfter({ words }: Parsed, at: number): number {
  for (let i = at + 1; i <= at + longestPaper && i < words.length; i++) if (papers.test(words[i] as string)) return i;
  return -1;
}

const report = { lemma: 'report', kind: 'say' as const, takes: new Set<never>() };
const papers = /^(?:report|article|story|statement|study|analysis|piece|memo|warning)$/;
const joints = /^(?:on|about|that|saying|alleging|claiming|detailing|describing|arguing|showing)$/;

/** So many tokens lie between at most. */
const longestPaper = 5;

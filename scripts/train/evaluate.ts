import type { Syntax, Tree } from '../../src/engine/document';
import type { GoldSentence } from './treebank';

/** The relations that the rules lean on. */
const watched = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'ccomp',
  'parataxis',
  'xcomp',
  'obl',
  'nmod',
  'nmod:poss',
  'appos',
  'acl:relcl',
  'advcl',
  'conj',
];

/** Compares trees with the right ones, punctuation included: percentages in one line. */
export function compare(gold: readonly GoldSentence[], trees: readonly Tree[]): string {
  const count = { words: 0, upos: 0, heads: 0, both: 0 };
  const tallies = new Map<string, { right: number; given: number; wanted: number }>();
  const tally = (relation: string) => {
    const found = tallies.get(relation) ?? { right: 0, given: 0, wanted: 0 };
    tallies.set(relation, found);
    return found;
  };
  gold.forEach((sentence, s) => {
    const tree = trees[s];
    sentence.words.forEach((_, i) => {
      const wanted = sentence.relations[i] as string;
      const given = tree?.relations[i] ?? '';
      const rightHead = tree?.heads[i] === sentence.heads[i];
      count.words++;
      if (tree?.tags[i] === sentence.tags[i]?.split('/')[0]) count.upos++;
      if (rightHead) count.heads++;
      if (rightHead && given === wanted) {
        count.both++;
        tally(wanted).right++;
      }
      tally(wanted).wanted++;
      tally(given).given++;
    });
  });
  const share = (n: number) => ((100 * n) / count.words).toFixed(2);
  const f1 = (relation: string) => {
    const { right, given, wanted } = tally(relation);
    return `${relation} ${((200 * right) / Math.max(1, given + wanted)).toFixed(0)}`;
  };
  return `UPOS ${share(count.upos)} UAS ${share(count.heads)} LAS ${share(count.both)}; F1: ${watched.map(f1).join(', ')}`;
}

/** Parses all sentences, and says how well and how fast. */
export function evaluate(gold: readonly GoldSentence[], syntax: Syntax): string {
  const start = performance.now();
  const trees = gold.map((s) => syntax.parse(s.words));
  const seconds = (performance.now() - start) / 1000;
  const words = gold.reduce((n, s) => n + s.words.length, 0);
  return `${compare(gold, trees)}; ${Math.round(words / seconds)} tokens/s`;
}

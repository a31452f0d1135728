import { expect, it } from 'vitest';
import type { Tree, Upos } from '../../../src/engine/document';
import { mended } from '../../../src/engine/mended-tree';

/** A tree from lines such as "1 board/NOUN appos>0"; a head of -1 is the root's. */
function treeOf(...lines: readonly string[]): { readonly tree: Tree; readonly words: readonly string[] } {
  const parts = lines.map((line) => /^(\S+)\/(\S+) (\S+)>(-?\d+)$/.exec(line) as RegExpExecArray);
  return {
    words: parts.map(([, word = '']) => word),
    tree: {
      tags: parts.map(([, , tag]) => tag as Upos),
      relations: parts.map(([, , , relation = '']) => relation),
      heads: parts.map(([, , , , head]) => Number(head)),
    },
  };
}

const arcs = ({ tree, words }: ReturnType<typeof treeOf>) => {
  const { heads, relations } = mended(tree, words);
  return words.map((word, i) => `${word} ${relations[i]}>${heads[i]}`);
};

it('makes what takes an infinitive the verb of a sentence that has none', () =>
  expect(
    arcs(treeOf('this/DET det>1', 'week/NOUN root>-1', 'boards/NOUN appos>1', 'refused/VERB acl>2', 'to/PART mark>5', 'pay/VERB xcomp>3')),
  ).toEqual(['this det>1', 'week obl>3', 'boards nsubj>3', 'refused root>-1', 'to mark>5', 'pay xcomp>3']));

it('finds the subject before its relative clause', () =>
  expect(
    arcs(
      treeOf(
        'voters/NOUN root>-1',
        'who/PRON nsubj>2',
        'like/VERB acl:relcl>0',
        'mayors/NOUN obj>2',
        'called/VERB acl>3',
        'him/PRON obj>4',
      ),
    ).slice(0, 5),
  ).toEqual(['voters nsubj>4', 'who nsubj>2', 'like acl:relcl>0', 'mayors obj>2', 'called root>-1']));

it.each([
  ['a sentence that has a verb', ['boards/NOUN nsubj>1', 'refused/VERB root>-1', 'plans/NOUN obj>1', 'made/VERB acl>2', 'it/PRON obj>3']],
  ['a participle that takes nothing', ['lamps/NOUN root>-1', 'sold/VERB acl>0', 'here/ADV advmod>1']],
  ['a root that is something', ['plans/NOUN nsubj>2', 'are/AUX cop>2', 'lies/NOUN root>-1', 'told/VERB acl>2', 'them/PRON obj>3']],
  ['no words', []],
])('leaves %s as it is', (_, lines) => {
  const made = treeOf(...lines);
  expect(mended(made.tree, made.words)).toEqual({ heads: made.tree.heads, relations: made.tree.relations });
});

it('takes a name for a subject, not for a helping verb', () => {
  expect(arcs(treeOf('Halden/AUX aux:pass>1', 'declined/VERB root>-1'))).toEqual(['Halden nsubj>1', 'declined root>-1']);
  expect(arcs(treeOf('was/AUX aux:pass>1', 'declined/VERB root>-1'))).toEqual(['was aux:pass>1', 'declined root>-1']);
});

it('gives an article to the noun behind it', () =>
  expect(arcs(treeOf('the/DET det>2', 'chief/ADJ nsubj>2', 'left/VERB root>-1'))).toEqual(['the det>1', 'chief nsubj>2', 'left root>-1']));

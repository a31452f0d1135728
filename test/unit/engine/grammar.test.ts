import { expect, it } from 'vitest';
import type { Sentence, Tree } from '../../../src/engine/document';
import { parsedOf } from '../../../src/engine/grammar';

/** "The firm | denied", and how often its tags and its arcs were asked for. */
function watched() {
  const asked = { tags: 0, arcs: 0 };
  const tree: Tree = {
    get tags() {
      asked.tags++;
      return ['DET', 'NOUN', 'VERB'] as const;
    },
    get heads() {
      asked.arcs++;
      return [1, 2, -1];
    },
    relations: ['det', 'nsubj:pass', 'root'],
  };
  const words = ['The', 'firm', 'denied'];
  const tokens = words.map((text, i) => ({ text, plain: text.toLowerCase(), start: i * 10, end: i * 10 + text.length }));
  const sentence: Sentence = { start: 0, end: 26, index: 0, block: 0, tokens, tree: () => tree };
  return { asked, sentence };
}

it('asks for tags and for the tree only when it is asked itself', () => {
  const { asked, sentence } = watched();
  const parsed = parsedOf(sentence);
  expect(parsed.words).toEqual(['the', 'firm', 'denied']);
  expect(asked).toEqual({ tags: 0, arcs: 0 });
  expect(parsed.tags[2]).toBe('VERB');
  expect(asked.arcs).toBe(0);
  expect(parsed.heads).toEqual([1, 2, -1]);
  expect(parsed.children).toEqual([[], [0], [1]]);
  expect([parsed.first[2], parsed.last[1]]).toEqual([0, 1]);
  expect(asked.arcs).toBe(1);
});

it('knows relations with their subtype and without', () => {
  const parsed = parsedOf(watched().sentence);
  expect([parsed.relations[1], parsed.fullRelations[1]]).toEqual(['nsubj', 'nsubj:pass']);
});

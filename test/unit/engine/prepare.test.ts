import { expect, it } from 'vitest';
import type { Syntax } from '../../../src/engine/document';
import { longestParsed, prepare } from '../../../src/engine/prepare';
import { flatTree } from '../../../src/engine/syntax/flat-tree';
import { pageFromText } from '../../../src/page';
import { randomText } from './random-text';

function countingSyntax() {
  const parsed: string[] = [];
  const syntax: Syntax = {
    parse(words) {
      parsed.push(words.join(' '));
      return flatTree(words);
    },
  };
  return { parsed, syntax };
}

const page = (text: string) => pageFromText(text, { url: null, published: null });

it('divides a page into sentences, each in its block, with its tokens', () => {
  const { syntax } = countingSyntax();
  const doc = prepare(page('Ardent left. It won’t return.\n\nNobody asked.'), syntax);
  expect(doc.sentences.map((s) => [s.index, s.block, s.tokens.map((t) => t.text).join(' ')])).toEqual([
    [0, 0, 'Ardent left .'],
    [1, 0, 'It wo n’t return .'],
    [2, 1, 'Nobody asked .'],
  ]);
});

it('parses a sentence when its tree is asked for, once', () => {
  const { parsed, syntax } = countingSyntax();
  const doc = prepare(page('Ardent left. Nobody asked.'), syntax);
  expect(parsed).toEqual([]);
  expect(doc.sentences[1]?.tree()).toBe(doc.sentences[1]?.tree());
  expect(parsed).toEqual(['Nobody asked .']);
});

it('gives what is too long for a sentence the flat tree', () => {
  const { parsed, syntax } = countingSyntax();
  const doc = prepare(page('word '.repeat(longestParsed + 1)), syntax);
  expect(doc.sentences[0]?.tree().heads).toHaveLength(longestParsed + 1);
  expect(doc.sentences[0]?.tree().relations[1]).toBe('dep');
  expect(parsed).toEqual([]);
});

it('takes any text', () => {
  const { syntax } = countingSyntax();
  for (let seed = 1; seed <= 100; seed++) {
    const doc = prepare(page(randomText(seed, 80)), syntax);
    for (const s of doc.sentences) {
      const block = doc.page.blocks[s.block];
      expect(block && block.start <= s.start && s.end <= block.end).toBe(true);
      expect(s.tree().heads).toHaveLength(s.tokens.length);
    }
  }
});

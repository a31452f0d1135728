import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Tree } from '../../../src/engine/document';
import { openSyntax } from '../../../src/engine/syntax';
import { tokenise } from '../../../src/engine/text/tokens';
import { randomText } from './random-text';

const bytes = new Uint8Array(readFileSync('public/data/syntax-en.bin'));
const syntax = openSyntax(bytes);

const split = (text: string) => tokenise(text, { start: 0, end: text.length }).map((t) => t.text);

/** The tree as "relation(head, word)", for words named. */
function edges(text: string): string[] {
  const words = split(text);
  const tree = syntax.parse(words);
  return words.map((word, i) => {
    const head = tree.heads[i] ?? -1;
    return `${tree.relations[i]}(${head < 0 ? 'ROOT' : words[head]}, ${word})`;
  });
}

/** One root, and every word reaches it. */
function expectTree(tree: Tree, count: number) {
  expect([tree.tags.length, tree.heads.length, tree.relations.length]).toEqual([count, count, count]);
  expect(tree.heads.filter((h) => h === -1)).toHaveLength(count ? 1 : 0);
  for (let i = 0; i < count; i++) {
    let steps = 0;
    for (let at = i; at >= 0; at = tree.heads[at] ?? -1) expect(steps++).toBeLessThanOrEqual(count);
    expect(tree.relations[i] === 'root').toBe(tree.heads[i] === -1);
  }
}

describe('the model that is packed', () => {
  it.each([
    [
      'The minister said that the cameras were unsafe.',
      ['nsubj(said, minister)', 'ccomp(said, unsafe)', 'mark(unsafe, that)', 'root(ROOT, said)'],
    ],
    ['The company denied the claims.', ['nsubj(denied, company)', 'obj(denied, claims)', 'det(claims, the)']],
    [
      'Ardent sold the cameras to the ministry.',
      ['nsubj(sold, Ardent)', 'obj(sold, cameras)', 'obl(sold, ministry)', 'case(ministry, to)'],
    ],
    ['“We sold nothing,” the spokesman said.', ['nsubj(said, spokesman)', 'nsubj(sold, We)', 'obj(sold, nothing)']],
    ['According to the report, the firm knew.', ['nsubj(knew, firm)', 'obl(knew, report)']],
    ['She did n’t answer.', ['nsubj(answer, She)', 'aux(answer, did)', 'advmod(answer, n’t)']],
  ])('reads: %s', (text, want) => expect(edges(text)).toEqual(expect.arrayContaining(want)));

  it('tags words by what they do in the sentence', () => {
    expect(syntax.parse(split('Norvane reports that the reports are false.')).tags).toEqual([
      'PROPN',
      'VERB',
      'SCONJ',
      'DET',
      'NOUN',
      'AUX',
      'ADJ',
      'PUNCT',
    ]);
  });

  it('gives a tree to any words', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const words = split(randomText(seed, 40));
      expectTree(syntax.parse(words), words.length);
    }
    for (const words of [[], ['word'], ['.', '.'], ['', ''], Array.from({ length: 900 }, () => 'said')])
      expectTree(syntax.parse(words), words.length);
  });

  it('gives the same tree every time, whatever was parsed before', () => {
    const words = split('The buyer said the seller said the price was right.');
    const first = openSyntax(bytes).parse(words);
    syntax.parse(split(randomText(3, 30)));
    expect(syntax.parse(words)).toEqual(first);
  });

  it('is no larger than planned', () => expect(bytes.length).toBeLessThan(8_000_000));
});

describe('openSyntax', () => {
  it.each([
    ['no bytes', new Uint8Array(0)],
    ['other bytes', new Uint8Array(5000).fill(7)],
    ['a file cut off', bytes.slice(0, bytes.length - 1000)],
  ])('gives flat trees for %s', (_, broken) => {
    expect(openSyntax(broken).parse(['Nobody', 'answered', '.'])).toEqual({
      tags: ['X', 'X', 'X'],
      heads: [-1, 0, 0],
      relations: ['root', 'dep', 'dep'],
    });
  });

  it('takes bytes that lie anywhere in a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    const words = split('The company denied the claims.');
    expect(openSyntax(larger.subarray(3)).parse(words)).toEqual(syntax.parse(words));
  });
});

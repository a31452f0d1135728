import { describe, expect, it } from 'vitest';
import { wholePage } from '../../../src/page';
import { documentOf, fixture, paragraphs, readIn, wordsUnder } from './pages';

const flat = (words: string) => words.replace(/[\s\u00a0]+/g, ' ').replace(/\u00ad/g, '');

describe('the map from text to page', () => {
  const document = documentOf(fixture('valves'));
  const { page, map } = readIn(document);

  it('leads from every block to its words', () => {
    for (const block of page.blocks) {
      const ranges = map.rangesAt(block);
      expect(ranges).toHaveLength(1);
      expect(flat(wordsUnder(ranges[0] as StaticRange))).toBe(page.text.slice(block.start, block.end));
    }
  });

  it('leads from every word to the same word, and back', () => {
    for (const word of page.text.matchAll(/\S+/g)) {
      const [range] = map.rangesAt({ start: word.index, end: word.index + word[0].length });
      expect(flat(wordsUnder(range as StaticRange))).toBe(word[0]);
      expect(map.offsetAt(range?.startContainer as Node, range?.startOffset as number)).toBe(word.index);
      expect(map.offsetAt(range?.endContainer as Node, range?.endOffset as number)).toBe(word.index + word[0].length);
    }
  });

  it('gives one range a block where a span runs over several', () => {
    expect(map.rangesAt({ start: 0, end: page.text.length })).toHaveLength(page.blocks.length);
    const [first, second] = page.blocks;
    expect(map.rangesAt({ start: (first?.end ?? 0) - 3, end: (second?.start ?? 0) + 3 })).toHaveLength(2);
  });

  it('gives none for an empty span or one outside', () => {
    expect(map.rangesAt({ start: 5, end: 5 })).toEqual([]);
    expect(map.rangesAt({ start: page.text.length, end: page.text.length + 9 })).toEqual([]);
  });

  it('leads past the dateline, which stands in no block', () => {
    expect(page.text).not.toContain('TARNBY');
    const at = page.text.indexOf('Orlen Vale, which makes');
    const [range] = map.rangesAt({ start: at, end: at + 5 });
    expect(wordsUnder(range as StaticRange)).toBe('Orlen');
    expect(range?.startOffset).toBe('TARNBY—'.length);
    expect(map.offsetAt(range?.startContainer as Node, 2)).toBe(at);
  });

  it('knows no offset outside the article', () => {
    const footer = document.querySelector('footer p')?.firstChild as Node;
    expect(map.offsetAt(footer, 3)).toBeNull();
    expect(map.offsetAt(document.documentElement, 0)).toBeNull();
  });

  it('takes a position in an element for the text at that child', () => {
    const paragraph = document.querySelector('.chunk p') as Element;
    expect(map.offsetAt(paragraph, 0)).toBe(page.text.indexOf('Orlen Vale, which makes'));
    expect(map.offsetAt(paragraph, paragraph.childNodes.length)).toBe(page.text.indexOf('this year.') + 'this year.'.length);
  });

  it('takes a position in collapsed white space for the word after it', () => {
    const nodes = [...(document.querySelector('.chunk p')?.childNodes ?? [])] as Text[];
    const text = nodes.find((node) => node.data?.includes('   paid')) as Text;
    expect(map.offsetAt(text, text.data.indexOf('   paid') + 2)).toBe(page.text.indexOf('paid every'));
  });
});

describe('the map of a page that has changed', () => {
  it('gives no range where nodes were taken away or cut', () => {
    const document = documentOf(`<html><body><article>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`);
    const { page, map } = readIn(document);
    const [first, second, third] = document.querySelectorAll('p');
    first?.remove();
    (second?.firstChild as Text).data = 'Gone.';
    const [a, b, c] = page.blocks.map((block) => map.rangesAt(block));
    expect([a, b]).toEqual([[], []]);
    expect(c?.[0]?.startContainer).toBe(third?.firstChild);
  });
});

describe('the whole page', () => {
  it('has the furniture’s text too, mapped', () => {
    const { text, map } = wholePage(documentOf(fixture('valves')));
    const start = text.indexOf('Ten valves');
    expect(start).toBeGreaterThan(0);
    expect(wordsUnder(map.rangesAt({ start, end: start + 10 })[0] as StaticRange)).toBe('Ten valves');
    expect(text).not.toContain('color: red');
  });
});

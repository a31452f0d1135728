import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/page';

const quote = (exact: string, prefix = '', suffix = '') => [{ type: 'TextQuoteSelector', exact, prefix, suffix } as const];

describe('a link to a passage', () => {
  it('has the quote with some words around it, commas and hyphens as codes', () => {
    expect(textFragment('https://tarnbypost.example/valves#top', quote('no, never-ever', 'when he said that ', ' to anybody at all'))).toBe(
      'https://tarnbypost.example/valves#:~:text=he%20said%20that-,no%2C%20never%2Dever,-to%20anybody%20at',
    );
  });

  it('has the ends of a long quote, or of one over several paragraphs', () => {
    const long = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ');
    expect(textFragment('https://tarnbypost.example/', quote(long))).toBe(
      'https://tarnbypost.example/#:~:text=w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59',
    );
    expect(textFragment('https://tarnbypost.example/', quote('One end.\n\nOther end.'))).toBe(
      'https://tarnbypost.example/#:~:text=One,end.',
    );
  });

  it('has no words around where the quote is part of a word or begins its paragraph', () => {
    expect(textFragment('https://tarnbypost.example/', quote('valve', 'the new micro', 's of Tarnby are'))).toBe(
      'https://tarnbypost.example/#:~:text=valve',
    );
    expect(textFragment('https://tarnbypost.example/', quote('Valves', 'the last one.\n\n', ''))).toBe(
      'https://tarnbypost.example/#:~:text=Valves',
    );
  });

  it('is none without a quote or a web address', () => {
    expect(textFragment('https://tarnbypost.example/', [])).toBeNull();
    expect(textFragment('https://tarnbypost.example/', quote('  '))).toBeNull();
    expect(textFragment('file:///tmp/a.html', quote('Valves'))).toBeNull();
    expect(textFragment('about:blank', quote('Valves'))).toBeNull();
  });
});

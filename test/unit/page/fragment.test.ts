import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/page';

const quote = (exact: string, prefix = '', suffix = '') => [{ type: 'TextQuoteSelector', exact, prefix, suffix } as const];
const site = 'https://tarnbypost.example/';
/** What stands behind "text=". */
const textOf = (link: string | null) => link?.replace(/^.*:~:text=/, '');

describe('a link to a passage', () => {
  it('has the quote with some words around it, commas and hyphens as codes', () => {
    expect(textFragment(`${site}valves`, quote('no, never-ever', 'when he said that ', ' to anybody at all'))).toBe(
      'https://tarnbypost.example/valves#:~:text=he%20said%20that-,no%2C%20never%2Dever,-to%20anybody%20at',
    );
  });

  it('has the quote alone where the page has it once', () => {
    const text = 'They said that they knew of it. Nobody else did.';
    expect(textOf(textFragment(site, quote('they knew', 'They said that ', ' of it. Nobody'), text))).toBe('they%20knew');
  });

  it('has as many words around it as tell it from others, whatever their case', () => {
    const text = 'Last week they said no to that. This time, and to all, THEY SAID no to this.';
    const link = textFragment(site, quote('they said', 'This time, and to all, ', ' no to this.'), text);
    expect(textOf(link)).toBe('and%20to%20all%2C-,they%20said,-no%20to');
    const twice = 'One time and to all who asked they said no. Two times and to all who asked they said no. ';
    expect(textOf(textFragment(site, quote('they said', 'no. Two times and to all who asked ', ' no.'), twice))).toBe(
      'Two%20times%20and%20to%20all%20who%20asked-,they%20said',
    );
  });

  it('has the ends of a long quote, and of one over several paragraphs, each from one paragraph', () => {
    const long = Array.from({ length: 60 }, (_, i) => `w${i}`).join(' ');
    expect(textOf(textFragment(site, quote(long)))).toBe('w0%20w1%20w2%20w3%20w4,w55%20w56%20w57%20w58%20w59');
    expect(textOf(textFragment(site, quote('One end.\n\nThe other end.')))).toBe('One%20end.,The%20other%20end.');
  });

  it('has whole words, since a browser looks for no others', () => {
    expect(textOf(textFragment(site, quote('valve', 'the new micro', 's of Tarnby are')))).toBe('new-,microvalves,-of%20Tarnby');
  });

  it('has no words of another paragraph', () => {
    expect(textOf(textFragment(site, quote('Valves', 'the last one.\n\n', '')))).toBe('Valves');
  });

  it('has the words as they are now, where they have changed', () => {
    expect(textOf(textFragment(site, quote('eleven cameras', 'It had ', ' there.'), 'It had ten cameras there.', 'ten cameras'))).toBe(
      'ten%20cameras',
    );
  });

  it('keeps what the address has already, but for an older link to a passage', () => {
    expect(textFragment(`${site}#top`, quote('Valves'))).toBe(`${site}#top:~:text=Valves`);
    expect(textFragment(`${site}#:~:text=old`, quote('Valves'))).toBe(`${site}#:~:text=Valves`);
  });

  it('writes emoji and right-to-left words, and leaves out half a sign', () => {
    expect(textOf(textFragment(site, quote('🙂 قالت', '', '')))).toBe(encodeURIComponent('🙂 قالت'));
    expect(textOf(textFragment(site, quote('so \ud83d', '', '')))).toBe('so%20');
  });

  it('is none without a quote or a web address', () => {
    expect(textFragment(site, [])).toBeNull();
    expect(textFragment(site, quote('  '))).toBeNull();
    expect(textFragment('file:///tmp/a.html', quote('Valves'))).toBeNull();
    expect(textFragment('about:blank', quote('Valves'))).toBeNull();
  });
});

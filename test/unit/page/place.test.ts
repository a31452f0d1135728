import { describe, expect, it } from 'vitest';
import { documentOf, paragraphs, readIn } from './pages';

const p = (words: string) => `<p>${words}</p>`;
const body = paragraphs.map(p).join('');
const teasers = p('A mill without a miller: the last one in the county has left it to the wind and to the mice.').repeat(3);
const page = (html: string) => documentOf(`<!doctype html><html><head></head><body>${html}</body></html>`);

describe('the article in what calls itself furniture', () => {
  it('is found where nothing else is on the page', () => {
    for (const name of ['related', 'newsletter-signup', 'modal', 'sidebar'])
      expect(readIn(page(`<h1>Valve maker denies it</h1><div class="${name}">${body}${body}</div>`)).page.text, name).toContain(
        paragraphs[2],
      );
  });

  it('is found where it is longer than what stands outside', () => {
    const document = page(
      `<div>${teasers}</div><div class="widget"><section><h2>Valve maker denies it</h2>${body.repeat(4)}</section></div>`,
    );
    expect(readIn(document).page.text).toContain(paragraphs[3]);
  });

  it('is read with the title that stands in there', () => {
    const document = page(`<div class="overlay"><h1>Valve maker denies that it paid late</h1>${body.repeat(4)}</div>`);
    const { page: read } = readIn(document);
    expect(read.publication.title?.value).toBe('Valve maker denies that it paid late');
    expect(read.blocks[0]?.kind).toBe('heading');
  });
});

describe('what calls itself furniture', () => {
  it('is no part of a longer article beside it, and its closing lines are read', () => {
    const document = page(
      `<article><h1>Valve maker denies it</h1>${body.repeat(4)}<div class="related">${teasers}</div></article><div class="site-footer"><p>Copyright © 2024 Tarnby Post, Inc. All rights reserved.</p></div>`,
    );
    const { page: read } = readIn(document);
    expect(read.text).not.toContain('miller');
    expect(read.text).toContain(paragraphs[3]);
  });
});

import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { anchor, extract, indexText, isArticle, pageFromText, describe as selectorsOf, wholePage } from '../../../src/page';
import { documentOf, fixture, paragraphs, readIn } from './pages';

const url = 'https://tarnbypost.example/news/valves';
const body = paragraphs.map((p) => `<p>${p}</p>`).join('');

describe('bad pages', () => {
  it('cut off anywhere do no harm', () => {
    const html = fixture('valves');
    for (let end = 0; end < html.length; end += 97) {
      const document = documentOf(html.slice(0, end));
      isArticle(document);
      const page = extract(document, url);
      for (const block of page?.blocks ?? []) expect(block.end).toBeLessThanOrEqual(page?.text.length ?? 0);
    }
  });

  it('with tags in disorder are read as far as they go', () => {
    const document = documentOf(`<html><body></div><article><p>${paragraphs.join('<p><b><i></b>')}</section></p></p><div`);
    expect(readIn(document).page.blocks).toHaveLength(4);
  });

  it('nested thousands deep are read', () => {
    const deep = 3000;
    const document = documentOf(`<html><body>${'<div>'.repeat(deep)}${body}${'</div>'.repeat(deep)}</body></html>`);
    expect(readIn(document).page.blocks).toHaveLength(4);
  });

  it('with 100,000 text nodes are read', () => {
    const document = documentOf(`<html><body><article>${body}</article><div id="many"></div></body></html>`);
    const many = document.querySelector('#many') as Element;
    for (let i = 0; i < 100_000; i++) many.append(document.createTextNode('word '));
    expect(readIn(document).page.text).toContain(paragraphs[0]);
  });

  it('with a paragraph of 50,000 characters are read', () => {
    const long = `${paragraphs[0]} `.repeat(430).trim();
    const { page, map } = readIn(documentOf(`<html><body><article><p>${long}</p>${body}</article></body></html>`));
    expect(page.blocks[0]).toMatchObject({ start: 0, end: long.length });
    expect(map.rangesAt({ start: long.length - 5, end: long.length })).toHaveLength(1);
  });

  it('of 2 and 10 MB of text are read, the first thousands of their paragraphs', () => {
    for (const size of [2_000_000, 10_000_000]) {
      const { page, map } = readIn(
        documentOf(`<html><body><article>${body.repeat(Math.ceil(size / body.length))}</article></body></html>`),
      );
      expect(page.text.length).toBeGreaterThan(400_000);
      expect(page.text.length).toBeLessThan(520_000);
      const last = page.blocks.at(-1) ?? { start: 0, end: 0 };
      expect(map.rangesAt(last)).toHaveLength(1);
      expect(page.text.slice(0, 50)).toBe(paragraphs[0]?.slice(0, 50));
    }
  });

  it('with a body of frames, or none, are no article', () => {
    expect(extract(documentOf('<html><frameset><frame src="about:blank"></frameset></html>'), url)).toBeNull();
    expect(extract(documentOf(''), url)).toBeNull();
    expect(extract(documentOf('<svg></svg>'), url)).toBeNull();
  });

  it('that are XML are no article and no error', () => {
    const document = new DOMParser().parseFromString(
      '<?xml version="1.0"?><rss><item><name>x</name></item></rss>',
      'text/xml',
    ) as unknown as Document;
    expect(isArticle(document)).toBe(false);
    expect(extract(document, url)).toBeNull();
    expect(wholePage(document).text).toBe('x');
  });

  it('with broken addresses keep the one that they were read at', () => {
    for (const href of ['http://', 'https://[', 'javascript:alert(1)', '']) {
      const document = documentOf(
        `<html><head><link rel="canonical" href="${href}"></head><body><article>${body}<p><a href="${href}">${paragraphs[0]}</a> And that was all that they had to say on the matter.</p></article></body></html>`,
      );
      const { page } = readIn(document);
      expect(page.canonicalUrl).toBe(url);
      expect(page.links.every((link) => /^https?:/.test(link.href))).toBe(true);
    }
    expect(readIn(documentOf(`<html><body>${body}</body></html>`), 'about:blank').page.canonicalUrl).toBe('about:blank');
  });

  it('in another language and direction are read, with the language that they declare', () => {
    const words = 'قالت الشركة يوم الاثنين إنها دفعت كل فواتير مورديها هذا العام، ولم ترد على طلب للتعليق من الصحيفة المحلية في المدينة.';
    const { page } = readIn(documentOf(`<html lang="ar" dir="rtl"><body><article>${`<p>${words}</p>`.repeat(4)}</article></body></html>`));
    expect(page.language).toBe('ar');
    expect(page.blocks).toHaveLength(4);
  });

  it('keep emoji and combining marks whole', () => {
    const words = 'Zoe\u0308 wrote 👩‍👩‍👧 and 🇩🇰 in the message that the company sent to all of its customers on Monday.';
    const { page } = readIn(documentOf(`<html><body><article><p>${words}</p>${body}</article></body></html>`));
    expect(page.text.startsWith(words)).toBe(true);
  });
});

describe('bad texts', () => {
  it('of 10 MB, or 200,000 lines, are read', () => {
    const long = `${paragraphs.join('\n\n')}\n\n`;
    expect(pageFromText(long.repeat(Math.ceil(10_000_000 / long.length)), { url: null, published: null }).blocks.length).toBeGreaterThan(
      1000,
    );
    expect(pageFromText('no end of words\n'.repeat(200_000), { url: null, published: null }).blocks.length).toBeGreaterThan(0);
    expect(pageFromText('a'.repeat(10_000_000), { url: null, published: null }).blocks).toHaveLength(1);
  });

  it('of 2 MB are searched for a quote that is not there', () => {
    const index = indexText(paragraphs.join(' ').repeat(4500));
    const selectors = selectorsOf({ text: 'A sentence about nothing that stands in the whole of it, not once.' }, { start: 2, end: 60 });
    expect(anchor(index, selectors).state).toBe('not found');
  });
});

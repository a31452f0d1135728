import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../src/page';
import { documentOf, fixture, paragraphs } from './pages';

const page = (head: string, body: string) => documentOf(`<html><head>${head}</head><body>${body}</body></html>`);
const body = paragraphs.map((p) => `<p>${p}</p>`).join('');
const declared = '<meta property="og:type" content="article">';
const ld = (type: string) => `<script type="application/ld+json">{"@graph": [{"@type": ${type}, "headline": "x",}]}</script>`;
const cards = paragraphs.map((p) => `<li><div><a href="/a"><h3>A story</h3></a><p>${p}</p></div></li>`).join('');

describe('a page is an article', () => {
  it('when its data say so, broken or not, and text is there', () => {
    expect(isArticle(documentOf(fixture('valves')))).toBe(true);
    expect(isArticle(documentOf(fixture('republished')))).toBe(true);
    for (const type of ['"NewsArticle"', '["Thing", "ReportageNewsArticle"]', '"http://schema.org/BlogPosting"'])
      expect(isArticle(page(ld(type), body)), type).toBe(true);
  });

  it('when it says nothing, but has a title over paragraphs', () => {
    expect(isArticle(page('', `<h1>Valve maker denies it</h1>${body}${body}`))).toBe(true);
    expect(isArticle(page('', body + body))).toBe(false);
  });
});

describe('a page is no article', () => {
  it('on the front page, whatever it says', () => {
    expect(isArticle(page(`${declared}<link rel="canonical" href="https://tarnbypost.example/">`, body))).toBe(false);
  });

  it('in a list of teasers, a shop, a mail client, an empty page', () => {
    expect(isArticle(page('<meta property="og:type" content="website">', `<h1>Business</h1><ul>${cards}${cards}</ul>`))).toBe(false);
    expect(isArticle(page(ld('"Product"'), `<h1>Valve</h1>${body}`))).toBe(false);
    expect(isArticle(page('<meta property="og:type" content="product.item">', `<h1>Valve</h1>${body}`))).toBe(false);
    expect(isArticle(page('', '<div role="main"><table><tr><td>Ada Lund</td><td>Your valves are here</td></tr></table></div>'))).toBe(
      false,
    );
    expect(isArticle(page(declared, '<p>Loading…</p>'))).toBe(false);
    expect(isArticle(page('', ''))).toBe(false);
  });

  it('when the document is not HTML', () => {
    const document = documentOf(fixture('valves'));
    for (const type of ['application/xml', 'application/pdf', 'image/svg+xml', 'text/plain'])
      expect(
        isArticle(new Proxy(document, { get: (target, key) => (key === 'contentType' ? type : Reflect.get(target, key, target)) })),
        type,
      ).toBe(false);
  });
});

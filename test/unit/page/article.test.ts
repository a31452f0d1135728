import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../src/page';
import { documentOf, fixture, paragraphs, readIn } from './pages';

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

describe('a page whose data call it an article is one', () => {
  const long = `${paragraphs[0]} `.repeat(430);

  it('with a single paragraph of 50,000 characters, in whatever stands in for a paragraph', () => {
    for (const html of [
      `<p>${long}</p>`,
      `<div><div>${long}</div></div>`,
      `<main><span>${long}</span></main>`,
      `<div>${long}<br>${long}</div>`,
    ])
      for (const head of [declared, ld('"NewsArticle"')]) {
        const document = page(head, html);
        expect(isArticle(document), html.slice(0, 20)).toBe(true);
        expect(readIn(document).page.text).toContain(paragraphs[0]);
      }
  });

  it('with its text in an open shadow root', () => {
    const document = page(declared, '<div><x-story></x-story></div>');
    (document.querySelector('x-story') as Element).attachShadow({ mode: 'open' }).innerHTML = body;
    expect(isArticle(document)).toBe(true);
  });

  it('but not with text in its furniture alone', () => {
    for (const html of [
      `<nav>${long}</nav>`,
      `<footer><p>${long}</p></footer>`,
      `<script>${long}</script>`,
      `<aside><div>${long}</div></aside>`,
    ])
      expect(isArticle(page(declared, html)), html.slice(0, 10)).toBe(false);
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

  it('in a shop with long descriptions, a list of articles, a forum: what the data call otherwise', () => {
    for (const type of [
      '"Product"',
      '["Product"]',
      '"CollectionPage", "hasPart": [{"@type": "NewsArticle"}]',
      '"ItemList"',
      '"QAPage"',
      '"EmailMessage"',
    ])
      expect(isArticle(page(ld(type), `<h1>Valves</h1>${body}${body}`)), type).toBe(false);
    expect(isArticle(page('', `<div itemscope itemtype="https://schema.org/Product"><h1>Valves</h1>${body}${body}</div>`))).toBe(false);
  });

  it('where somebody works: a mail that is read, a text that is written', () => {
    const mail = (around: string) => `${around}<h1>Your valves</h1><div>${body}${body}</div>`;
    expect(isArticle(page('', mail('')))).toBe(true);
    expect(isArticle(page('', mail('<div role="tree"><div role="treeitem">Inbox</div></div>')))).toBe(false);
    expect(isArticle(page('', mail('<table role="grid"><tr><td>Ada Lund</td></tr></table>')))).toBe(false);
    expect(isArticle(page('', mail('<div contenteditable="true">Dear Ada</div>')))).toBe(false);
    // A newspaper may let its readers write.
    expect(isArticle(page(declared, mail('<div contenteditable="true">Your comment</div>')))).toBe(true);
  });

  it('in three front pages, shops and mail clients as they are built', () => {
    for (const name of ['front', 'shop', 'mail']) expect(isArticle(documentOf(fixture(name))), name).toBe(false);
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

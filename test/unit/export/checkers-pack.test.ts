import { beforeAll, describe, expect, test } from 'vitest';
import { printCheckersPack } from '../../../src/export/checkers-pack';
import { all, capture, claim, note, outgoing, page, reply } from './example';
import { words } from './example-words';
import { unzip } from './unzip';
import { type Element, elementsIn, parseXml, textOf } from './xml';

const MADE = Date.UTC(2024, 2, 8);
let files: Map<string, string>;
const xml = (name: string) => parseXml(files.get(name) ?? '');

beforeAll(async () => {
  files = unzip(await printCheckersPack(all, MADE, words));
});

/** The footnotes that the text refers to, by number. */
function footnotes(): Map<string, Element> {
  const notes = elementsIn(xml('word/footnotes.xml'), 'w:footnote');
  return new Map(notes.map((footnote) => [footnote.attributes['w:id'] ?? '', footnote]));
}

/** The text of the footnote of the paragraph that holds some words. */
function footnoteAt(said: string): string {
  const paragraph = elementsIn(xml('word/document.xml'), 'w:p').find((p) => textOf(p).includes(said));
  const [reference] = paragraph ? elementsIn(paragraph, 'w:footnoteReference') : [];
  const footnote = footnotes().get(reference?.attributes['w:id'] ?? '');
  return footnote ? elementsIn(footnote, 'w:p').map(textOf).join('\n').trim() : '';
}

describe('the checker’s pack', () => {
  test('is a package as Office Open XML wants it: well-formed parts, each with its type, each relation leading somewhere', () => {
    for (const [name, text] of files) if (/\.(?:xml|rels)$/.test(name)) expect(() => parseXml(text), name).not.toThrow();
    const types = xml('[Content_Types].xml');
    const typed = new Set(elementsIn(types, 'Override').map((e) => e.attributes['PartName']?.slice(1)));
    const byEnding = new Set(elementsIn(types, 'Default').map((e) => e.attributes['Extension']));
    expect(
      [...files.keys()].filter((name) => name !== '[Content_Types].xml' && !typed.has(name) && !byEnding.has(name.split('.').pop())),
    ).toEqual([]);
    const main = elementsIn(xml('_rels/.rels'), 'Relationship').find((r) => r.attributes['Type']?.endsWith('/officeDocument'));
    expect(main?.attributes['Target']).toBe('word/document.xml');
    for (const { attributes } of elementsIn(xml('word/_rels/document.xml.rels'), 'Relationship'))
      if (attributes['TargetMode'] !== 'External') expect(files.has(`word/${attributes['Target']}`), attributes['Target']).toBe(true);
  });

  test('refers only to footnotes and addresses that are there', () => {
    const document = xml('word/document.xml');
    const ids = elementsIn(document, 'w:footnoteReference').map((e) => e.attributes['w:id'] ?? '');
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.filter((id) => !footnotes().has(id))).toEqual([]);
    const relations = new Map(
      ['document', 'footnotes'].map((part) => [
        part,
        new Set(elementsIn(xml(`word/_rels/${part}.xml.rels`), 'Relationship').map((r) => r.attributes['Id'])),
      ]),
    );
    for (const part of ['document', 'footnotes'])
      for (const link of elementsIn(xml(`word/${part}.xml`), 'w:hyperlink'))
        expect(relations.get(part)?.has(link.attributes['r:id'])).toBe(true);
  });

  test('says of a claim who, how, whence, what is answered, what was found out, and what shows that it stood there', () => {
    const said = footnoteAt(claim.words);
    expect(said.split('\n')).toEqual([
      `quote: “${claim.words}”`,
      'cue: said that',
      'source: The harbour office (act alleges)',
      'chain: harbour register (date 2023) → The harbour office → Harbour Post (date 2024-03-05T08:00:00Z)',
      'answer: Tiderock (act rejects): called the claim baseless',
      `captured: 2024-03-05T09:30:00.000Z, SHA-256 ${capture.sha256}`,
      'status: status needs context. Only the north arm is closed.',
      'claim_type: type fact',
      'evidence: evidence primary document',
      'note: Ask for the order of closing.',
      'who signed',
      'when',
      'tags: pier, harbour/north',
      'asked: date 2024-03-06, by mail to the office',
      'asked_deadline: date 2024-03-08',
      'asked_answer: We closed one arm.',
      'archive: https://archive.example/1',
      'links: Register',
    ]);
  });

  test('does not miss an answer to what is no allegation', () => {
    expect(footnoteAt(reply.words)).toContain('source: Tiderock (act rejects)');
    expect(footnoteAt(reply.words)).not.toContain('answer:');
  });

  test('begins with the article, and ends with the notes that stand on no claim', () => {
    const lines = elementsIn(xml('word/document.xml'), 'w:p').map(textOf);
    expect(lines.slice(0, 5)).toEqual([
      'pack_title',
      'made_on date 2024-03-08',
      page.title,
      `Harbour Post, date 2024-03-05T08:00:00Z · ${page.url}`,
      'claims',
    ]);
    expect(lines.slice(-2)).toEqual(['notes_elsewhere', 'whole_page']);
  });

  test('keeps headings on one page with what they head, and a footnote’s words clear of its number', () => {
    const headings = elementsIn(xml('word/document.xml'), 'w:p').filter((p) =>
      elementsIn(p, 'w:pStyle').some((style) => /^(?:Title|Heading)/.test(style.attributes['w:val'] ?? '')),
    );
    expect(headings).toHaveLength(4);
    for (const heading of headings) expect(elementsIn(heading, 'w:keepNext')).toHaveLength(1);
    for (const footnote of elementsIn(xml('word/footnotes.xml'), 'w:footnote').filter((f) => textOf(f).includes('status')))
      expect(textOf(footnote)).toMatch(/^ \S/);
  });

  test('says that there is no answer where none was found, and how many notes were held back', async () => {
    const {
      statements: [first],
      ...rest
    } = all.pages[0] as (typeof all.pages)[0];
    const alone = { ...rest, statements: [{ ...(first as typeof claim), answered: 'none' as const }], captures: [] };
    files = unzip(await printCheckersPack({ notes: [], pages: [alone], heldBack: 3 }, MADE, words));
    expect(footnoteAt(claim.words)).toContain('answer: no_answer');
    expect(footnoteAt(claim.words)).not.toContain('SHA-256');
    expect(textOf(xml('word/document.xml'))).toContain('held_back 3');
  });

  test('stays a file that can be opened, whatever a page or a note holds', async () => {
    const nasty = 'a\u0000b\u0007 <w:p> & "]]>" \uD800 🚢 \uFFFF';
    const odd = {
      ...outgoing,
      note: { ...note, text: nasty, reason: nasty, links: [{ url: 'https://a.example/?a=1&b="2"', label: nasty }] },
    };
    const statements = [{ ...claim, words: nasty, who: nasty, cue: nasty }];
    const [first] = all.pages;
    files = unzip(
      await printCheckersPack({ ...all, pages: [{ ...(first as (typeof all.pages)[0]), statements, notes: [odd] }] }, MADE, words),
    );
    for (const [name, text] of files) if (/\.(?:xml|rels)$/.test(name)) expect(() => parseXml(text), name).not.toThrow();
    expect(textOf(xml('word/document.xml'))).toContain('<w:p> & "]]>" \uFFFD 🚢');
  });
});

describe('the reader of XML in this test', () => {
  test.each(['<a>', '<a></b>', '<a b="1" b="2"/>', '<a>&nope;</a>', '<a>\u0000</a>', '<a b=<>/>', ''])('throws at %j', (text) => {
    expect(() => parseXml(text)).toThrow();
  });
});

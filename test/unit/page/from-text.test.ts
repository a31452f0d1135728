import { describe, expect, it } from 'vitest';
import { pageFromText } from '../../../src/page';

const unknown = { url: null, published: null };
const blocksOf = (text: string) => pageFromText(text, unknown).blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`);
const body = [
  'Orlen Vale, which makes valves in Tarnby, said on Monday that it had paid every invoice from its suppliers this year.',
  'The company employs about four hundred people, and its works council said that nobody had been told of any cuts so far.',
];

describe('blocks of a bare text', () => {
  it('are its paragraphs, with the title as a heading, and the text stays as it is', () => {
    const text = `Valve maker denies late payments\n\n${body.join('\n\n')}`;
    expect(pageFromText(text, unknown).text).toBe(text);
    expect(blocksOf(text)).toEqual(['heading: Valve maker denies late payments', ...body.map((p) => `paragraph: ${p}`)]);
  });

  it('break at a single line break only where a sentence ends', () => {
    expect(blocksOf('The valve maker said that its\nsuppliers had been paid in full.\nThe union disagrees with that.')).toEqual([
      'paragraph: The valve maker said that its\nsuppliers had been paid in full.',
      'paragraph: The union disagrees with that.',
    ]);
  });

  it('leave out buttons, the comment form, related stories and the closing lines', () => {
    const text = [
      ...body,
      'Hide Ad\nHide Ad',
      body[0]?.replace('Monday', 'Tuesday'),
      'Our valve coverage',
      'Read more on valves, chosen by our editors.',
      'Write to Ada Lund at [email protected]',
      'Copyright ©2021 Tarnby Post, Inc. All Rights Reserved. 0123456789abcdef0123456789abcdef',
      'This post first appeared on tarnbypost.example',
      'Leave a Reply',
      'Your email address will not be published. Marked fields must be filled in. *',
      'You May Also Like',
      'Ten valves that changed the world',
      'Every home has at least one valve, and some of them are older than the house that they were built for, experts in pipes and fittings say.',
    ].join('\n\n');
    expect(blocksOf(text)).toEqual([...body, body[0]?.replace('Monday', 'Tuesday')].map((p) => `paragraph: ${p}`));
  });

  it('take up again after related stories in the middle', () => {
    const long = `${body[1]} Its chair, who has led it since spring, said on the phone that the plan was known to all of the members.`;
    const text = [body[0], 'Related stories', 'Valve prices rise again', 'Why pipes burst in winter…', long].join('\n\n');
    expect(blocksOf(text)).toEqual([`paragraph: ${body[0]}`, `paragraph: ${long}`]);
  });

  it('show a caption once, though it is printed doubled and again', () => {
    const caption = 'The works have two gates, in Tarnby and in Holt.';
    const text = `${body[0]}\n${caption}${caption}\n${caption}\n\n${body[1]}`;
    expect(blocksOf(text)).toEqual([`paragraph: ${body[0]}`, `caption: ${caption}`, `paragraph: ${body[1]}`]);
  });

  it('know a caption by the credit after it', () => {
    const caption = 'Workers outside the gate in Tarnby this week.';
    const text = [body[0], caption, 'Photo: ada lund/Tarnby Pictures', body[1]].join('\n\n');
    expect(blocksOf(text)).toEqual([`paragraph: ${body[0]}`, `caption: ${caption}`, `paragraph: ${body[1]}`]);
  });

  it('keep a paragraph that only mentions comments, adverts or copyright', () => {
    const text = [
      'Comments from the company were not available, and its lawyers said that they would read the report before they answered it.',
      'Copyright law protects the drawings, the judge wrote, and the company must hand back all of the copies that it still has in its archive, or else pay a fine of ten crowns a day.',
      body[0],
    ].join('\n\n');
    expect(blocksOf(text)).toHaveLength(3);
  });

  it('know headings between paragraphs and list items', () => {
    const text = [body[0], 'The union’s answer', body[1], '• Pay every invoice within a month.'].join('\n\n');
    expect(blocksOf(text).map((b) => b.split(':')[0])).toEqual(['paragraph', 'heading', 'paragraph', 'list item']);
  });

  it('are none in an empty text', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf(' \n\n \t ')).toEqual([]);
  });

  it('do not overlap and stand in order, whatever the text', () => {
    const odd = [
      '\n\n\n',
      'a\r\n\r\nb',
      '👩‍👩‍👧 said.\nNo',
      'X'.repeat(50_000),
      'שלום עולם\n\nمرحبا',
      '• \n\n•',
      '—\n—\n—',
      'Share\nShare\nShare',
    ];
    for (const text of odd) {
      let last = 0;
      for (const { start, end } of pageFromText(text, unknown).blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('publication of a bare text', () => {
  const read = (...lines: string[]) => pageFromText([...body, ...lines].join('\n\n'), unknown).publication;

  it('takes dateline and agency from the first paragraph', () => {
    const of = (line: string) => pageFromText(`${line}${body[0]}`, unknown).publication;
    expect(of('TARNBY—').dateline?.value.place).toBe('TARNBY');
    expect(of('SEOUL, May 3 (Reuters) - ').dateline?.value.place).toBe('SEOUL');
    expect(of('SEOUL, May 3 (Reuters) - ').credit).toEqual({ value: 'Reuters', from: 'text' });
    expect(of('HOLT, N.Y., Sept. 26, 2016 (UPI) — ').dateline?.value).toEqual({ place: 'HOLT, N.Y.', date: '2016-09-26' });
    expect(of('TARNBY, Kent.- ').dateline?.value.place).toBe('TARNBY, Kent.');
    expect(of('HOLT CITY (XNS) — ').credit).toEqual({ value: 'XNS', from: 'text' });
    expect(of('NEW TARNBY: ').dateline?.value.place).toBe('NEW TARNBY');
    for (const label of ['UPDATE — ', 'EXCLUSIVE: ', 'WATCH: ', 'LIVE — ', 'EDITOR’S NOTE: ', ''])
      expect(of(label).dateline, label).toBeNull();
  });

  it('takes who speaks in an interview for no place', () => {
    const lines = [
      'POST: What do you make there?',
      'Ada Lund: Valves, and nothing but valves.',
      'POST: And who buys them?',
      'Ada Lund: Everybody.',
    ];
    const page = pageFromText([...lines, ...body].join('\n\n'), unknown);
    expect(page.publication.dateline).toBeNull();
    expect(page.text.slice(page.blocks[0]?.start, page.blocks[0]?.end)).toBe(lines[0]);
  });

  it('has the first paragraph begin after its dateline, in the text as it is', () => {
    const text = `SEOUL, May 3 (Reuters) - ${body[0]}\n\n${body[1]}`;
    expect(pageFromText(text, unknown).text).toBe(text);
    expect(blocksOf(text)).toEqual(body.map((p) => `paragraph: ${p}`));
  });

  it('says where the text first appeared, by name where the host is known', () => {
    expect(read('This post first appeared on wsj.com').firstPublished?.value.name).toBe('The Wall Street Journal');
    expect(read('This post first appeared on tarnbypost.example').firstPublished?.value.name).toBe('tarnbypost.example');
    expect(read('This article was first published by The Tarnby Post.').firstPublished?.value.name).toBe('The Tarnby Post');
    expect(read('Her book on valves was first published in 1987, and it is still read.').firstPublished).toBeNull();
  });

  it('reads the owner from the copyright line, the writer from the contact, the correction as printed', () => {
    expect(read('Copyright ©2020 Tarnby & Holt, Inc. All Rights Reserved.').credit?.value).toBe('Tarnby & Holt, Inc.');
    expect(read('Write to Ada Lund at [email protected]').bylines?.value).toEqual(['Ada Lund']);
    expect(read('Correction: An earlier version gave a wrong price. (June 2, 2021)').corrections).toEqual([
      { text: 'Correction: An earlier version gave a wrong price. (June 2, 2021)', date: '2021-06-02' },
    ]);
  });

  it('takes byline and date lines at the top out of the text', () => {
    const text = ['Valve maker denies late payments', 'By Ada Lund and Bo Ek', 'Published 1st Jun 2018, 12:00 BST', ...body].join('\n\n');
    const { publication, blocks } = pageFromText(text, unknown);
    expect(publication.bylines?.value).toEqual(['Ada Lund', 'Bo Ek']);
    expect(publication.published).toEqual({ value: '2018-06-01T12:00+01:00', from: 'text' });
    expect(blocks).toHaveLength(3);
  });

  it('prefers the date that is known', () => {
    expect(pageFromText(body.join('\n\n'), { url: null, published: '2020-02-02' }).publication.published?.value).toBe('2020-02-02');
  });
});

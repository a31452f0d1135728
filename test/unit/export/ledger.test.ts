import { describe, expect, it } from 'vitest';
import { type LedgerWords, type LetterWords, printLedgerCsv, printLedgerMarkdown, printReplyLetter } from '../../../src/export';
import { type KeptStatement, unansweredOn } from '../../../src/model';
import { claim, keptExample, ledgerOf, threeClaims } from '../model/a-ledger';
import { prose } from '../model/prose';
import { parseCsv } from './parse-csv';

const LEDGER = ledgerOf(threeClaims(prose(1, 300), prose(2, 300)));
const linkOf = ({ url, words }: KeptStatement) => `${url}#:~:text=${encodeURIComponent(words)}`;
const date = (iso: string | null) => iso ?? 'undated';

describe('a ledger as CSV', () => {
  it('is a line for each claim in each publication', () => {
    const [head, ...lines] = parseCsv(printLedgerCsv(LEDGER, linkOf, false));
    const of = (name: string) => lines.map((line) => line[head?.indexOf(name) ?? -1]);
    expect(of('claim')).toHaveLength(4);
    expect(of('publication')).toEqual(['post', 'news', 'post', 'news']);
    expect(of('copies')).toEqual(['2', '1', '2', '1']);
    expect(of('carried by')).toEqual(['copy', '', 'copy', '']);
    expect(of('title')[0]).toBe('Story in post');
    expect(of('standing')).toEqual(['rejected', 'deflected', 'not asked', 'declined']);
    expect(of('answer')[0]).toBe('the report was baseless');
    expect(of('answer at')[0]).toBe('https://post.example/valves#:~:text=the%20report%20was%20baseless');
  });

  it('opens in a spreadsheet without running anything', () => {
    const evil = ledgerOf([
      keptExample('https://a.example/x', '2024-01-01', [claim('=HYPERLINK("https://evil.example","Tiderock, hid")')]),
    ]);
    const printed = printLedgerCsv(evil, linkOf, true);
    expect(printed.startsWith('\uFEFF')).toBe(true);
    expect(parseCsv(printed.slice(1))[1]?.[0]).toBe(`'=HYPERLINK("https://evil.example","Tiderock, hid")`);
    expect(printed.endsWith('\r\n')).toBe(true);
  });
});

const ledgerWords: LedgerWords = {
  title: (company) => `Ledger of ${company}`,
  counted: ({ pages, origins }) => `${pages} pages, ${origins.length} origins`,
  notes: ({ published, pages, publishers }) => `${date(published)}, ${pages.length} pages of ${publishers.join(' and ')}`,
  standing: (standing) => standing,
  act: (act) => act,
  madeOn: (iso) => `Made on ${iso}`,
};

describe('a ledger as Markdown', () => {
  it('has a heading a claim, and each publication with its answers under it', () => {
    const printed = printLedgerMarkdown('Tiderock', LEDGER, '2026-11-24', { words: ledgerWords, linkOf });
    expect(printed).toContain('# Ledger of Tiderock\n\n3 pages, 2 origins\n\nMade on 2026-11-24');
    expect(printed.match(/^## /gm)).toHaveLength(3);
    expect(printed).toContain('- **post**, 2019-03-04, 2 pages of post and copy: **rejected**. [Tiderock sold rusted valves');
    expect(printed).toContain(
      '  - Tiderock, rejects: [the report was baseless](https://post.example/valves#:~:text=the%20report%20was%20baseless)',
    );
    expect(printed.endsWith('\n')).toBe(true);
  });

  it('takes nothing that a page says for markup', () => {
    const evil = ledgerOf([
      keptExample('https://a.example/x', '2024-01-01', [claim('# Tiderock ![x](https://evil.example/x.png) <b>hid</b>')]),
    ]);
    const printed = printLedgerMarkdown('*Tide* [rock]', evil, '2026-11-24', { words: ledgerWords, linkOf });
    expect(printed).not.toMatch(/(?<!\\)!\[|(?<!\\)<b>|(?<!\\)\*Tide/);
    expect(printed.match(/^# /gm)).toHaveLength(1);
  });
});

const letterWords: LetterWords = {
  subject: (company) => `Reply of ${company}`,
  greeting: () => 'Dear press office,',
  opening: (_company, claims) => `We ask about ${claims} claims.`,
  source: (who, publication, day, carriers) =>
    [who, publication, day, carriers.length && `carried by ${carriers.join(', ')}`].filter(Boolean).join(', '),
  question: 'Is it so?',
  deadline: 'By: ____',
  closing: 'Yours',
  contact: 'Name: ____',
  date,
};

describe('a letter that asks for a reply', () => {
  const open = LEDGER.origins.map((origin) => ({ origin, rows: unansweredOn(LEDGER, origin.id) }));

  it('holds each unanswered claim in its words, with who, where and when, and blanks', () => {
    const letter = printReplyLetter('Tiderock', open, linkOf, letterWords, 'markdown');
    expect(letter).toContain('We ask about 2 claims.');
    expect(letter).toContain(
      '**1.**\n\n> Tiderock hid an inspector’s letter from the port\n>\n> A harbour report, post, 2019-03-04, carried by copy: [Story in post](',
    );
    expect(letter).toContain('> Tiderock paid its night crew below the legal wage');
    expect(letter).not.toContain('rusted');
    // The blanks are blanks where Markdown is drawn, too.
    expect(letter).toContain('By: \\_\\_\\_\\_');
  });

  it('is plain text for a mail: no sign in it but what is read, and the way to each claim', () => {
    const letter = printReplyLetter('Tiderock', open, linkOf, letterWords, 'plain');
    expect(letter).toContain(
      [
        '1. “Tiderock hid an inspector’s letter from the port”',
        '   A harbour report, post, 2019-03-04, carried by copy: Story in post',
        '   https://post.example/valves#:~:text=Tiderock%20hid',
      ].join('\n'),
    );
    expect(letter).toContain('\n\nBy: ____\n\n');
    expect(letter).not.toMatch(/[\\*>[\]]/);
  });

  it('asks about a claim once, whichever publications are chosen', () => {
    const [first] = open;
    const letter = printReplyLetter('Tiderock', first ? [first, first] : [], linkOf, letterWords, 'plain');
    expect(letter).toContain('We ask about 1 claims.');
  });

  it('is none where nothing is unanswered', () => {
    expect(printReplyLetter('Tiderock', [], linkOf, letterWords, 'plain')).toBe('');
  });
});

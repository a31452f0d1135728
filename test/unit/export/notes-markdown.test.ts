import { describe, expect, test } from 'vitest';
import { printNotesMarkdown } from '../../../src/export';
import { markdownLine, markdownLink, markdownQuote, markdownText } from '../../../src/export/markdown-text';
import { all, bare, onCompany, outgoing, page } from './example';
import { words } from './example-words';

const MADE = Date.UTC(2024, 2, 8);

describe('notes as Markdown', () => {
  const text = printNotesMarkdown(all, MADE, words);

  test('stand page by page, each note under its words, those on companies at the end', () => {
    expect(text.match(/^#+ .*|^> .*|^\*.*\*$/gm)).toEqual([
      '# notes',
      `## ${page.title}`,
      '> the “north pier” is closed for good',
      '*whole\\_page*',
      '## Tiderock \\& Sons',
    ]);
  });

  test('hold the reader’s own Markdown as it was written', () => {
    expect(text).toContain('\n\nAsk for **the order** of closing.\n\n- who signed\n- when\n\n');
  });

  test('say status, reason, source, answer, asking, copies, links and the hash', () => {
    for (const line of [
      '- **status:** status needs context. Only the north arm is closed.',
      '- **claim\\_type:** type fact',
      '- **source:** The harbour office (act alleges)',
      '- **answer:** Tiderock (act rejects): called the claim baseless',
      '- **asked:** date 2024-03-06, by mail to the office',
      '- **asked\\_answer:** We closed one arm.',
      '- **archive:** [https://archive.example/1](https://archive.example/1)',
      '- **links:** [Register](https://register.example/pier)',
      `- **captured:** date 2024-03-05, SHA-256 \`${outgoing.capture?.sha256}\``,
    ])
      expect(text.split('\n')).toContain(line);
  });

  test('say how many notes were held back, and nothing where none was', () => {
    expect(printNotesMarkdown({ ...all, heldBack: 2 }, MADE, words)).toContain('held\\_back 2');
    expect(text).not.toContain('held');
  });

  test('leave out pages without a note, and keep notes whose page is gone', () => {
    const [first] = all.pages;
    const gone = { ...bare, page: null };
    const made = printNotesMarkdown(
      { notes: [gone], pages: [{ ...(first as (typeof all.pages)[0]), notes: [] }], heldBack: 0 },
      MADE,
      words,
    );
    expect(made.match(/^## .*/gm)).toEqual([`## ${bare.note.target.page}`]);
    expect(printNotesMarkdown({ notes: [onCompany], pages: [], heldBack: 0 }, MADE, words)).toContain('Who owns it?');
  });
});

describe('what a page says', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no number', '1\\. no number'],
    ['*no* _stress_ `code` [x](y) <b> &amp; | ~', '\\*no\\* \\_stress\\_ \\`code\\` \\[x\\](y) \\<b\\> \\&amp; \\| \\~'],
    ['text\n=====', 'text\n\\====='],
    ['![x](http://a.example/1.png)', '\\!\\[x\\](http://a.example/1.png)'],
  ])('%j is no Markdown', (text, safe) => {
    expect(markdownText(text)).toBe(safe);
  });

  test('stays in one line, in its quotation, in its link', () => {
    expect(markdownLine(' a\n# b ')).toBe('a # b');
    expect(markdownQuote('a\n\nb')).toBe('> a\n>\n> b');
    expect(markdownLink('x](y', 'https://a.example/b (c)')).toBe('[x\\](y](https://a.example/b%20%28c%29)');
    expect(markdownLink('x', 'javascript:alert(1)')).toBe('x');
  });
});

import { describe, expect, test } from 'vitest';
import { printCheckersPack } from '../../../src/export/checkers-pack';
import { all, note, outgoing } from './example';
import { words } from './example-words';
import { unzip } from './unzip';
import { type Element, elementsIn, parseXml } from './xml';

/** What a run's properties say of its look, in the order of the table; `style` is the link's. */
const LOOKS = [
  ['w:b', 'bold'],
  ['w:i', 'italic'],
  ['w:strike', 'struck'],
  ['w:rFonts', 'code'],
  ['w:rStyle', 'link'],
] as const;

function runWords(run: Element): string {
  const text = run.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:br') return '⏎';
      return child.name === 'w:t' ? child.children.join('') : '';
    })
    .join('');
  const looks = LOOKS.filter(([name]) => elementsIn(run, name).length).map(([, look]) => look);
  return looks.length && text.trim() ? `{${looks.join(' ')}: ${text}}` : text;
}

/** The list marks of a file, by the number of a list in it: "•", or "3." for the first number. */
function marksIn(numbering: Element): ReadonlyMap<string, string> {
  const valueIn = (element: Element | undefined, attribute = 'w:val') => element?.attributes[attribute] ?? '';
  const abstract = new Map(
    elementsIn(numbering, 'w:abstractNum').map((list) => {
      const [level] = elementsIn(list, 'w:lvl');
      const isBullet = level && valueIn(elementsIn(level, 'w:numFmt')[0]) === 'bullet';
      return [valueIn(list, 'w:abstractNumId'), isBullet ? '•' : `${valueIn(elementsIn(list, 'w:start')[0])}.`];
    }),
  );
  return new Map(
    elementsIn(numbering, 'w:num').map((list) => [
      valueIn(list, 'w:numId'),
      abstract.get(valueIn(elementsIn(list, 'w:abstractNumId')[0])) ?? 'no such list',
    ]),
  );
}

/** A paragraph as it reads: how far it stands in (a dot a step), its list's mark and number, whether quoted, its runs with their looks. */
function lineOf(paragraph: Element, marks: ReadonlyMap<string, string>): string {
  const [list] = elementsIn(paragraph, 'w:numId');
  const number = list?.attributes['w:val'] ?? '';
  const mark = list ? `${marks.get(number) ?? `no list ${number}`} ` : '';
  const left = Number(elementsIn(paragraph, 'w:ind')[0]?.attributes['w:left'] ?? 0);
  const quoted = elementsIn(paragraph, 'w:pBdr').length ? '| ' : '';
  return '.'.repeat(left / 360) + mark + quoted + elementsIn(paragraph, 'w:r').map(runWords).join('');
}

/** The lines of a note's text in the file, from its name on, and the addresses that the file leads to. */
async function printed(text: string): Promise<{ lines: string[]; addresses: (string | undefined)[]; lists: (string | undefined)[] }> {
  const [page] = all.pages;
  const plain = { ...note, text, tags: [], asked: null, archive: '', links: [] };
  const pages = [{ ...(page as (typeof all.pages)[0]), statements: [], notes: [{ ...outgoing, note: plain }] }];
  const files = unzip(await printCheckersPack({ ...all, pages }, 0, words));
  const marks = marksIn(parseXml(files.get('word/numbering.xml') ?? ''));
  const lines = elementsIn(parseXml(files.get('word/footnotes.xml') ?? ''), 'w:p').map((p) => lineOf(p, marks));
  const from = lines.findIndex((line) => line.startsWith('{bold: note: }'));
  const lists = elementsIn(parseXml(files.get('word/footnotes.xml') ?? ''), 'w:numId').map((list) => list.attributes['w:val']);
  const relations = elementsIn(parseXml(files.get('word/_rels/footnotes.xml.rels') ?? ''), 'Relationship');
  return {
    lists,
    lines: from < 0 ? [] : [(lines[from] ?? '').replace('{bold: note: }', ''), ...lines.slice(from + 1)],
    addresses: relations.filter((r) => r.attributes['TargetMode'] === 'External').map((r) => r.attributes['Target']),
  };
}

describe('a note’s Markdown in the Word file', () => {
  test.each([
    ['*one* **two** ~~three~~ `four`', ['{italic: one} {bold: two} {struck: three} {code: four}']],
    ['***both***', ['{bold italic: both}']],
    ['a line\nand another\n\na paragraph', ['a line⏎and another', 'a paragraph']],
    ['# Heading\nwords', ['{bold: Heading}', 'words']],
    ['> quoted', ['', '.| quoted']],
    ['> quoted\n> > deeper', ['', '.| quoted', '..| deeper']],
    ['- one\n- two\n  - three', ['', '.• one', '.• two', '..• three']],
    ['9. nine\n10. ten', ['', '.9. nine', '.9. ten']],
    ['- one\n\n  more\n- two', ['', '.• one', '.more', '.• two']],
    ['- [x] done\n- [ ] open', ['', '.• ☑ done', '.• ☐ open']],
    ['- - twice', ['', '.• ', '..• twice']],
    ['```\na < b\n  c\n```', ['', '.{code: a < b}{code: ⏎  c}']],
    ['| paper | day |\n|---|---|\n| Post | *Monday* |', ['{bold: paper}{bold:  | }{bold: day}', 'Post | {italic: Monday}']],
    ['\\*plain\\* AT&T', ['*plain* AT&T']],
    ['before\n\n---', ['before', '———']],
  ])('%j', async (text, lines) => {
    expect((await printed(text)).lines).toEqual(lines);
  });

  test('two lists of one note count by themselves', async () => {
    const { lists } = await printed('1. one\n2. two\n\nwords\n\n1. one again\n\n- mark');
    expect(lists).toHaveLength(4);
    expect(new Set(lists).size).toBe(3);
    expect(lists[0]).toBe(lists[1]);
  });

  test('a link leads where it says, in its words', async () => {
    expect(await printed('see **[the *filing*](https://registry.example/7?a=1&b=ü)** or mailto:desk@a.example')).toMatchObject({
      lines: ['see {bold link: the }{bold italic link: filing} or {link: mailto:desk@a.example}'],
      addresses: ['https://registry.example/7?a=1&b=%C3%BC', 'mailto:desk@a.example'],
    });
  });

  test.each([
    '<b>bold</b>',
    '![a picture](https://tracker.example/p.png)',
    '[click](javascript:alert(1))',
    '[click](file:///etc/passwd)',
    '[click](/relative)',
    '[x]: https://hidden.example',
  ])('%s stands as it was typed, and leads nowhere', async (text) => {
    expect(await printed(text)).toMatchObject({ lines: [text], addresses: [] });
  });

  test('quotes in quotes without end, and lists further in than anybody reads, lose no word', async () => {
    expect((await printed('>'.repeat(5000))).lines.join('')).toContain('>>>>');
    const list = Array.from({ length: 30 }, (_, i) => `${'  '.repeat(i)}- level ${i}`).join('\n');
    const { lines } = await printed(list);
    for (let i = 0; i < 30; i++) expect(lines.join('\n')).toContain(`level ${i}`);
  });
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { noteLink } from '../../../src/export';
import { Markdown } from '../../../src/views/note/markdown';

beforeEach(() => act(() => render(null, document.body)));

async function draw(text: string): Promise<HTMLElement> {
  await act(() => render(<Markdown text={text} />, document.body));
  return document.body.firstElementChild as HTMLElement;
}
const html = async (text: string) => (await draw(text)).innerHTML;

describe('what is drawn', () => {
  test.each([
    ['*one* **two** ~~three~~ `four`', '<p><em>one</em> <strong>two</strong> <del>three</del> <code>four</code></p>'],
    ['a line\nand another', '<p>a line<br>and another</p>'],
    ['# Heading', '<p class="note-heading">Heading</p>'],
    ['> quoted', '<blockquote><p>quoted</p></blockquote>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['3. one', '<ol start="3"><li>one</li></ol>'],
    ['- [x] done\n- [ ] open', '<ul><li>☑ done</li><li>☐ open</li></ul>'],
    ['```\na < b\n```', '<pre><code>a &lt; b</code></pre>'],
    ['\\*plain\\*', '<p>*plain*</p>'],
    ['AT&T, x < y', '<p>AT&amp;T, x &lt; y</p>'],
    ['---', '<hr>'],
  ])('%j', async (text, expected) => {
    expect(await html(text)).toBe(expected);
  });

  test('a table', async () => {
    const drawn = await draw('| paper | day |\n|---|---|\n| Post | *Monday* |');
    expect([...drawn.querySelectorAll('th, td')].map((cell) => cell.innerHTML)).toEqual(['paper', 'day', 'Post', '<em>Monday</em>']);
  });

  test('a link opens beside the note', async () => {
    expect(await html('[the filing](https://registry.example/7)')).toBe(
      '<p><a href="https://registry.example/7" target="_blank" rel="noopener noreferrer">the filing</a></p>',
    );
  });

  test('a bare address is a link', async () => {
    expect((await draw('see https://registry.example/7')).querySelector('a')?.href).toBe('https://registry.example/7');
  });

  test('the words that a search draws are its own', async () => {
    await act(() => render(<Markdown text="**yard** and `yard`" leaf={(words) => <mark>{words}</mark>} />, document.body));
    expect(document.body.querySelector('.markdown')?.innerHTML).toBe(
      '<p><strong><mark>yard</mark></strong><mark> and </mark><code><mark>yard</mark></code></p>',
    );
  });
});

describe('what is only ever shown as typed', () => {
  test.each([
    '<b>bold</b>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![a picture](https://tracker.example/p.png)',
    '[click](javascript:alert(1))',
    '[click](data:text/html,x)',
    '[click](/relative)',
    '<javascript:alert(1)>',
    '[x]: https://hidden.example',
  ])('%s', async (text) => {
    const drawn = await draw(text);
    expect(drawn.textContent?.trim()).toBe(text);
    expect(drawn.querySelectorAll('a, img, b, script')).toHaveLength(0);
  });

  test('quotes in quotes without end', async () => {
    const text = '>'.repeat(5000);
    expect((await draw(text)).textContent).toContain('>>>>');
  });

  test('lists within lists, further in than anybody reads', async () => {
    const text = Array.from({ length: 30 }, (_, i) => `${'  '.repeat(i)}- level ${i}`).join('\n');
    const drawn = await draw(text);
    for (let i = 0; i < 30; i++) expect(drawn.textContent).toContain(`level ${i}`);
  });
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['mailto:desk@a.example', 'mailto:desk@a.example'],
  ['JAVASCRIPT:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['vbscript:x', null],
  ['blob:https://a.example/1', null],
  ['file:///etc/passwd', null],
  ['chrome-extension://x/y', null],
  ['//a.example', null],
  ['', null],
])('%j may lead to %j', (href, leads) => {
  expect(noteLink(href)).toBe(leads);
});

describe('hostile text', () => {
  const PIECES = [
    '<script>alert(1)</script>',
    '<img src=x onerror="alert(1)">',
    '![p](https://t.example/p.png "t")',
    '[a](javascript:alert`1`)',
    '[a][r]',
    '[r]: data:text/html,x',
    '<a href="javascript:x">',
    '</div>',
    '<!--',
    '-->',
    '<svg/onload=alert(1)>',
    '&lt;b&gt;',
    '&#106;avascript:x',
    '[x](&#106;avascript:alert(1))',
    '`',
    '```',
    '*',
    '**',
    '_',
    '~~',
    '> ',
    '- ',
    '1. ',
    '# ',
    '|',
    '|-|-|',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '\\',
    ']',
    '](',
    ')',
    '<',
    '>',
    '\u0000',
    '\u202e',
    '\ud800',
    '"',
    "'",
    'style=',
    'mailto:a@b.example',
    'www.a.example',
    'words',
    '__proto__',
    'constructor',
  ];
  const ELEMENTS = new Set('DIV P EM STRONG DEL CODE PRE BLOCKQUOTE UL OL LI A BR HR TABLE THEAD TBODY TR TH TD'.split(' '));
  const ATTRIBUTES = new Set(['class', 'href', 'target', 'rel', 'start']);

  /** A small generator with a seed, so that a failure can be repeated. */
  function* numbers(seed: number): Generator<number> {
    for (let x = seed; ; ) {
      x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
      yield x / 2 ** 32;
    }
  }

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('never becomes more than it may be (seed %i)', async (seed) => {
    const chance = numbers(seed);
    const next = () => chance.next().value as number;
    for (let round = 0; round < 60; round++) {
      const text = Array.from({ length: 1 + Math.floor(next() * 40) }, () => PIECES[Math.floor(next() * PIECES.length)]).join('');
      const drawn = await draw(text);
      for (const element of [drawn, ...drawn.querySelectorAll('*')]) {
        expect(ELEMENTS, text).toContain(element.tagName);
        for (const { name } of element.attributes) expect(ATTRIBUTES, text).toContain(name);
        if (element.tagName !== 'A') continue;
        expect(element.getAttribute('href'), text).toMatch(/^(https?:\/\/|mailto:)/);
        expect(element.getAttribute('rel'), text).toBe('noopener noreferrer');
      }
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textFragment } from '../../src/page';
import { type Bench, inBothBrowsers, openRead, panelTab, statementWhere, takeNote, until, wordsOf } from './browsers';
import { articleOf } from './site';

const TITLE = 'Cameras of two makers looked at';
const ACCUSED = 'Engineers at Lenswarden said on Monday that Brantholm Optical left a hidden account in eleven of its cameras.';
const OTHER = 'Engineers at Lenswarden said on Monday that Corvast Imaging left a hidden account in eleven of its cameras.';
const BEFORE = 'The town of Wexmoor has bought street cameras for many years, and has seldom asked who made them.';
const AFTER = 'A council meeting on the matter is to be held before the end of the month, in the hall by the harbour.';

const MORE = [
  'The cameras hang over Fish Row, the ferry landing and the two schools, where they have been since the flood.',
  'Nobody in the town hall could say on Tuesday how often anyone looks at what they show.',
];

/** What axe finds against the page that it runs in, one line each; light only, since `access.test.ts` looks at the colours in both. */
const AXE = `${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')};
axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' '))))`;

/** So many paragraphs before a passage that it is not in view when the page opens. */
const LONG = 40;

/** What the panel says of the note's place on each changed page. */
const cases = [
  {
    name: 'other paragraphs come before it, and the words are wrapped anew',
    page: articleOf(TITLE, ['Updated at noon with the date of the meeting.', BEFORE, ACCUSED.replaceAll(' ', '\n   '), AFTER, ...MORE]),
    says: [],
    saysNot: ['not on the page any more', 'Not sure', 'now reads'],
  },
  {
    name: 'a word of the quote was edited',
    page: articleOf(TITLE, [BEFORE, ACCUSED.replace('eleven of its cameras', 'eleven of its older cameras'), AFTER, ...MORE]),
    says: ['now reads', 'older'],
    saysNot: ['not on the page any more'],
  },
  {
    name: 'it was taken out',
    page: articleOf(TITLE, [BEFORE, AFTER, ...MORE]),
    says: ['not on the page any more', 'hidden account'],
    saysNot: ['Go to the place'],
  },
  {
    name: 'another company’s sentence stands in its place',
    page: articleOf(TITLE, [BEFORE, OTHER, AFTER, ...MORE]),
    says: ['Not sure that this is the place'],
    saysNot: ['now reads', 'have moved', 'Copy link'],
  },
];

inBothBrowsers((bench: Bench) => {
  const url = () => `${bench.site.url}/made/changing.html`;

  describe('a note’s place', () => {
    test('is described when the note is taken', async () => {
      bench.site.put('changing.html', articleOf(TITLE, [BEFORE, ACCUSED, AFTER, ...MORE]));
      const { page, read } = await openRead(bench, url());
      const claim = statementWhere(read, (s) => wordsOf(read, s).includes('hidden account'));
      const panel = await panelTab(bench, page);
      await takeNote(panel, 'Eleven?', claim.id);
      await panel.close();
      await page.close();
    });

    for (const { name, page: html, says, saysNot } of cases)
      test(`is looked for when ${name}`, async () => {
        bench.site.put('changing.html', html);
        const { page } = await openRead(bench, url());
        const panel = await panelTab(bench, page);
        const text = () =>
          panel.evaluate(
            `document.body.innerText + [...document.querySelectorAll('textarea')].map((a) => a.value).join()`,
          ) as Promise<string>;
        await until('the note is shown', async () => (await text()).includes('Eleven?'));
        for (const words of says) await until(`the panel says "${words}"`, async () => (await text()).includes(words));
        // The place is asked for once the note is there; an answer that is "found" leaves no trace to wait for.
        if (says.length === 0) await new Promise((done) => setTimeout(done, 500));
        for (const words of saysNot) expect(await text()).not.toContain(words);
        expect(await panel.evaluate(AXE)).toEqual([]);
        await panel.close();
        await page.close();
      });

    test('shows what was taken out and what was put in, in words too', async () => {
      const now = ACCUSED.replace('eleven of its cameras', 'several of its cameras');
      bench.site.put('changing.html', articleOf(TITLE, [BEFORE, now, AFTER, ...MORE]));
      const { page } = await openRead(bench, url());
      const panel = await panelTab(bench, page);
      const wordsIn = (css: string) => panel.evaluate(`document.querySelector('.difference ${css}')?.textContent`);
      await until('the difference is shown', () => wordsIn('ins'));
      expect(await wordsIn('del')).toBe('taken out: eleven;');
      expect(await wordsIn('ins')).toBe('put in: several;');
      for (const scheme of ['dark', 'light'] as const) {
        await bench.driven.scheme(panel, scheme);
        expect(await panel.evaluate(AXE)).toEqual([]);
      }
      await panel.close();
      await page.close();
    });
  });

  describe('a link to the passage', () => {
    test('is copied from the panel, and the browser scrolls to the passage by it', async () => {
      // The same words stand twice, and the second time is meant.
      const twice = 'It was said in the town hall, more than once, that the cameras would be looked at.';
      const filler = Array.from(
        { length: LONG },
        (_, i) => `Paragraph ${i} tells of the harbour, of its ferries and of the people who wait there.`,
      );
      const meant = `At the ferry landing nobody believed it: ${twice} Then it rained.`;
      bench.site.put(
        'changing.html',
        articleOf(TITLE, [`At the school, too. ${twice} They laughed.`, ...filler, ACCUSED, meant, ...filler]),
      );
      const { page, read } = await openRead(bench, url());
      const start = read.page.text.lastIndexOf(twice);
      const selectors = await bench.driven.ask(page, 'describe', [{ start, end: start + twice.length }]);
      await page.close();
      const link = textFragment(url(), selectors, read.page.text) ?? '';
      expect(link).toContain('-,');
      const there = await bench.driven.open(link);
      const top = await until('the page has scrolled', async () => {
        const [at, view] = (await there.evaluate(
          `[[...document.querySelectorAll('p')].find((p) => p.innerText.startsWith('At the ferry')).getBoundingClientRect().top, innerHeight]`,
        )) as [number, number];
        return at > 0 && at < view && at;
      });
      expect(top).toBeGreaterThan(0);
      await there.close();
    });

    test('is offered with a note', async () => {
      bench.site.put('changing.html', articleOf(TITLE, [BEFORE, ACCUSED, AFTER, ...MORE]));
      const { page } = await openRead(bench, url());
      const panel = await panelTab(bench, page);
      const button = `[...document.querySelectorAll('button')].find((b) => b.innerText === 'Copy link to the passage')`;
      await until('the link is offered', () => panel.evaluate(`!!${button}`) as Promise<boolean>);
      await panel.evaluate(`navigator.clipboard.writeText = async (words) => { globalThis.copied = words; }`);
      await panel.evaluate(`${button}.click()`);
      await until('it is copied', () => panel.evaluate(`globalThis.copied ?? null`) as Promise<string | null>);
      expect(await panel.evaluate('copied')).toMatch(/changing\.html#:~:text=.*hidden%20account/);
      await panel.close();
      await page.close();
    });
  });
});

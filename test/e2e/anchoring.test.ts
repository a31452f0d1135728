import { describe, expect, test } from 'vitest';
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
    says: ['now reads', 'older cameras'],
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
    saysNot: ['now reads', 'have moved'],
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
        await panel.close();
        await page.close();
      });
  });
});

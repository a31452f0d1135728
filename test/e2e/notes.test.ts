import { describe, expect, test } from 'vitest';
import type { Panel } from '../../scripts/drive';
import { type Bench, inBothBrowsers, openRead, panelTab, takeNote, until, untilSaved } from './browsers';
import { articleOf } from './site';

const text = (panel: Panel) => panel.evaluate<string>('document.body.innerText');
/** What the notes say, whether they are being read or written. */
const notesIn = (panel: Panel) =>
  panel.evaluate<string[]>(
    `[...document.querySelectorAll('.note')].map((note) => note.querySelector('textarea')?.value ?? note.querySelector('.markdown')?.innerText ?? '')`,
  );

/** Presses a button of the real panel, and waits until it is there. */
const press = (panel: Panel, css: string) =>
  until(`${css} is pressed`, () =>
    panel.evaluate<boolean>(`(() => { const b = document.querySelector(${JSON.stringify(css)}); b?.click(); return !!b; })()`),
  );

/** Types into the real panel's last note, as the browser does it. */
const type = (panel: Panel, words: string) =>
  panel.evaluate(`(() => {
    const area = [...document.querySelectorAll('.note textarea')].at(-1);
    Object.getOwnPropertyDescriptor(window.HTMLTextAreaElement.prototype, 'value').set.call(area, ${JSON.stringify(words)});
    area.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
  })()`);

const untilPanelSaved = (panel: Panel) =>
  until(
    'the panel says that the note is saved',
    async () => (await panel.evaluate<string>(`document.querySelector('.save-state')?.innerText`)) === 'saved',
  );

const untilNotes = (panel: Panel, notes: readonly string[]) =>
  until(`the panel shows ${notes.length} notes`, async () => JSON.stringify(await notesIn(panel)) === JSON.stringify(notes));

inBothBrowsers((bench: Bench) => {
  const article = () => `${bench.site.url}/demo/hikvision.html`;
  const openPanel = async () => {
    const { page, read } = await openRead(bench, article());
    return { page, read, panel: await bench.driven.panel(page) };
  };

  describe('the real panel', () => {
    test('opens, and shows the page and its claims in reading order', async () => {
      const { page, read, panel } = await openPanel();
      await until('the claims are listed', async () => (await text(panel)).includes('Margin Review'));
      const ids = await panel.evaluate<string[]>(`[...document.querySelectorAll('button.go')].map((b) => b.dataset.claim)`);
      expect(ids.length).toBeGreaterThan(2);
      const order = read.view.reading.statements.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      await page.close();
    });

    test('takes a note, and says when it is saved', async () => {
      const { page, panel } = await openPanel();
      await press(panel, 'button.go');
      await press(panel, '.add-note');
      await until('there is a note', async () => (await notesIn(panel)).length === 1);
      await type(panel, 'Ask for the contract itself.');
      await untilPanelSaved(panel);
      await page.close();
    });

    test('shows the note again after a reload', async () => {
      const { page, panel } = await openPanel();
      await untilNotes(panel, ['Ask for the contract itself.']);
      await page.reload();
      await untilNotes(panel, ['Ask for the contract itself.']);
      await page.close();
    });
  });

  describe('a note', () => {
    test('can’t be read by the page, nor which claim it is on', async () => {
      const { page, panel } = await openPanel();
      await untilNotes(panel, ['Ask for the contract itself.']);
      const seen = await page.evaluate(
        `document.documentElement.outerHTML + [...CSS.highlights.keys()].join() + JSON.stringify({ ...localStorage }) + document.title`,
      );
      expect(seen).not.toContain('contract itself');
      expect(await page.evaluate(`[...CSS.highlights.keys()].filter((name) => /not/.test(name))`)).toEqual([]);
      await page.close();
    });

    test('is there when the background was stopped in between, and another can be taken', async () => {
      const { page, panel } = await openPanel();
      await untilNotes(panel, ['Ask for the contract itself.']);
      await bench.driven.stopBackground();
      const { page: again } = await openRead(bench, `${bench.site.url}/demo/brantholm.html`);
      await again.close();
      await page.bringToFront();
      await untilNotes(panel, ['Ask for the contract itself.']);
      await page.close();
    });

    test('is there when the browser was closed and started again', async () => {
      await bench.restart('close');
      const { page, panel } = await openPanel();
      await untilNotes(panel, ['Ask for the contract itself.']);
      await page.close();
    });

    test('is there when the browser was killed as soon as it said "saved"', async () => {
      const { panel } = await openPanel();
      await untilNotes(panel, ['Ask for the contract itself.']);
      await press(panel, '.note-edit');
      await until('the editor is there', () => panel.evaluate<boolean>(`document.querySelector('.note textarea') !== null`));
      await type(panel, 'Ask for the contract, and its date.');
      await until(
        'saving has begun',
        async () => (await panel.evaluate<string>(`document.querySelector('.save-state')?.innerText`)) !== '',
      );
      await untilPanelSaved(panel);
      await bench.restart('kill');
      const { page, panel: after } = await openPanel();
      await untilNotes(after, ['Ask for the contract, and its date.']);
      await page.close();
    });
  });

  describe('the panel in a tab', () => {
    test('takes note, tag and status by the keyboard, and keeps them', async () => {
      const { page } = await openRead(bench, `${bench.site.url}/demo/brantholm.html`);
      const tab = await panelTab(bench, page);
      await tab.waitForSelector('button.go');
      await tab.focus('button.go');
      await tab.keyboard.press('Enter');
      await tab.waitForSelector('.add-note');
      await tab.focus('.add-note');
      await tab.keyboard.press('Enter');
      await tab.waitForSelector('.note textarea');
      await tab.focus('.note textarea');
      await tab.keyboard.type('Which eleven models?');
      await tab.focus('.note .tag-input');
      await tab.keyboard.type('cameras');
      await tab.keyboard.press('Enter');
      await tab.select('.note select', 'in progress');
      await untilSaved(tab);
      await tab.keyboard.press('Escape');
      await tab.waitForSelector('.note .note-edit');
      expect(await tab.evaluate('document.activeElement.className')).toContain('note-edit');
      await tab.close();
      const again = await panelTab(bench, page);
      await again.waitForSelector('.note');
      expect(await again.$eval('.note .markdown', (words) => words.textContent)).toBe('Which eleven models?');
      expect(await again.$eval('.note .label', (status) => status.textContent)).toBe('In progress');
      expect(await again.$eval('.note .tag', (tag) => tag.textContent)).toBe('cameras');
      await again.focus('.note-edit');
      await again.keyboard.press('Enter');
      await again.keyboard.type(' And when?');
      await untilSaved(again);
      await again.keyboard.press('Escape');
      await again.waitForSelector('::-p-text(Which eleven models\\? And when\\?)');
      await again.close();
      await page.close();
    });
  });

  test('the key for a note on the selection begins one in the panel', async () => {
    const { page, panel } = await openPanel();
    await untilNotes(panel, ['Ask for the contract, and its date.']);
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('article p'))`);
    await page.bringToFront();
    await bench.driven.command('note-selection');
    await until('a note is begun', async () => (await notesIn(panel)).length === 2);
    expect(await panel.evaluate<number>(`document.querySelectorAll('.loose .note').length`)).toBe(1);
    await page.evaluate('getSelection().removeAllRanges()');
    await bench.driven.command('note-selection');
    await until('the panel says what to do', async () => (await text(panel)).includes('Nothing is selected on the page.'));
    expect(await panel.evaluate<string>('document.activeElement.innerText')).toBe('Note on the page');
    await page.close();
  });

  test('the menu of what is selected begins one, too', async () => {
    const { page, panel } = await openPanel();
    await untilNotes(panel, ['Ask for the contract, and its date.']);
    await page.evaluate(`getSelection().selectAllChildren(document.querySelectorAll('article p')[3])`);
    await bench.driven.chooseMenu(page);
    await until('a note is begun', async () => (await notesIn(panel)).length === 2);
    expect(await panel.evaluate<string>(`document.querySelector('.loose').innerText`)).toContain('sells more surveillance cameras');
    await page.close();
  });

  test('the key begins a note on a page that is no article, too', async () => {
    bench.site.put('tide.html', '<!doctype html><title>Tide tables</title><h1>Tides</h1><p id="high">High water 4:12</p>');
    const url = `${bench.site.url}/made/tide.html`;
    const page = await bench.driven.open(url);
    const panel = await bench.driven.panel(page);
    await until('the panel says that it is no article', async () => {
      await page.bringToFront();
      return (await text(panel)).includes('No article here');
    });
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('#high'))`);
    await bench.driven.command('note-selection');
    await until('a note is begun', async () => (await notesIn(panel)).length === 1);
    expect(await text(panel)).toContain('“High water 4:12”');
    await type(panel, 'Whose tables?');
    await untilPanelSaved(panel);
    await page.close();
    const library = await bench.driven.own('src/views/library/index.html#pages');
    await library.waitForSelector('::-p-text(Tide tables)');
    await library.close();
  });

  describe('what was kept of a page', () => {
    const said = (cue: string, credit: string, more: readonly string[] = []) =>
      articleOf('Harbour valves', [
        `${credit}Inspectors ${cue} that Brantholm Optical sold valves that were rusted to the ferry line for seven years, in a letter to the council.`,
        ...more,
        'The ferry line, which carries two thousand people a day in summer, stopped all sailings for a week while every valve was changed.',
        'The council met on Monday to speak of the letter, and will meet again before the end of the month, the mayor’s office wrote.',
      ]);

    test('shows what has changed since: “said” became “alleged”, an answer was added, a credit went', async () => {
      bench.site.put('valves.html', said('said', 'OSTREY (QWN) — '));
      const url = `${bench.site.url}/made/valves.html`;
      const { page } = await openRead(bench, url);
      const tab = await panelTab(bench, page);
      await takeNote(tab, 'See the **letter**.');
      await tab.waitForSelector('::-p-text(The page’s text as evidence \\(1 kept\\))');
      bench.site.put('valves.html', said('alleged', '', ['Brantholm Optical denied that it sold rusted valves.']));
      await page.bringToFront();
      await page.reload();
      await until('the page is read anew', async () => {
        await page.bringToFront();
        const state = await bench.driven.ask(page, 'state');
        return state.state === 'read' && state.page.text.includes('alleged');
      });
      // A browser gives a hidden tab little time; the panel itself is in sight.
      await tab.bringToFront();
      const shown = await until(
        'the change is shown',
        () =>
          tab.evaluate(`[...document.querySelectorAll('.since del, .since ins')].map((part) => part.innerText).join()`) as Promise<string>,
      );
      expect(shown).toMatch(/said.*alleged/s);
      const told = await until('the credit’s going is told, and the note is read', async () => {
        const words = (await tab.evaluate('document.body.innerText')) as string;
        // What is missing is named, should it not come.
        for (const part of ['Credit, gone: QWN', 'See the letter.'])
          if (!words.includes(part)) throw new Error(`no "${part}" in: ${words}`);
        return words;
      });
      expect(told).toMatch(/An answer was added, by Brantholm Optical:\s+“that it sold rusted valves/);
      expect(await tab.$eval('.note .markdown strong', (strong) => strong.textContent)).toBe('letter');
      await tab.close();
      await page.close();
    });

    test('is deleted text by text by the keyboard, and brought back', async () => {
      const { page } = await openRead(bench, `${bench.site.url}/made/valves.html`);
      const tab = await panelTab(bench, page);
      await tab.waitForSelector('::-p-text(The page’s text as evidence \\(2 kept\\))');
      await tab.focus('.captures summary');
      await tab.keyboard.press('Enter');
      const last = await tab.waitForSelector('.captures li:last-child button:last-child');
      await last?.focus();
      await tab.keyboard.press('Enter');
      await tab.waitForSelector('::-p-text(\\(1 kept\\))');
      await (await tab.waitForSelector('.toast button'))?.focus();
      await tab.keyboard.press('Enter');
      await tab.waitForSelector('::-p-text(\\(2 kept\\))');
      await tab.close();
      await page.close();
    });
  });

  test('a tag is renamed in all notes at once, and that can be undone', async () => {
    const tags = await bench.driven.own('src/views/library/index.html#tags');
    await (await tags.waitForSelector('::-p-text(Rename)'))?.click();
    await tags.waitForSelector('form input');
    await tags.evaluate(`document.querySelector('form input').select()`);
    await tags.type('form input', 'lenses');
    await tags.keyboard.press('Enter');
    await tags.waitForSelector('::-p-text(“cameras” is now “lenses”. Notes: 1.)');
    await until('it is renamed', async () => (await tags.$eval('.tag', (tag) => tag.textContent)) === 'lenses');
    await (await tags.waitForSelector('.toast button'))?.click();
    await until('it is as it was', async () => (await tags.$eval('.tag', (tag) => tag.textContent)) === 'cameras');
    await tags.close();
  });
});

import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { HELPER } from '../../scripts/drive';
import { type Bench, inBothBrowsers, openRead, panelTab, until } from './browsers';

/** How often in each browser: a few times with all tests, 100 times by `npm run test:kills`. */
const TIMES = Number(process.env.KILLS ?? 4) / 2;
/** Every so many-th time the whole browser is killed: its process, with no time to tidy up. */
const BROWSER_EVERY = 3;
/** The longest that is typed before the end comes, in milliseconds: some saves are done by then, and one may be under way. */
const LONGEST = 1200;
/** After so many rounds it is told how far it is: half an hour is long to wait for. */
const TELL_EVERY = 10;

/** A number from 0 to 1 for each round: the same in every run, so that what failed can be tried again. */
const chanceOf = (round: number) => ((round + 1) * 0.6180339887) % 1;

/** Where the panel leaves what was last shown as saved. */
interface Typing {
  shownAsSaved?: string;
}

/** Runs in the panel: types on and on into the newest note, and keeps what stands there whenever "saved" is shown. */
function typeOn(mark: string): void {
  const area = [...document.querySelectorAll<HTMLTextAreaElement>('.note textarea')].at(-1);
  const note = area?.closest('.note');
  if (!area || !note) throw new Error('no note to type into');
  const tell = () => {
    if (note.querySelector('.save-state')?.textContent === 'saved') (window as Typing).shownAsSaved = area.value;
  };
  new MutationObserver(tell).observe(note, { childList: true, characterData: true, subtree: true });
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  let count = 0;
  const type = () => {
    set?.call(area, `${area.value}${count ? ' ' : mark}${count++}`);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Now and then a pause long enough for a save.
    setTimeout(type, count % 9 ? 15 : 300);
  };
  type();
}

/** An article that is read quickly: each round opens one at an address of its own. */
const article = `<!doctype html><html lang="en"><head><title>Harbour cameras were never checked</title>
<meta property="og:type" content="article"></head><body><article><h1>Harbour cameras were never checked</h1>
<p>A report by the harbour office says that Halden Optical Inc. sold cameras to the port that nobody had checked for years, and that
its engineers knew of it when the contract was signed.</p>
<p>Halden Optical denied that it had known. “We checked every camera before it was delivered,” a spokeswoman for Halden Optical said in a
statement on Monday, and the port authority is to look at the cameras again before the end of the year.</p></article></body></html>`;

/** Runs in a page of the extension: the texts of all notes, straight from the database. */
function readTexts(): Promise<string[]> {
  return new Promise((done, failed) => {
    const open = indexedDB.open('rejoinder');
    open.onerror = () => failed(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction('notes').objectStore('notes').getAll();
      all.onsuccess = () => {
        open.result.close();
        done((all.result as { text: string }[]).map(({ text }) => text));
      };
    };
  });
}

inBothBrowsers((bench: Bench) => {
  /** What the record holds of the note that begins so. */
  const heldOf = async (mark: string) => {
    const own = await bench.driven.own(HELPER);
    const texts = await own.evaluate(readTexts);
    await own.close();
    return texts.find((text) => text.startsWith(mark)) ?? '';
  };

  const ends: readonly ((panel: Page) => Promise<void>)[] = [() => bench.driven.stopBackground(), (panel) => panel.close()];

  /** Begins a note, types, ends something in the midst of it; answers what was last shown as saved. */
  async function typeUntilTheEnd(round: number, mark: string): Promise<string> {
    // A page of its own for each round: its first claim has no note yet.
    bench.site.put(`round-${round}.html`, article);
    const { page } = await openRead(bench, `${bench.site.url}/made/round-${round}.html`);
    const panel = await panelTab(bench, page);
    await (await panel.waitForSelector('button.go'))?.click();
    await (await panel.waitForSelector('.add-note'))?.click();
    await panel.waitForSelector('.note textarea');
    await panel.evaluate(typeOn, mark);
    const saved = () => panel.evaluate(() => (window as Typing).shownAsSaved);
    // The first word is saved in any case, so that no round is without anything to lose.
    await until('something is saved', saved);
    await new Promise((done) => setTimeout(done, chanceOf(round) * LONGEST));
    const last = (await saved()) ?? '';
    if (round % BROWSER_EVERY === 0) await bench.restart('kill');
    else {
      await ends[round % ends.length]?.(panel);
      if (!panel.isClosed()) await panel.close();
      await page.close();
    }
    return last;
  }

  describe('typing that is cut off', () => {
    test(
      `loses nothing that was shown as saved: ${TIMES} times`,
      async () => {
        const lost: string[] = [];
        for (let round = 0; round < TIMES; round++) {
          const mark = `round ${round}: `;
          const saved = await typeUntilTheEnd(round, mark);
          const held = await heldOf(mark);
          if (!held.startsWith(saved)) lost.push(`shown as saved: ${saved}\nheld: ${held}`);
          if ((round + 1) % TELL_EVERY === 0) process.stderr.write(`${bench.target}: ${round + 1} of ${TIMES}, lost ${lost.length}\n`);
        }
        expect(lost).toEqual([]);
      },
      60_000 + TIMES * 30_000,
    );
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
// @ts-expect-error: plain JavaScript, for Node alone
import { browserOf } from '../../scripts/browsers.mjs';
import { startBrowser, until } from '../../scripts/drive';
import { fill } from './notes';

const notes = 50_000;
const library = 'src/views/library/index.html#backup';
const passphrase = 'the pier is closed';
/** Milliseconds that any of this may take here. */
const PATIENCE = 120_000;

const says = (page: Page, words: string) =>
  until(
    `it says "${words}"`,
    () => page.evaluate(`document.body.innerText.includes(${JSON.stringify(words)})`) as Promise<boolean>,
    PATIENCE,
  );
const press = async (page: Page, words: string) =>
  (await page.waitForSelector(`::-p-xpath(//button[normalize-space() = '${words}'])`))?.click();

/** Runs in the page: keeps how long each task lasted that held it for 50 ms or more. */
const WATCH = `{
  window.held = [];
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) held.push(Math.round(duration)); }).observe({ type: 'longtask' });
}`;

/** Does something until it is done; how long it took, and the longest tasks that held the page. */
async function watched(page: Page, what: string, work: () => Promise<unknown>) {
  // What went before is told before it is thrown away.
  await page.evaluate(`new Promise((done) => setTimeout(() => { held.length = 0; done(); }, 300))`);
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  const held = (await page.evaluate(`new Promise((done) => setTimeout(() => done(held.sort((a, b) => b - a)), 300))`)) as number[];
  return {
    what,
    ms: Math.round(took),
    'longest ms': held[0] ?? '< 50',
    'tasks over 50 ms': held.length,
    longer: held.slice(0, 6).join(' '),
  };
}

/** Waits until a file with this ending is wholly there; its path. */
const savedAs = (folder: string, ending: string) =>
  until(
    `a ${ending} file is saved`,
    async () => {
      const [name] = readdirSync(folder).filter((file) => file.endsWith(ending));
      return name && join(folder, name);
    },
    PATIENCE,
  );

async function choose(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input[type="file"]:not([disabled])')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

async function typeBoth(page: Page): Promise<void> {
  await (await page.waitForSelector('::-p-xpath(//summary[contains(., "passphrase")])'))?.click();
  for (const field of await page.$$('input[type="password"]')) await field.type(passphrase);
}

/** Saving, sealing and reading 50,000 notes in the real library, in real Chromium: what holds the page. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'));
  const extension = join(folder, 'extension');
  const files = join(folder, 'files');
  execFileSync(process.execPath, ['scripts/build.mjs', 'chrome'], { env: { ...process.env, OUT_DIR: extension }, stdio: 'ignore' });
  const driven = await startBrowser('chrome', { program: browserOf('chrome'), extension, profile: join(folder, 'profile') });
  try {
    await driven.downloadTo(files);
    const first = await driven.own(library);
    await first.waitForSelector('input[type="file"]');
    await first.evaluate(fill, notes);
    await first.close();
    const page = await driven.own(library);
    await page.evaluate(WATCH);
    await says(page, 'Save the file');
    await until('all is counted', () => page.evaluate(`document.body.innerText.includes('${notes}')`) as Promise<boolean>, PATIENCE);
    const save = (ending: string) => async () => {
      await press(page, 'Save the file');
      await says(page, `.${ending}.`);
    };
    const rows = [await watched(page, 'saving a backup', save('json'))];
    await typeBoth(page);
    rows.push(await watched(page, 'saving it sealed', save('sealed')));
    const [plain, sealed] = [await savedAs(files, '.json'), await savedAs(files, '.sealed')];
    rows.push(
      await watched(page, `reading it (${Math.round(statSync(plain).size / 1e6)} MB)`, async () => {
        await choose(page, plain);
        await says(page, 'Leave it');
      }),
    );
    await press(page, 'Leave it');
    await choose(page, sealed);
    await (await page.waitForSelector('.offer input[type="password"]'))?.type(passphrase);
    rows.push(
      await watched(page, 'opening it sealed, and reading it', async () => {
        await press(page, 'Open it');
        await says(page, `Notes that are here word for word: ${notes}`);
      }),
    );
    return rows;
  } finally {
    await driven.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

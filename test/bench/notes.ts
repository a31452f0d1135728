import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
// @ts-expect-error: plain JavaScript, for Node alone
import { browserOf } from '../../scripts/browsers.mjs';
import { startBrowser, until } from '../../scripts/drive';

const notes = 20_000;
const library = 'src/views/library/index.html';

/** Runs in a page of the extension: puts notes with their pages and statements into the record, past all of our code. */
export function fill(count: number): Promise<void> {
  const words = 'valve ferry yard council invoice register camera licence export notice harbour pump audit supplier contract report'.split(
    ' ',
  );
  const word = (i: number) => words[(i * 7919) % words.length] as string;
  const sentence = (i: number, length: number) => Array.from({ length }, (_, k) => word(i + k * (k + 3))).join(' ');
  const statuses = ['unstarted', 'in progress', 'supported', 'contradicted'];
  return new Promise((done, failed) => {
    const open = indexedDB.open('rejoinder');
    open.onerror = () => failed(open.error);
    open.onsuccess = () => {
      const work = open.result.transaction(['notes', 'pages', 'changes'], 'readwrite');
      for (let i = 0; i < count; i++) {
        const host = `site${(i >> 2) % 300}.example`;
        const page = `https://${host}/${i >> 2}`;
        const exact = sentence(i, 25);
        work.objectStore('notes').put({
          id: `n${i}`,
          target: { page, selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }], statement: null, company: null },
          text: `${sentence(i * 3, 40)} ${i}`,
          tags: [word(i), word(i + 5)],
          status: statuses[i % 4],
          reason: '',
          evidence: null,
          claimType: null,
          asked: null,
          archive: '',
          links: [],
          publishable: false,
          created: i,
          modified: 1_700_000_000_000 + i * 60_000,
        });
        if (i % 4 === 0)
          work.objectStore('pages').put({
            page,
            url: page,
            host,
            title: sentence(i, 8),
            publisher: `Paper ${(i >> 2) % 300}`,
            firstPublisher: null,
            published: '2024-05-01',
            companies: [{ id: 'tiderock', name: 'Tiderock' }],
            firstRead: 0,
            lastRead: i,
            credit: null,
            sketch: [],
            bands: [],
            answerKeys: [],
          });
      }
      work.oncomplete = () => {
        open.result.close();
        done();
      };
      work.onerror = () => failed(work.error);
    };
  });
}

/** Runs in the library: types a search letter by letter; milliseconds from each letter until its result is painted. */
async function type(typed: string): Promise<number[]> {
  const field = document.querySelector('input[type="search"]') as HTMLInputElement;
  const took: number[] = [];
  for (let i = 1; i <= typed.length; i++) {
    const start = performance.now();
    field.value = typed.slice(0, i);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The frame with the result, and then a task after it: only then is it painted.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    took.push(performance.now() - start);
  }
  return took;
}

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

async function searches(page: Page, typed: string) {
  await page.evaluate(type, typed);
  const took = (await page.evaluate(type, typed)).sort((a, b) => a - b);
  const found = await page.evaluate(() => document.querySelector('.found [role=status]')?.textContent ?? '');
  return { what: `a letter of: ${typed}`, 'median ms': at(took, 0.5), 'most ms': took.at(-1) ?? 0, found };
}

/** Searching 20,000 notes in the real library, in real Chromium: from the letter to the painted result. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'));
  const extension = join(folder, 'extension');
  execFileSync(process.execPath, ['scripts/build.mjs', 'chrome'], { env: { ...process.env, OUT_DIR: extension }, stdio: 'ignore' });
  const driven = await startBrowser('chrome', { program: browserOf('chrome'), extension, profile: join(folder, 'profile') });
  try {
    const first = await driven.own(library);
    await first.waitForSelector('input[type="search"]');
    await first.evaluate(fill, notes);
    await first.close();
    const start = Date.now();
    const page = await driven.own(library);
    await until('the notes are here', () => page.evaluate(`document.querySelector('.rows li') !== null`) as Promise<boolean>, 60_000);
    const opened = Date.now() - start;
    const rows = [];
    for (const typed of ['invoice', 'harbour pump 199', 'tag:ferry status:supported audit', 'site:site7.example before:2023-12 valve'])
      rows.push(await searches(page, typed));
    const drawn = (await page.evaluate(`document.querySelectorAll('.rows li').length`)) as number;
    const heap = (await page.metrics()).JSHeapUsedSize ?? 0;
    return [...rows, { what: `opening the library with ${notes} notes; ${drawn} rows drawn`, 'median ms': opened, 'heap MB': heap / 1e6 }];
  } finally {
    await driven.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

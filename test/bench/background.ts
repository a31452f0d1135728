import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Page, WebWorker } from 'puppeteer-core';
// @ts-expect-error: plain JavaScript, for Node alone
import { browserOf } from '../../scripts/browsers.mjs';
import { type Driven, HELPER, startBrowser } from '../../scripts/drive';
import type { PageText } from '../../src/model';
import { extract, pageFromText } from '../../src/page';

/** How often each start is measured; the middle one is told, and the best. */
const rounds = 9;
const articleRounds = 3;

/** The page that ours opens when it is installed: the driver waits for it. */
const WELCOME = 'src/views/welcome/index.html';

const emptyWorker = `
chrome.runtime.onMessage.addListener((_, __, answer) => { answer({ value: 1 }); });
chrome.runtime.onInstalled.addListener(() => { chrome.tabs.create({ url: '${WELCOME}' }); });
`;

/** An extension that does nothing but answer: what a start costs by itself. Its pages lie where ours do. */
function writeEmptyExtension(folder: string): void {
  for (const page of [HELPER, WELCOME]) {
    mkdirSync(join(folder, page, '..'), { recursive: true });
    writeFileSync(join(folder, page), '<!doctype html><title>Empty</title>');
  }
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), emptyWorker);
}

/** Runs in a page of the extension: milliseconds until the background has answered. */
async function ask(call: string, argument: unknown): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ error?: string }> } } };
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ to: 'background', call, args: [argument] });
  if (answer.error) throw new Error(answer.error);
  return performance.now() - start;
}

/** Runs in the worker: watches for how long it is held at a time. */
function watchWorker(): void {
  const watched = globalThis as unknown as { heldFor: number };
  watched.heldFor = 0;
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    watched.heldFor = Math.max(watched.heldFor, now - last);
    last = now;
    setTimeout(tick, 1);
  };
  tick();
}

/** Runs in the worker: the longest time, in milliseconds, for which it was held since it was last asked. */
function heldFor(): number {
  const watched = globalThis as unknown as { heldFor: number };
  const longest = watched.heldFor;
  watched.heldFor = 0;
  return longest;
}

interface Started {
  readonly driven: Driven;
  readonly helper: Page;
}

async function start(extension: string, profile: string): Promise<Started> {
  const program = browserOf('chrome');
  if (!program) throw new Error('no Chromium is installed');
  const driven = await startBrowser('chrome', { program, profile, extension });
  return { driven, helper: await driven.own(HELPER) };
}

/** Milliseconds until a stopped background has answered, several times, in order of size. */
async function timeStarts({ driven, helper }: Started, call: string, argument: unknown): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < rounds; i++) {
    await driven.stopBackground();
    took.push(await helper.evaluate(ask, call, argument));
  }
  return took.sort((a, b) => a - b);
}

async function workerOf({ driven }: Started): Promise<WebWorker> {
  const target = await driven.browser.waitForTarget((t) => t.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the background has no worker');
  return worker;
}

/** The same while nothing is asked of it for a second: what a busy machine adds. */
async function heldWhileIdle(worker: WebWorker): Promise<number> {
  await worker.evaluate(heldFor);
  await new Promise((done) => setTimeout(done, 1000));
  return worker.evaluate(heldFor);
}

/** An article read by the background of a browser just started, which has read nothing yet, and again: how long it took, and for how long it held it. */
async function readArticle(started: Started) {
  const { helper } = started;
  const page = longArticle(new URL('article', helper.url()).href);
  await helper.evaluate(ask, 'level', 'demo.example');
  const worker = await workerOf(started);
  // What the call above made the background fetch is there before the clock starts.
  await new Promise((done) => setTimeout(done, 500));
  await worker.evaluate(watchWorker);
  const idle = await heldWhileIdle(worker);
  const opened = await worker.client.send('Runtime.getHeapUsage');
  await worker.evaluate(heldFor);
  const cold = await helper.evaluate(ask, 'read', page as unknown);
  const heldCold = await worker.evaluate(heldFor);
  let warm = 0;
  for (let i = 0; i < rounds; i++) warm = await helper.evaluate(ask, 'read', page as unknown);
  const heldWarm = await worker.evaluate(heldFor);
  await worker.client.send('HeapProfiler.collectGarbage');
  const heap = await worker.client.send('Runtime.getHeapUsage');
  return { words: page.text.split(/\s+/).length, cold, heldCold, warm, heldWarm, idle, opened: opened.usedSize, heap };
}

/** A text as a page of the extension itself, which may ask for no other's. */
const pageAt = (address: string, text: string): PageText => ({
  ...pageFromText(text, { url: address, published: null }),
  url: address,
  canonicalUrl: address,
});

/** The demonstration articles as one, over a thousand words. */
function longArticle(address: string): PageText {
  const texts = ['hikvision', 'brantholm', 'brantholm-answer', 'hikvision'].map((name) => {
    const { document } = parseHTML(readFileSync(`public/demo/${name}.html`, 'utf8'));
    return extract(document as unknown as Document, address)?.text ?? '';
  });
  return pageAt(address, texts.join('\n\n'));
}

const middle = <T>(sorted: readonly T[]): T => sorted[sorted.length >> 1] as T;

/** Ours: started a few times, and an article read in a browser of its own, a few times; of these the middle one by how long it was held. */
async function measureOurs(extension: string, folder: string) {
  const ours = await start(extension, join(folder, 'starts'));
  const level = await timeStarts(ours, 'level', 'demo.example');
  const first = await timeStarts(ours, 'read', pageAt(new URL('article', ours.helper.url()).href, 'Acme said it was sorry.'));
  await ours.driven.close();
  const reads: Awaited<ReturnType<typeof readArticle>>[] = [];
  for (let i = 0; i < articleRounds; i++) {
    const started = await start(extension, join(folder, `reads-${i}`));
    reads.push(await readArticle(started).finally(() => started.driven.close()));
  }
  return { level, first, read: middle(reads.sort((a, b) => a.heldCold - b.heldCold)) };
}

const megabytes = (bytes: number): number => bytes / 2 ** 20;

/** The background in real Chromium: how fast it starts, what it holds, and for how long an article holds it. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-bench-'));
  const extension = join(folder, 'ours');
  try {
    execFileSync('node', ['scripts/build.mjs', 'chrome'], { env: { ...process.env, OUT_DIR: extension }, stdio: 'ignore' });
    writeEmptyExtension(join(folder, 'empty'));
    const empty = await start(join(folder, 'empty'), join(folder, 'empty-profile'));
    const bare = await timeStarts(empty, 'level', '').finally(() => empty.driven.close());
    const { level, first, read } = await measureOurs(extension, folder);
    const starts = (name: string, took: readonly number[]) => ({ name, value: middle(took), best: took[0], unit: 'ms' });
    return [
      starts('an empty extension: from stopped to answered', bare),
      starts('ours: from stopped to answered (how much to mark)', level),
      starts('ours: from stopped to a sentence read, names and syntax fetched and opened', first),
      { name: `the first article of all, ${read.words} words`, value: read.cold, unit: 'ms' },
      { name: 'the longest that it holds the background', value: read.heldCold, unit: 'ms' },
      { name: 'the longest that the machine holds it while it does nothing', value: read.idle, unit: 'ms' },
      { name: 'the same article, the tenth time', value: read.warm, unit: 'ms' },
      { name: 'the longest that any of these holds it', value: read.heldWarm, unit: 'ms' },
      { name: 'heap with names and syntax opened', value: megabytes(read.opened), unit: 'MiB' },
      { name: 'heap after ten readings', value: megabytes(read.heap.usedSize), unit: 'MiB' },
      { name: 'buffers beside the heap', value: megabytes(read.heap.backingStorageSize ?? 0), unit: 'MiB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

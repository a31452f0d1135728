import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
// @ts-expect-error: plain JavaScript, for Node alone
import { browserOf } from '../../scripts/browsers.mjs';

/** Where the shared pages lie; benches that need them are left out without it. */
export const pagesFolder = '../shared/corpora';

/** A page of the shared corpus, without its scripts, so that nothing but our code changes it. */
export interface SharedPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** The first pages of the shared corpus. */
export function findPages(count: number): SharedPage[] {
  const read = (file: string) => gunzipSync(readFileSync(`${pagesFolder}/${file}`)).toString('utf8');
  const lines = read('pages/index.jsonl.gz').split('\n').filter(Boolean).slice(0, count);
  return lines.map((line) => {
    const { id, url, html } = JSON.parse(line) as { id: string; url: string; html: string };
    return { id, url, html: withoutScripts(read(html)) };
  });
}

/** Scripts that run are taken out, those that hold data stay. */
function withoutScripts(html: string): string {
  return html.replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, '').replace(/\son\w+="[^"]*"/gi, '');
}

/** The page room as one script; or another file that runs in the page. */
export async function bundleInPage(entry = 'test/bench/in-page.ts'): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, minify: false, target: 'chrome140', lib: { entry, formats: ['iife'], name: 'inPage' } },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0].code ?? '';
}

/** Real Chromium with one tab that loads nothing from outside. */
export async function openBrowser(): Promise<{ browser: Browser; tab: Page }> {
  const executablePath = browserOf('chrome');
  if (!executablePath) throw new Error('no Chromium is installed');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 120_000,
  });
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => (request.url().startsWith('data:') ? request.continue() : request.abort()));
  return { browser, tab };
}

/** Puts a page's markup into the tab, parsed by the browser. */
export async function show(tab: Page, html: string, script: string): Promise<void> {
  await tab.goto('about:blank');
  await tab.setContent(html, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(script);
}

import { readFile } from 'node:fs/promises';
// @ts-expect-error a plain script
import { serve } from '../../scripts/serve.mjs';

/** A site on loopback for one test file. */
export interface Site {
  readonly url: string;
  /** Paths asked for, in order. */
  readonly requests: readonly string[];
  /** Puts a page there, or another in its place. */
  put(name: string, html: string): void;
  close(): Promise<void>;
}

const demo = (name: string) => readFile(`public/demo/${name}`, 'utf8');

/** The demo articles under /demo/, and whatever is put under /made/. */
export async function openSite(): Promise<Site> {
  const made = new Map<string, string>();
  const server = await serve({ '/demo/': demo, '/made/': (name: string) => made.get(name) ?? null, '/favicon.ico': () => '' });
  return { url: server.url, requests: server.requests, put: (name, html) => void made.set(name, html), close: server.close };
}

/** A demo article, changed. */
export async function changedDemo(name: string, change: (html: string) => string): Promise<string> {
  const html = await demo(name);
  const changed = change(html);
  if (changed === html) throw new RangeError(`nothing changed in ${name}`);
  // The sheet lies beside the demo articles.
  return changed.replace('href="press.css"', 'href="/demo/press.css"');
}

/** A plain article of an invented paper. */
export const articleOf = (title: string, paragraphs: readonly string[], more = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="The Ostrey Ledger">
    <meta property="article:published_time" content="2026-11-18T08:00:00Z">
    <link rel="icon" href="data:,">
    ${more}
  </head>
  <body><main><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('\n')}</article></main></body>
</html>`;

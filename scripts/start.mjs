// npm start: builds the extension, serves the demo articles on loopback and opens one in a browser with the extension loaded.
// Node's own modules only, until `ready` has installed the rest.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserOf, haveBrowser } from './browsers.mjs';
import { ready } from './ready.mjs';
import { folder, serve } from './serve.mjs';

const USAGE = `npm start [chrome|firefox] [article]

  Opens Rejoinder in a browser, on its demonstration pages or on an article of your own:
  an .html file, or an address that begins with http:// or https://.
  Without a display it prints the reading of the page, and saves pictures.

  CHROME_BIN, FIREFOX_BIN   where the browser is, if it isn't found
  HEADLESS=1                never open a window`;

// Always the same where it is free, so that notes find their pages again at the next start.
const PORT = 4747;

/** What was asked for, or `null` where it can't be understood. */
function understand(args) {
  const target = ['chrome', 'firefox'].includes(args[0]) ? args[0] : null;
  const [article, ...more] = target ? args.slice(1) : args;
  if (more.length) return null;
  if (!article || /^https?:\/\//.test(article) || (/\.x?html?$/i.test(article) && existsSync(article))) return { target, article };
  return null;
}

/** The one file and the folder that browsers save beside it; nothing else of its folder. */
const article = (file) => (path) => {
  const name = basename(file);
  const beside = `${name.replace(/\.\w+$/, '')}_files/`;
  if (path === name) return readFile(file);
  return path.startsWith(beside) ? folder(join(dirname(file), beside))(path.slice(beside.length)) : null;
};

/** Where the article is to be had: as it is, or on our server. */
function addressOf(asked, server, windowed) {
  if (!asked) return `${server.url}/demo/${windowed ? '' : 'hikvision.html'}`;
  return existsSync(asked) ? `${server.url}/article/${encodeURIComponent(basename(asked))}` : asked;
}

const asked = process.argv.slice(2);
const wish = understand(asked);
if (!wish) {
  console.log(USAGE);
  process.exit(asked.some((word) => ['-h', '--help', 'help'].includes(word)) ? 0 : 2);
}
if (wish.article && existsSync(wish.article)) wish.article = resolve(wish.article);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const target = wish.target ?? (browserOf('chrome') || !browserOf('firefox') ? 'chrome' : 'firefox');
const windowed = !process.env.HEADLESS && (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

ready();
const program = await haveBrowser(target).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
if (spawnSync(process.execPath, ['scripts/build.mjs', target], { stdio: 'inherit' }).status !== 0) process.exit(1);
const server = await serve({ '/demo/': folder('public/demo'), ...(wish.article ? { '/article/': article(wish.article) } : {}) }, PORT);
const url = addressOf(wish.article, server, windowed);
console.log(`${program}\n${url}`);
const { load } = await import('./bundle.mjs');
const { readPage, showPage } = await load('scripts/visit.ts');
// Kept, so that notes written in the demonstration are there at the next start.
const profile = resolve('.cache', `profile-${target}`);
const visit = { target, program, extension: resolve('dist', target), profile, url };
if (windowed) {
  console.log('Close the browser or press Ctrl-C to end.');
  await showPage(visit);
} else {
  await readPage(visit, '.cache/shots');
}
await server.close();
process.exit(0);

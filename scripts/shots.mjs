// npm run e2e:shared: reads the articles of ../shared/seeds in Chromium with the extension as built, and saves pictures of page, card and panel
// into shots/, to be looked at. Needs the folder shared/ beside the repository.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { browserOf } from './browsers.mjs';
import { load } from './bundle.mjs';
import { folder, serve } from './serve.mjs';

const SEEDS = '../shared/seeds';
if (!existsSync(SEEDS)) {
  console.error(`There is no ${SEEDS}.`);
  process.exit(2);
}
const { readPage } = await load('scripts/visit.ts');
const server = await serve({ '/': folder(resolve(SEEDS)) });
const profile = mkdtempSync(join(tmpdir(), 'rejoinder-'));
const visit = { target: 'chrome', program: browserOf('chrome'), extension: resolve('dist/chrome'), profile };
for (const name of readdirSync(SEEDS).filter((file) => file.endsWith('.html'))) {
  await readPage({ ...visit, url: `${server.url}/${name}` }, join('shots', name.replace('.html', '')));
}
await server.close();
rmSync(profile, { recursive: true, force: true });
process.exit(0);

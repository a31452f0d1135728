// node scripts/build.mjs chrome|firefox: builds the extension into dist/.
import { copyFileSync, rmSync } from 'node:fs';
import { build } from 'vite';

const target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
process.env.TARGET = target;
await build({ logLevel: process.env.VERBOSE ? 'info' : 'warn' });
const folder = process.env.OUT_DIR ?? `dist/${target}`;
// The demo articles lie in public/, but are not part of the extension.
rmSync(`${folder}/demo`, { recursive: true, force: true });
// Their licences ask that the notices go with the code.
for (const file of ['LICENSE', 'NOTICE']) copyFileSync(file, `${folder}/${file}`);
console.log(`dist/${target} built`);

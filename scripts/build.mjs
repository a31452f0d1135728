// node scripts/build.mjs chrome|firefox: builds the extension into dist/.
import { rmSync } from 'node:fs';
import { build } from 'vite';

const target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
process.env.TARGET = target;
await build({ logLevel: process.env.VERBOSE ? 'info' : 'warn' });
// The demo articles lie in public/, but are not part of the extension.
rmSync(`${process.env.OUT_DIR ?? `dist/${target}`}/demo`, { recursive: true, force: true });
console.log(`dist/${target} built`);

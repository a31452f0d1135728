// node scripts/build.mjs chrome|firefox: builds the extension into dist/.
import { build } from 'vite';

const target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
process.env.TARGET = target;
await build({ logLevel: process.env.VERBOSE ? 'info' : 'warn' });
console.log(`dist/${target} built`);

// npm run bench [name]: runs the benches in test/bench, all or those whose file's name begins so. A bench is a TypeScript file that exports
// `bench()`, which answers rows (objects of one shape, or a promise of them); `needs` names a folder without which it is left out.
import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from './bundle.mjs';

const wanted = process.argv[2] ?? '';
const files = readdirSync('test/bench').filter((file) => file.endsWith('.ts') && file.startsWith(wanted));
if (files.length === 0) {
  console.error(`No bench begins with "${wanted}".`);
  process.exit(2);
}
const show = (value) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value);

for (const file of files) {
  const { bench, needs } = await load(`test/bench/${file}`);
  console.log(`\n${basename(file, '.ts')}`);
  if (!bench) {
    console.log('  no bench: other benches lean on it');
    continue;
  }
  if (needs && !existsSync(needs)) {
    console.log(`  left out: it needs ${needs}`);
    continue;
  }
  const rows = await bench();
  console.table(rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, show(value)]))));
}

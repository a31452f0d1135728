import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writePack } from '../../src/companies';
import { readSources } from './sources';

const packs = ['record', 'names'].map((name) => ({ name, ...readSources(name) }));
const errors = packs.flatMap((pack) => pack.errors);
for (const { file, line, what } of errors) console.error(`${file}:${line}: ${what}`);
if (errors.length) process.exitCode = 1;
else {
  mkdirSync('public/data', { recursive: true });
  for (const { name, entities } of packs) {
    const bytes = writePack(entities);
    writeFileSync(`public/data/${name}.bin`, bytes);
    console.log(
      `public/data/${name}.bin: ${entities.length} entities, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`,
    );
  }
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writePack } from '../../src/companies';
import { slugOf } from '../../src/companies/source/parse-names';
import { writeBrands } from './brands';
import { compare, findFaults } from './check';
import { readSources } from './sources';

const [, , command, copy] = process.argv;
const brands = 'src/companies/packs/names/brands.txt';
if (command === 'brands') {
  rmSync(brands, { force: true });
  const taken = ['record', 'names'].flatMap((pack) =>
    readSources(pack).entities.flatMap(({ aliases }) => aliases.map(({ text }) => slugOf(text))),
  );
  writeBrands(brands, new Set(taken));
}
const record = readSources('record');
const names = readSources('names');
const faults = [
  ...[...record.errors, ...names.errors].map(({ file, line, what }) => `${file}:${line}: ${what}`),
  ...findFaults(record.entities),
  ...findFaults(names.entities),
  ...(command === 'check' && copy ? compare(record.entities, readFileSync(copy, 'utf8')) : []),
];
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
else if (command === 'check')
  console.log(`${record.entities.length} entities of the record and ${names.entities.length} names: no fault found`);
else {
  mkdirSync('public/data', { recursive: true });
  for (const [name, { entities }] of Object.entries({ record, names })) {
    const bytes = writePack(entities);
    writeFileSync(`public/data/${name}.bin`, bytes);
    console.log(
      `public/data/${name}.bin: ${entities.length} entities, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`,
    );
  }
}

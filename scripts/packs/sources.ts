import { readdirSync, readFileSync } from 'node:fs';
import type { PackEntity } from '../../src/companies';
import { parseEntities, parseLists, type SourceError } from '../../src/companies/source/parse';
import { parseNames } from '../../src/companies/source/parse-names';

const root = 'src/companies/packs';

/** A source file's error, with the file's name. */
export interface FileError extends SourceError {
  readonly file: string;
}

/** Reads all sources of one pack ("record", "names"). */
export function readSources(pack: string): { readonly entities: readonly PackEntity[]; readonly errors: readonly FileError[] } {
  const errors: FileError[] = [];
  const listFile = `${root}/record/lists.txt`;
  const { lists, errors: listErrors } = parseLists(readFileSync(listFile, 'utf8'));
  errors.push(...listErrors.map((error) => ({ ...error, file: listFile })));
  const files = readdirSync(`${root}/${pack}`)
    .filter((file) => file.endsWith('.txt') && file !== 'lists.txt')
    .sort();
  const entities = files.flatMap((name) => {
    const file = `${root}/${pack}/${name}`;
    const source = readFileSync(file, 'utf8');
    const parsed = pack === 'names' ? parseNames(source) : parseEntities(source, lists);
    errors.push(...parsed.errors.map((error) => ({ ...error, file })));
    return parsed.entities;
  });
  return { entities, errors };
}

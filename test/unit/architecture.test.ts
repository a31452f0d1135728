import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { ruleNames } from '../../src/engine/rules';

/** A row of ARCHITECTURE.md's table of rooms. */
interface Room {
  /** "src/page/" or "src/content.ts". */
  readonly path: string;
  readonly mayImport: readonly string[];
  readonly dom: string;
  readonly browser: string;
}

const read = (file: string) => readFileSync(file, 'utf8');
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const code = filesIn('src').filter((file) => /\.tsx?$/.test(file));

const rooms: Room[] = read('ARCHITECTURE.md')
  .split('\n')
  .map((line) => /^\| `(src\/[^`]+)` \|[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, path = '', imports = '', dom = '', browser = '']) => ({
    path,
    mayImport: imports.trim() === 'nothing' ? [] : imports.split(',').map((name) => name.replace(/\(.*\)/, '').trim()),
    dom: dom.trim(),
    browser: browser.trim(),
  }));

const roomOf = (file: string) => rooms.find(({ path }) => (path.endsWith('/') ? file.startsWith(path) : file === path));
const nameOf = (room: Room) => basename(room.path, '.ts');

/** What a file imports, as written: "../model", "dexie". */
function importsOf(file: string): string[] {
  const written = /^(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...read(file).matchAll(written)].map(([, name, later]) => name ?? later ?? '');
}

/** The file in the repository that a relative import leads to. */
function leadsTo(file: string, name: string): string {
  const path = normalize(join(dirname(file), name.replace(/\?.*$/, '')));
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((at) => existsSync(at) && /\.\w+$/.test(at)) ?? path
  );
}

const isPackage = (name: string) => !name.startsWith('.');

/** All files of ours that a file pulls in, and all packages. */
function closureOf(start: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const file of files) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const name of importsOf(file)) {
      if (isPackage(name)) packages.add(name);
      else files.add(leadsTo(file, name));
    }
  }
  return { files, packages };
}

describe('the table of rooms', () => {
  test('is there, and every row has its room', () => {
    expect(rooms.length).toBeGreaterThanOrEqual(13);
    expect(rooms.map(({ path }) => path).filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names only rooms that it has', () => {
    const names = new Set(rooms.map(nameOf));
    expect(rooms.flatMap(({ mayImport }) => mayImport).filter((name) => !names.has(name))).toEqual([]);
  });

  test('covers every file of src', () => {
    expect(filesIn('src').filter((file) => !roomOf(file))).toEqual([]);
  });

  test('is kept by every import', () => {
    const strays = code.flatMap((file) => {
      const room = roomOf(file) as Room;
      return importsOf(file)
        .filter((name) => !isPackage(name))
        .map((name) => leadsTo(file, name))
        .filter((target) => {
          const other = roomOf(target);
          // Outside src only the strings are read, for their keys' types.
          if (!other) return !target.startsWith('public/_locales/');
          return other !== room && !room.mayImport.includes(nameOf(other));
        })
        .map((target) => `${file} imports ${target}`);
    });
    expect(strays).toEqual([]);
  });

  test('leaves the browser to the rooms that may use it', () => {
    const without = code.filter((file) => roomOf(file)?.browser === 'no');
    expect(without.length).toBeGreaterThan(0);
    const strays = without.filter(
      (file) =>
        importsOf(file).includes('webextension-polyfill') || /\b(?:browser|chrome)\.(?:runtime|tabs|storage|i18n)\b/.test(read(file)),
    );
    expect(strays).toEqual([]);
  });

  test('keeps rooms without a DOM free of packages that need one', () => {
    const strays = code.filter((file) => roomOf(file)?.dom === 'no' && importsOf(file).some((name) => /^preact/.test(name)));
    expect(strays).toEqual([]);
  });
});

describe('files', () => {
  test('have no homeless drawer among their folders', () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|shared|common|lib)(?:\/|\.[mt]?[jt]sx?$)/;
    expect([...filesIn('src'), ...filesIn('test'), ...filesIn('scripts')].filter((file) => drawers.test(file))).toEqual([]);
  });

  test('are named in kebab-case', () => {
    expect(code.filter((file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)+$/.test(basename(file)))).toEqual([]);
  });

  test('are short: nine in ten have at most 200 lines', () => {
    const lines = code.map((file) => read(file).split('\n').length).sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(200);
  });

  test('that wire the two scripts together have at most 100 lines', () => {
    for (const file of ['src/content.ts', 'src/background.ts']) expect(read(file).split('\n').length, file).toBeLessThanOrEqual(101);
  });
});

describe('what a page says', () => {
  test('is nowhere taken for markup or code', () => {
    const ways =
      /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)\b|document\.write|\beval\(|new Function\b/;
    expect(code.filter((file) => ways.test(read(file)))).toEqual([]);
  });
});

describe('the content script', () => {
  const { files, packages } = closureOf('src/content.ts');

  test('holds no database, engine or names', () => {
    expect([...packages].filter((name) => name.startsWith('dexie'))).toEqual([]);
    expect([...files].filter((file) => /^src\/(?:engine|companies|record|export|views)\//.test(file))).toEqual([]);
  });

  test('opens nothing of the package to pages', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });
});

describe('the strings', () => {
  const sources = [...filesIn('src').filter((file) => /\.(?:tsx?|html)$/.test(file)), 'manifest.json', 'vite.config.ts']
    .map(read)
    .join('\n');
  const keys = Object.keys(messages);

  test('that the sources name all exist', () => {
    const named = [...sources.matchAll(/\bsay\(\s*'([a-z0-9_]+)'|__MSG_([a-z0-9_]+)__/g)].map(
      ([, said, manifest]) => said ?? manifest ?? '',
    );
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('are all used: by name, or by a beginning that something is added to', () => {
    const beginnings = [...sources.matchAll(/`([a-z0-9]+_(?:[a-z0-9]+_)*)\$\{/g)].map(([, start = '']) => start);
    const unused = keys.filter(
      (key) =>
        !new RegExp(`['"]${key}['"]|__MSG_${key}__|data-say="${key}"`).test(sources) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

describe('the rules', () => {
  test('each have their file, and their corpus file', () => {
    expect(ruleNames.length).toBeGreaterThanOrEqual(15);
    expect(ruleNames.filter((rule) => !existsSync(`src/engine/rules/${rule}.ts`))).toEqual([]);
    expect(ruleNames.filter((rule) => !existsSync(`test/corpus/en/${rule}.txt`))).toEqual([]);
  });
});

describe('what the extension holds of others', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  test.each(Object.entries(dependencies))('%s %s has its reason and its notice', (name, version) => {
    expect(read('ARCHITECTURE.md')).toContain(`| ${name} | `);
    // The notice names it by its own name: "jsdiff", "Dexie.js".
    expect(read('NOTICE').toLowerCase()).toMatch(new RegExp(`${name}\\S* ${version.replaceAll('.', '\\.')}\\b`));
  });
});

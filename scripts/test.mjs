// npm test: everything, from a fresh clone with only Node and npm. Installs what is missing, then types, style, lock file, unit tests, both
// builds, Mozilla's linter, and the end-to-end tests in Chromium and Firefox. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { haveBrowser } from './browsers.mjs';
import { ready } from './ready.mjs';

const RESULTS = '.cache/test';
let passed = 0;
let failed = 0;

/** Counts one check by hand. */
function count(name, good) {
  if (good) passed++;
  else failed++;
  console.log(`${good ? '✓' : '✗'} ${name}`);
}

/** Runs a package's program with this Node, and answers whether it ended well. */
const run = (file, ...args) => spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status === 0;

/** Runs vitest with its report in a file, and counts each test. A skipped test, or a run that ended badly all the same, counts as a failure. */
function countTests(name, ...args) {
  const report = `${RESULTS}/${name}.json`;
  rmSync(report, { force: true });
  const good = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  );
  if (!existsSync(report)) return count(`${name}: ran to its end`, false);
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  const skipped = numTotalTests - numPassedTests - numFailedTests;
  passed += numPassedTests;
  failed += numFailedTests + skipped;
  if (skipped) console.log(`✗ ${name}: ${skipped} not run`);
  if (numTotalTests === 0 || (!good && numFailedTests + skipped === 0)) count(`${name}: ran without errors`, false);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ready();
mkdirSync(RESULTS, { recursive: true });

for (const target of ['chrome', 'firefox']) {
  try {
    console.log(`${target}: ${await haveBrowser(target)}`);
  } catch (error) {
    console.error(error.message);
    count(`${target} is here`, false);
  }
}
count('types', run('node_modules/typescript/bin/tsc', '-b'));
count('style', run('node_modules/@biomejs/biome/bin/biome', 'check', '.'));
count('lock file', run('scripts/lock-check.mjs'));
countTests('unit');
count('build for Chrome', run('scripts/build.mjs', 'chrome'));
count('build for Firefox', run('scripts/build.mjs', 'firefox'));
count('add-on linter: no errors', run('node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox'));
countTests('e2e', '--config', 'vitest.e2e.config.ts');

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

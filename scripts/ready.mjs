// Installs the npm packages when they are missing or not those of package-lock.json. Node's own modules only: it runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const locked = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether node_modules holds what package-lock.json names; packages for other systems are left out of it. */
function installed() {
  // npm writes down here what it has installed.
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const have = locked('node_modules/.package-lock.json');
  return Object.entries(locked('package-lock.json')).every(([at, p]) => at === '' || p.optional || have[at]?.version === p.version);
}

/** Runs `npm ci` if need be; ends the process with npm's status if npm fails. */
export function ready() {
  if (installed()) return;
  console.log('Installing the npm packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

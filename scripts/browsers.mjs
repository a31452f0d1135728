// Where the browsers are, and how to get one. Node's own modules only.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';

const inPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
const onMac = (app) => ['', homedir()].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`);
const onWindows = (...parts) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((base) => join(base, ...parts));

/** What each target may be called, the version from which the extension runs there, and what to install where there is none. */
const kinds = {
  chrome: {
    least: 140,
    set: 'CHROME_BIN',
    debian: 'chromium',
    install: 'Chrome, Chromium or Edge (https://www.google.com/chrome)',
    linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap(onMac),
    win32: [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ].flatMap((parts) => onWindows(...parts)),
  },
  firefox: {
    least: 150,
    set: 'FIREFOX_BIN',
    debian: 'firefox-esr',
    install: 'Firefox (https://www.mozilla.org/firefox)',
    linux: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    // Firefox's program is called otherwise than its app.
    darwin: ['Firefox', 'Firefox Developer Edition'].flatMap((app) =>
      ['', homedir()].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/firefox`),
    ),
    win32: ['Mozilla Firefox', 'Firefox Developer Edition'].flatMap((folder) => onWindows(folder, 'firefox.exe')),
  },
};

/** Path of an installed browser, or `null`. CHROME_BIN and FIREFOX_BIN go first. */
export function browserOf(target) {
  const kind = kinds[target];
  const set = process.env[kind.set];
  if (set) return existsSync(set) ? set : null;
  const named = kind[process.platform] ?? kind.linux;
  const found =
    process.platform in kind && process.platform !== 'linux' ? named.find((file) => existsSync(file)) : named.map(inPath).find(Boolean);
  return found ?? null;
}

/** The browser's major version, or `null` where it does not say (Windows). */
function versionOf(file) {
  if (process.platform === 'win32') return null;
  try {
    const said = execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/(\d+)\.\d/.exec(said)?.[1]) || null;
  } catch {
    return null;
  }
}

const isDebian = () =>
  process.platform === 'linux' && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

async function agreed(what) {
  if (!process.stdin.isTTY) return true;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const said = await ask.question(`Install ${what} with apt-get? [Y/n] `);
  ask.close();
  return !/^n/i.test(said.trim());
}

function apt(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // apt's talk goes to standard error: standard output belongs to who calls.
  const run = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', name);
}

/**
 * An installed browser that is new enough. On Debian as root a missing one is installed, after a question where somebody can answer it.
 * Throws an `Error` whose message tells what to install.
 */
export async function haveBrowser(target) {
  const kind = kinds[target];
  let file = browserOf(target);
  if (!file && !process.env[kind.set] && isDebian() && process.getuid?.() === 0 && (await agreed(kind.debian))) {
    console.log(`Installing ${kind.debian} (apt-get) …`);
    if (!apt(kind.debian)) throw new Error(`apt-get could not install ${kind.debian}: see above.`);
    file = browserOf(target);
  }
  if (!file)
    throw new Error(
      `No ${target} here. Please install ${kind.install}, or set ${kind.set} to where it is.${isDebian() ? ` On Debian: apt-get install ${kind.debian}` : ''}`,
    );
  const version = versionOf(file);
  if (version && version < kind.least) throw new Error(`${file} is version ${version}; Rejoinder needs ${kind.least} or later.`);
  return file;
}

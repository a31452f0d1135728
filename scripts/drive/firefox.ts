import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { Bidi } from './bidi';
import { askPage, type Driven, HELPER, type Inside, killProcess, type Panel, type Start, until } from './driven';

/** As vite.config.ts gives it to Firefox. */
const GECKO_ID = 'rejoinder@rejoinder.example';
/** Firefox makes the address of an extension's pages by chance; a fixed one keeps the data over restarts, too. */
const UUID = '11111111-2222-4333-8444-555555555555';

function launch({ program, profile, headed, proxy }: Start): Promise<Browser> {
  mkdirSync(profile, { recursive: true });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    userDataDir: profile,
    headless: !headed,
    defaultViewport: null,
    // Who looks on ends it themselves.
    handleSIGINT: !headed,
    handleSIGTERM: !headed,
    // System access: for pages of the extension, the sidebar and the event page.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'datareporting.policy.dataSubmissionEnabled': false,
      // A process kept ready for the next tab costs as much as the tab does.
      ...(headed ? {} : { 'dom.ipc.processPrelaunch.enabled': false }),
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy,
            'network.proxy.allow_hijacking_localhost': true,
            'network.proxy.no_proxies_on': '',
          }
        : {}),
    },
  });
}

const INSIDE = `(root, css) => {
  const found = root.querySelector(css);
  const box = found?.getBoundingClientRect();
  return found ? JSON.stringify({ x: box.left + box.width / 2, y: box.top + box.height / 2, text: found.innerText ?? found.textContent }) : '';
}`;

const SIDEBAR = `browser.extension.getViews({ type: 'sidebar' })[0]`;

/** A picture of the sidebar, drawn by the browser's own window. */
const SIDEBAR_PNG = `(async () => {
  const panels = document.getElementById('sidebar').contentDocument;
  const image = await panels.getElementById('webext-panels-browser').browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
})()`;

async function sidebarOf(bidi: Bidi, helper: Page, page: Page): Promise<Panel> {
  await page.bringToFront();
  const key = GECKO_ID.replace(/[@.]/g, '_');
  await bidi.inWindow(
    `SidebarController.show([...SidebarController.sidebars.keys()].find((key) => key.startsWith('${key}'))).then(() => 1)`,
  );
  await until('the sidebar opens', () => helper.evaluate(`!!${SIDEBAR}?.document.body`) as Promise<boolean>);
  return {
    // The sidebar is reached from another page of the extension, as its window; JSON keeps values of one window out of the other.
    evaluate: async <T>(expression: string) => {
      const asked = `(async (window, document) => JSON.stringify((await (${expression})) ?? null))(${SIDEBAR}, ${SIDEBAR}.document)`;
      return JSON.parse((await helper.evaluate(asked)) as string) as T;
    },
    png: async () => Buffer.from(String(await bidi.inWindow(SIDEBAR_PNG)), 'base64'),
  };
}

/** The letter of a command's key, by which Firefox's own window tells the commands apart. */
function keyOf(extension: string, command: string): string {
  const { commands } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return commands[command].suggested_key.default.slice(-1);
}

const pressCommand = (letter: string) => `(() => {
  const keys = [...document.querySelectorAll('keyset[id*="${GECKO_ID.replace(/[@.]/g, '_')}"] key')];
  keys.find((key) => key.getAttribute('key').toUpperCase() === '${letter}').doCommand();
})()`;

/** Chooses our entry in the menu that a right click opens. */
const CHOOSE_MENU = `(async () => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') await new Promise((done) => menu.addEventListener('popupshown', done, { once: true }));
  menu.activateItem([...menu.querySelectorAll('menuitem')].find((item) => item.id.startsWith('${GECKO_ID.replace(/[@.]/g, '_')}-menuitem-')));
  return 1;
})()`;

/** Puppeteer lays a killed Firefox's preferences back as they were; a start meanwhile would trip over it. */
async function killFirefox(browser: Browser, profile: string): Promise<void> {
  await killProcess(browser);
  await until('the preferences are laid back', async () =>
    ['user.js', 'prefs.js'].every((file) => !existsSync(join(profile, `${file}.puppeteer`))),
  );
}

/** Starts Firefox with the extension. */
export async function startFirefox(start: Start): Promise<Driven> {
  const browser = await launch(start);
  const bidi = new Bidi(browser);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: start.extension },
    'moz:allowPrivateBrowsing': start.inPrivate ?? false,
  });
  const own = async (path: string) => {
    const page = await browser.newPage();
    // Firefox does not tell when pages of an extension have loaded.
    await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
    await until(
      `${path} loads`,
      () => page.evaluate(`document.readyState === 'complete' && location.protocol === 'moz-extension:'`) as Promise<boolean>,
    );
    return page;
  };
  // Opened before any page: one that is hidden behind a new tab is not read until it is seen.
  const helper = await own(HELPER);
  return {
    target: 'firefox',
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    own,
    async openPrivate(url) {
      const made = await helper.evaluate(`browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then((w) => w.id)`);
      return async () => void (await helper.evaluate(`browser.windows.remove(${made})`));
    },
    stopBackground: async () =>
      void (await bidi.inWindow(
        `WebExtensionPolicy.getByID('${GECKO_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 1)`,
      )),
    panel: (page) => sidebarOf(bidi, helper, page),
    inside: async (page, host, css) => JSON.parse((await bidi.inRoot(page, host, INSIDE, css)) ?? 'null') as Inside | null,
    ask: async (page, call, ...args) => (await askPage(helper, page.url(), call, args)) as never,
    askAt: async (url, call, ...args) => (await askPage(helper, url, call, args)) as never,
    rootHtml: async (page, host) => String(await bidi.inRoot(page, host, '(root) => root.innerHTML')),
    scheme: async (_page, scheme) =>
      void (await bidi.inWindow(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1}), 1`,
      )),
    downloadTo: async (folder) =>
      void (await bidi.inWindow(
        `Services.prefs.setIntPref('browser.download.folderList', 2), Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)}), 1`,
      )),
    command: async (name) => void (await bidi.inWindow(pressCommand(keyOf(start.extension, name)))),
    async chooseMenu(page) {
      await page.bringToFront();
      const [x, y] = (await page.evaluate(
        `(({ left, top, width, height }) => [left + width / 2, top + height / 2])(getSelection().getRangeAt(0).getClientRects()[0])`,
      )) as [number, number];
      // The menu holds the click until it closes.
      void page.mouse.click(x, y, { button: 'right' }).catch(() => {});
      await bidi.inWindow(CHOOSE_MENU);
    },
    close: () => browser.close(),
    kill: () => killFirefox(browser, start.profile),
  };
}

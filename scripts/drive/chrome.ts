import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, ElementHandle, type Page } from 'puppeteer-core';
import { askPage, type Driven, HELPER, type Inside, killProcess, type Panel, type Start, until } from './driven';

/**
 * Makes a profile ready. Without developer mode Chrome disables an extension that reloads itself; and while its version stays the same, Chrome
 * goes on with the service worker of the build before: its copy is thrown away. Answers whether it is a new one.
 */
function prepare(profile: string): boolean {
  rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return false;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  return true;
}

function launch({ program, profile, headed, proxy }: Start): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program,
    userDataDir: profile,
    headless: !headed,
    // Extensions.* speaks over the pipe only; branded Chrome has no --load-extension any more.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Who looks on ends it themselves, and needs no bar that says so.
    handleSIGINT: !headed,
    handleSIGTERM: !headed,
    ignoreDefaultArgs: headed ? ['--enable-automation'] : [],
    args: [
      '--window-size=1280,900',
      '--enable-unsafe-extension-debugging',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
}

/** Calls a function on the closed shadow root, which the protocol pierces; `null` where there is none. */
async function inRoot(page: Page, host: string, functionDeclaration: string, ...args: string[]): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
    if (!nodeId) return null;
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (!backendNodeId) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      functionDeclaration,
    });
    return result.value ?? null;
  } finally {
    await session.detach();
  }
}

const INSIDE = `function (css) {
  const found = this.querySelector(css);
  const box = found?.getBoundingClientRect();
  return found && { x: box.left + box.width / 2, y: box.top + box.height / 2, text: found.innerText ?? found.textContent };
}`;

/** Puppeteer's typings don't know the newest calls of the protocol. */
interface RawSession {
  send(method: string, params?: object): Promise<{ targetInfos: { type: string; url: string; targetId: string }[] }>;
}

/** The real side panel, and no tab with its page. */
const isPanel = (t: { url(): string }) => t.url().startsWith('chrome-extension:') && t.url().endsWith('/src/views/panel/index.html');

/** Presses the toolbar's button on the tab of a page, which is a reader's gesture. */
async function pressButton(browser: Browser, id: string, url: string): Promise<void> {
  const session = (await browser.target().createCDPSession()) as CDPSession & RawSession;
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((t) => t.type === 'tab' && t.url === url);
  await session.send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  await session.detach();
}

async function panelOf(browser: Browser, id: string, page: Page): Promise<Panel> {
  await page.bringToFront();
  if (!browser.targets().some(isPanel)) await pressButton(browser, id, page.url());
  // Looked for anew each time: it may have been closed and opened again.
  const panel = async () => (await browser.waitForTarget(isPanel)).asPage();
  await panel();
  return {
    evaluate: async <T>(expression: string) => (await panel()).evaluate(expression) as Promise<T>,
    png: async () => (await panel()).screenshot(),
  };
}

async function closePanels(browser: Browser): Promise<void> {
  for (const target of browser.targets().filter(isPanel)) await (await target.asPage()).evaluate('window.close()').catch(() => {});
  await until('the panel is closed', async () => !browser.targets().some(isPanel));
}

async function stopWorkers(helper: Page): Promise<void> {
  const session = await helper.createCDPSession();
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((version) => version.runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** The switch "Allow in Incognito" of the extension's own entry in chrome://extensions. */
async function letIntoPrivate(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`);
  await page.close();
}

// A click in a tab that another one hides would wait for ever, since Chrome paints nothing there: the tab comes in front first.
const { click } = ElementHandle.prototype;
ElementHandle.prototype.click = async function (...how) {
  await this.frame.page().bringToFront();
  return click.apply(this, how);
};

/** The page that opens by itself when the extension is installed. */
const WELCOME = 'src/views/welcome/index.html';

/** Milliseconds in which that has surely happened on a busy machine. */
const STARTED_MS = 60_000;

/** Starts Chrome, Chromium or Edge with the extension. */
export async function startChrome(start: Start): Promise<Driven> {
  const fresh = prepare(start.profile);
  const browser = await launch(start);
  const id = await browser.installExtension(start.extension);
  // It comes in front, once in a profile: Chrome paints no tab that it hides meanwhile, and waits for ever to click there.
  if (fresh) await browser.waitForTarget((t) => t.url().endsWith(WELCOME), { timeout: STARTED_MS });
  if (start.inPrivate) await letIntoPrivate(browser, id);
  await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(id));
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const own = (path: string) => open(`chrome-extension://${id}/${path}`);
  // Opened before any page: one that is hidden behind a new tab is not read until it is seen.
  const helper = await own(HELPER);
  const dispatch = async (event: string) => {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(id));
    const worker = await target.worker();
    return String(
      await worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { ${event}; return tab.url; })`),
    );
  };
  // A key or a choice in a menu is a reader's gesture, by which the panel opens anew; what is dispatched is none, and so the button is pressed for it.
  const dispatchNote = async (event: string) => {
    await closePanels(browser);
    await pressButton(browser, id, await dispatch(event));
  };
  return {
    target: 'chrome',
    browser,
    open,
    own,
    async openPrivate(url) {
      const made = await helper.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then((w) => w.id)`);
      return async () => void (await helper.evaluate(`chrome.windows.remove(${made})`));
    },
    stopBackground: () => stopWorkers(helper),
    panel: (page) => panelOf(browser, id, page),
    inside: async (page, host, css) => (await inRoot(page, host, INSIDE, css)) as Inside | null,
    ask: async (page, call, ...args) => (await askPage(helper, page.url(), call, args)) as never,
    askAt: async (url, call, ...args) => (await askPage(helper, url, call, args)) as never,
    rootHtml: async (page, host) => String(await inRoot(page, host, 'function () { return this.innerHTML; }')),
    scheme: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    async downloadTo(downloadPath) {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
    },
    command: async (name) => {
      const event = `chrome.commands.onCommand.dispatch('${name}', tab)`;
      await (name === 'note-selection' ? dispatchNote(event) : dispatch(event));
    },
    async chooseMenu(page) {
      await page.bringToFront();
      await dispatchNote(`chrome.contextMenus.onClicked.dispatch({ menuItemId: 'menu_note' }, tab)`);
    },
    close: () => browser.close(),
    kill: () => killProcess(browser),
  };
}

import { readdirSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import chrome from './manifest.json' with { type: 'json' };

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** The one manifest.json is Chrome's; here is all that Firefox wants otherwise. */
function firefoxManifest() {
  const { side_panel, minimum_chrome_version: _, background, ...rest } = chrome;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: 'module' },
    permissions: chrome.permissions.filter((p) => p !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: '__MSG_name__',
      default_icon: chrome.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: { id: 'rejoinder@rejoinder.example', strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } },
    },
  };
}

/** The content script is built by an inner build (one file, no loader), so `--watch` must be told its sources. */
const watchContent = (rooms: string[]): Plugin => ({
  name: 'watch-content',
  apply: 'build',
  buildStart() {
    if (!this.meta.watchMode) return;
    for (const room of rooms)
      for (const file of readdirSync(room, { recursive: true, withFileTypes: true }))
        if (file.isFile()) this.addWatchFile(`${process.cwd()}/${file.parentPath}/${file.name}`);
  },
});

export default defineConfig({
  plugins: [
    preact(),
    watchContent(['src/model', 'src/page', 'src/overlay', 'src/parts', 'src/messages']),
    crx({
      // biome-ignore lint/suspicious/noExplicitAny: crxjs' type knows Chrome's shape only
      manifest: (target === 'firefox' ? firefoxManifest() : chrome) as any,
      browser: target,
      contentScripts: { standaloneFiles: ['src/content.ts'] },
    }),
  ],
  build: {
    outDir: process.env.OUT_DIR ?? `dist/${target}`,
    emptyOutDir: true,
    sourcemap: false,
    // Every browser that can run this preloads by itself; the polyfill would be the only `fetch` of an address in the package.
    modulePreload: { polyfill: false },
    target: target === 'firefox' ? 'firefox150' : 'chrome140',
    rollupOptions: {
      // Pages that the manifest does not name (and the panel, which crxjs does not know as Firefox's sidebar).
      input: {
        panel: 'src/views/panel/index.html',
        library: 'src/views/library/index.html',
        welcome: 'src/views/welcome/index.html',
      },
    },
  },
});

import { readdirSync } from 'node:fs';
import { type CrxPlugin, crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { build, defineConfig, type Plugin } from 'vite';
import chrome from './manifest.json' with { type: 'json' };

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';

/** The oldest browser that is asked for. */
const oldest = target === 'firefox' ? 'firefox150' : 'chrome140';

const { background, ...forAll } = chrome;

/** The one manifest.json is Chrome's; here is all that Firefox wants otherwise. */
function firefoxManifest() {
  const { side_panel, minimum_chrome_version: _, ...rest } = forAll;
  return {
    ...rest,
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

/** The scripts of pages and background are built by inner builds (one file, no loader), so `--watch` must be told their sources. */
const watchScripts = (): Plugin => ({
  name: 'watch-scripts',
  apply: 'build',
  buildStart() {
    if (!this.meta.watchMode) return;
    for (const file of readdirSync('src', { recursive: true, withFileTypes: true }))
      if (file.isFile()) this.addWatchFile(`${process.cwd()}/${file.parentPath}/${file.name}`);
  },
});

/**
 * The background as one classic script: of such a one Chrome keeps the compiled code, and of modules it does not, which it also asks for one by
 * one. What is imported by `import()` lies in it too, and begins to live when that is called. crxjs knows only modules, so it is told of none.
 */
const backgroundScript = (source: string): CrxPlugin => ({
  name: 'background-script',
  apply: 'build',
  // After crxjs' own plugins, one of which would load it as a module after all.
  enforce: 'post',
  async renderCrxManifest(manifest) {
    const fileName = 'background.js';
    const built = await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        write: false,
        target: oldest,
        lib: { entry: source, formats: ['iife'], name: 'background', fileName: () => fileName },
        // What only views use (the difference of two texts) is left out, although its package does not say that it may be.
        rollupOptions: { treeshake: { moduleSideEffects: false } },
      },
    });
    const [output] = [built].flat();
    if (!output || !('output' in output)) throw new Error('the background was not built');
    this.emitFile({ type: 'asset', fileName, source: output.output[0].code });
    return { ...manifest, background: target === 'firefox' ? { scripts: [fileName] } : { service_worker: fileName } };
  },
});

export default defineConfig({
  plugins: [
    preact(),
    watchScripts(),
    crx({
      // biome-ignore lint/suspicious/noExplicitAny: crxjs' type knows Chrome's shape only
      manifest: (target === 'firefox' ? firefoxManifest() : forAll) as any,
      browser: target,
      contentScripts: { standaloneFiles: ['src/content.ts'] },
    }),
    backgroundScript(background.service_worker),
  ],
  build: {
    outDir: process.env.OUT_DIR ?? `dist/${target}`,
    emptyOutDir: true,
    sourcemap: false,
    // Every browser that can run this preloads by itself; the polyfill would be the only `fetch` of an address in the package.
    modulePreload: { polyfill: false },
    target: oldest,
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

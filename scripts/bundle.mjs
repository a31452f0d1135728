// Runs TypeScript in Node 20: bundles one file with Vite and imports it.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Bundles `entry` (packages stay outside) and answers its exports. What it starts is done when its top level is. */
export async function load(entry) {
  // A folder of its own, so that two runs side by side don't read each other's half-written file; in node_modules, so that packages are found.
  const outDir = mkdtempSync(join(process.cwd(), 'node_modules', '.bundle-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: [], external: true },
      build: {
        ssr: entry,
        outDir,
        emptyOutDir: false,
        minify: false,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'entry.mjs' } },
      },
    });
    return await import(pathToFileURL(join(outDir, 'entry.mjs')).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

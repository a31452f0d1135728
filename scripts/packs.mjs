// npm run packs: builds public/data/{names,record}.bin from the sources in src/companies/packs. `check [listings.tsv]` only checks them.
// Like scripts/analyse.mjs it bundles its TypeScript with Vite first, since Node 20 runs none.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = mkdtempSync(join(process.cwd(), 'node_modules', '.packs-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: [], external: true },
    build: {
      ssr: 'scripts/packs/main.ts',
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'packs.mjs' } },
    },
  });
  await import(pathToFileURL(join(outDir, 'packs.mjs')).href);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}

// npm run -s analyse: bundles src/analyse.ts with Vite (Node 20 runs no TypeScript) and runs it. Standard output belongs to the engine.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

// A folder of its own, so that two runs side by side don't read each other's half-written file.
const outDir = mkdtempSync(join(process.cwd(), 'node_modules', '.analyse-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: [], external: true },
    build: {
      ssr: 'src/analyse.ts',
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'analyse.mjs' } },
    },
  });
  await import(pathToFileURL(join(outDir, 'analyse.mjs')).href);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}

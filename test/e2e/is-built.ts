import { existsSync } from 'node:fs';

/** Runs once before all end-to-end tests: they try what was last built, and without it each would fail in words of its own. */
export default function setup(): void {
  const missing = ['chrome', 'firefox'].filter((target) => !existsSync(`dist/${target}/manifest.json`));
  if (missing.length) throw new Error(`There is no dist/${missing.join(' and no dist/')} to be tested. Run "npm run build" first.`);
}

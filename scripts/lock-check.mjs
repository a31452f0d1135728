// Looks through package-lock.json: every optional package that it names must be locked itself, or `npm ci` refuses the file (npm leaves out
// platform packages that the registry did not serve when the lock was made); and no download address may stand in it.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Whether Node, from the package at `at`, would find a locked package `name`: beside it, or in any folder above. */
function found(at, name) {
  const folders = at.split('/node_modules/');
  return (
    [...folders, ''].some((_, i) => {
      const base = folders.slice(0, i).join('/node_modules/');
      return `${base ? `${base}/` : ''}node_modules/${name}` in packages;
    }) || `${at}/node_modules/${name}` in packages
  );
}

const wrong = Object.entries(packages).flatMap(([at, p]) => [
  ...Object.keys(p.optionalDependencies ?? {})
    .filter((name) => !found(at, name))
    .map((name) => `${name}, wanted by ${at}, is not locked`),
  ...(p.resolved ? [`${at} names a download address`] : []),
  ...(p.hasInstallScript ? [`${at} has an install script`] : []),
]);
for (const line of wrong) console.error(line);
process.exit(wrong.length ? 1 : 0);

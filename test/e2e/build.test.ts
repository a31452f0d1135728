import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Ways out that no built code may hold. */
const WAYS_OUT = /\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b|\bWebTransport\b|\bimportScripts\b/;

for (const target of ['chrome', 'firefox'])
  describe(`the build for ${target}`, () => {
    const root = join('dist', target);
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const scripts = files.filter((file) => file.endsWith('.js'));
    const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));

    test('opens nothing of the package to pages', () => {
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
    });

    test('has one content script, in one file, without the database', () => {
      const names = manifest.content_scripts.flatMap((script: { js: string[] }) => script.js);
      expect(names).toHaveLength(1);
      const code = readFileSync(join(root, names[0]), 'utf8');
      expect(code).not.toMatch(/\bDexie\b|\bindexedDB\b/);
      expect(code).not.toMatch(/\bimport\s*\(|^\s*import\b/m);
    });

    test('holds no way out, and fetches only what is packaged', () => {
      expect(scripts.length).toBeGreaterThan(2);
      for (const file of scripts) {
        const code = readFileSync(file, 'utf8');
        expect(code.match(WAYS_OUT)?.[0] ?? null, file).toBeNull();
        for (const [, argument = ''] of code.matchAll(/\bfetch\(([^)]{0,60})/g)) expect(argument, file).toMatch(/getURL/);
      }
    });

    test('takes nothing from elsewhere in its pages', () => {
      for (const file of files.filter((name) => /\.(?:html|css)$/.test(name)))
        expect(readFileSync(file, 'utf8'), file).not.toMatch(/(?:src|href)="https?:|url\(["']?https?:|@import/);
    });

    test('leaves the demo articles out', () => {
      expect(existsSync(join(root, 'demo'))).toBe(false);
    });
  });

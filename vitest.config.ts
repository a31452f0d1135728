import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// Its own file: the crx plugin must not run under vitest.
export default defineConfig({
  plugins: [preact()],
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**', 'test/bench/**'], environment: 'node', testTimeout: 30_000 },
});

import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Rooms whose tests put something in the place of the browser, or of its document. */
const STAND_INS = ['test/unit/{messages,overlay,parts,views}/**/*.test.{ts,tsx}'];

// Its own file: the crx plugin must not run under vitest.
export default defineConfig({
  plugins: [preact()],
  test: {
    environment: 'node',
    testTimeout: 30_000,
    projects: [
      // Nothing is put in anything's place here: the files share what they import, which costs more than the tests.
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...STAND_INS, 'test/e2e/**', 'test/bench/**'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'stand-ins', include: STAND_INS } },
    ],
  },
});

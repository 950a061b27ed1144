import { defineConfig } from 'vitest/config'

/** Three projects: pure functions, real builds of fixtures, and a real Chromium on a built site. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', root: import.meta.dirname, include: ['unit/**/*.test.ts'] } },
      {
        test: {
          name: 'build',
          root: import.meta.dirname,
          include: ['build/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: import.meta.dirname,
          include: ['browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

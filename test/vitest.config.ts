import { defineConfig } from 'vitest/config'

/** Three projects: pure functions, real builds of fixtures, and a real Chromium on a built site. */
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: 'unit', root: import.meta.dirname, include: ['unit/**/*.test.ts'], setupFiles: ['unit/seed.ts'] },
      },
      {
        test: {
          name: 'build',
          root: import.meta.dirname,
          include: ['build/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          root: import.meta.dirname,
          include: ['browser/**/*.test.ts'],
          globalSetup: ['browser/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

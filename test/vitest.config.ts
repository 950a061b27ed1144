import { defineConfig } from 'vitest/config'

/** No test is about time: the runner's clock only ends one that hangs, and is so long that a busy machine
 *  never meets it, nor one that tries very many mutations. */
const PATIENCE = 600_000 + Number(process.env.MINGZHANG_FUZZ ?? 0) * 200

const shared = {
  root: import.meta.dirname,
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: { timeout: PATIENCE / 4 } },
}

/** Three projects: pure functions, real builds of fixtures, and a real Chromium on a built site. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'unit', include: ['unit/**/*.test.ts'], setupFiles: ['unit/seed.ts'] } },
      { test: { ...shared, name: 'build', include: ['build/**/*.test.ts'], fileParallelism: false } },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          globalSetup: ['browser/global-setup.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
})

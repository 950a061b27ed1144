import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './longest-first.ts'

/** No test is about time: the runner's clock only ends one that hangs, and is so long that a busy machine
 *  never meets it, nor one that tries very many mutations. */
const PATIENCE = 600_000 + Number(process.env.MINGZHANG_FUZZ ?? 0) * 200

const root = import.meta.dirname

const shared = {
  root,
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: { timeout: PATIENCE / 4 } },
  // Processes that tests start find the project's code as the one before them compiled it.
  env: { NODE_COMPILE_CACHE: join(root, '../node_modules/.cache/node-compile') },
}

/** How a test changes what other tests of its process would see: Node's own functions, globals, the clock. */
const CHANGES_PROCESS = /watchSteps|stopped-at|runHere|stubGlobal|stubEnv|useFakeTimers|spyOn|vi\.mock|chdir/

const unit = globSync('unit/**/*.test.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
const alone = unit.filter((file) => CHANGES_PROCESS.test(readFileSync(join(root, file), 'utf8')))

/** Projects: pure functions, those of them whose tests change their process, real builds of fixtures, and a real Chromium
 *  on a built site. */
export default defineConfig({
  test: {
    // Vitest would leave one core idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['unit/**/*.test.ts'],
          exclude: alone,
          setupFiles: ['unit/seed.ts'],
          isolate: false,
        },
      },
      { test: { ...shared, name: 'unit-alone', include: alone, setupFiles: ['unit/seed.ts'] } },
      { test: { ...shared, name: 'build', include: ['build/**/*.test.ts'], globalSetup: ['compiled-pages.ts'] } },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          // One Chromium a worker.
          isolate: false,
          globalSetup: ['compiled-pages.ts', 'browser/global-setup.ts'],
        },
      },
    ],
  },
})

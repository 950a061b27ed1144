import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { runCommand } from './command.ts'
import { setUpBrowser } from './set-up-browser.ts'

/** How many tests of one step did what. */
interface Tally {
  readonly step: string
  readonly passed: number
  readonly failed: number
}

const root = dirname(import.meta.dirname)
const reports = mkdtempSync(join(tmpdir(), 'mingzhang-test-'))

/** Biome colours what it prints into a file too, unless told. */
const COLOURS = process.stdout.isTTY ? [] : ['--colors=off']

/** The part of Vitest's JSON report that is counted. */
const reportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() })

/** Runs every kind of test, whatever fails on the way, and ends with one line that counts them all. */
function main(): void {
  const tallies = [
    single('types', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
    single('lint', '@biomejs/biome/bin/biome', ['ci', '.', '--error-on-warnings', ...COLOURS]),
    vitest('unit'),
    vitest('build'),
    browser(),
  ]
  rmSync(reports, { recursive: true })
  process.stdout.write('\n')
  for (const { step, passed, failed } of tallies) process.stdout.write(`${step}: ${passed} passed, ${failed} failed\n`)
  const total = (part: 'passed' | 'failed') => tallies.reduce((sum, tally) => sum + tally[part], 0)
  process.exitCode = total('failed') > 0 ? 1 : 0
  process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`)
}

/** A tool that only says yes or no counts as one test. */
function single(step: string, bin: string, words: readonly string[]): Tally {
  return run(step, bin, words) ? { step, passed: 1, failed: 0 } : { step, passed: 0, failed: 1 }
}

function browser(): Tally {
  title('browser set-up')
  const missing = setUpBrowser(root)
  if (missing === undefined) return vitest('browser')
  process.stdout.write(`${missing}\n`)
  return { step: 'browser', passed: 0, failed: 1 }
}

/** A run that fails without a failed test (a file that cannot be read, a failing set-up) counts as one failure. */
function vitest(project: string): Tally {
  const report = join(reports, `${project}.json`)
  const words = ['run', '--config', 'test/vitest.config.ts', '--project', project]
  const done = run(project, 'vitest/vitest.mjs', [
    ...words,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { numPassedTests: passed, numFailedTests: failed } = readReport(report)
  return { step: project, passed, failed: done ? failed : Math.max(failed, 1) }
}

function readReport(file: string): z.infer<typeof reportSchema> {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    process.stdout.write(`No report of the tests: ${String(error)}\n`)
    return { numPassedTests: 0, numFailedTests: 0 }
  }
}

function run(step: string, bin: string, words: readonly string[]): boolean {
  title(step)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', bin), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DISABLE_UPDATE_CHECK: 'true',
    },
  })
  return status === 0
}

function title(step: string): void {
  process.stdout.write(`\n── ${step} ──\n`)
}

await runCommand(main)

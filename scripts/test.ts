import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { say } from '../src/faults/language.ts'
import { runCommand } from './command.ts'
import { commandLanguage } from './command-language.ts'
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
async function main(): Promise<void> {
  // Types and builds leave a core idle for long: the unit tests have it.
  const besides = [
    single('types', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
    single('lint', '@biomejs/biome/bin/biome', ['ci', '.', '--error-on-warnings', ...COLOURS]),
    keptVitest('build', ['build']),
  ]
  title('unit')
  const unit = await vitest('unit', ['unit', 'unit-alone'])
  const tallies = [unit, ...(await Promise.all(besides)).map(toldTally), await browser()]
  rmSync(reports, { recursive: true })
  process.stdout.write('\n')
  for (const { step, passed, failed } of tallies) process.stdout.write(`${step}: ${passed} passed, ${failed} failed\n`)
  const total = (part: 'passed' | 'failed') => tallies.reduce((sum, tally) => sum + tally[part], 0)
  process.exitCode = total('failed') > 0 ? 1 : 0
  process.stdout.write(`${total('passed')} passed, ${total('failed')} failed\n`)
}

/** What a tool said that ran beside others. */
interface Said extends Tally {
  readonly said: string
}

/** A tool that only says yes or no counts as one test. What it prints is kept, for others print meanwhile. */
async function single(step: string, bin: string, words: readonly string[]): Promise<Said> {
  let said = ''
  const done = await run(bin, words, (text) => (said += text))
  return { step, said, passed: done ? 1 : 0, failed: done ? 0 : 1 }
}

function toldTally({ said, ...tally }: Said): Tally {
  title(tally.step)
  process.stdout.write(said)
  return tally
}

async function browser(): Promise<Tally> {
  title('browser set-up')
  const missing = setUpBrowser(root)
  if (missing === undefined) {
    title('browser')
    return vitest('browser', ['browser'])
  }
  process.stdout.write(`${say(missing, commandLanguage([]))}\n`)
  return { step: 'browser', passed: 0, failed: 1 }
}

async function keptVitest(step: string, projects: readonly string[]): Promise<Said> {
  let said = ''
  const tally = await vitest(step, projects, (text) => (said += text))
  return { ...tally, said }
}

/** A run that fails without a failed test (a file that cannot be read, a failing set-up) counts as one failure. It prints as it
 *  goes, unless its output goes to `tell`. */
async function vitest(step: string, projects: readonly string[], tell?: (text: string) => void): Promise<Tally> {
  const report = join(reports, `${step}.json`)
  const words = [
    ...['run', '--config', 'test/vitest.config.ts'],
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const done = await run('vitest/vitest.mjs', words, tell)
  const { numPassedTests: passed, numFailedTests: failed } = readReport(report)
  return { step, passed, failed: done ? failed : Math.max(failed, 1) }
}

function readReport(file: string): z.infer<typeof reportSchema> {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    process.stdout.write(`No report of the tests: ${String(error)}\n`)
    return { numPassedTests: 0, numFailedTests: 0 }
  }
}

/** Whether a tool of node_modules ends well. It prints as it goes, unless its output goes to `tell`. */
function run(bin: string, words: readonly string[], tell?: (text: string) => void): Promise<boolean> {
  const output = tell ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, [join(root, 'node_modules', bin), ...words], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DISABLE_UPDATE_CHECK: 'true',
    },
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => tell?.(text))
  const end = () => child.kill()
  process.once('exit', end)
  return new Promise((done, fail) =>
    child.on('error', fail).on('close', (code) => {
      process.off('exit', end)
      done(code === 0)
    }),
  )
}

function title(step: string): void {
  process.stdout.write(`\n── ${step} ──\n`)
}

await runCommand(main)

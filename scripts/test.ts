import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { say } from '../src/faults/language.ts'
import { runCommand } from './command.ts'
import { commandLanguage } from './command-language.ts'
import { setUpBrowser } from './set-up-browser.ts'
import { setUpHosts } from './set-up-hosts.ts'

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
const reportSchema = z.object({
  testResults: z.array(z.object({ name: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/** The kinds of tests, by their folders. */
const STEPS = ['unit', 'build', 'browser']

/** Runs every kind of test, whatever fails on the way, and ends with one line that counts them all. */
async function main(): Promise<void> {
  // Types and lint have the core that is idle while sites are built for the browser.
  const besides = [
    single('types', 'astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
    single('lint', '@biomejs/biome/bin/biome', ['ci', '.', '--error-on-warnings', ...COLOURS]),
  ]
  title('browser set-up')
  const missing = setUpBrowser(root)
  const missingHosts = missing ? undefined : setUpHosts()
  for (const words of [missing, missingHosts]) if (words) process.stdout.write(`${say(words, commandLanguage([]))}\n`)
  title('unit, build, browser')
  const tested = await vitest(missing ? ['--project', '!browser'] : [])
  const tallies = [...(await Promise.all(besides)).map(toldTally), ...tested]
  if (missing) tallies.push({ step: 'browser set-up', passed: 0, failed: 1 })
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

/** A run that fails without a failed test (a file that cannot be read, a failing set-up) counts as one failure. */
async function vitest(flags: readonly string[]): Promise<Tally[]> {
  const report = join(reports, 'tests.json')
  const words = [
    ...['run', '--config', 'test/vitest.config.ts', ...flags],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]
  const done = await run('vitest/vitest.mjs', words)
  const files = readReport(report)
  const tallies = STEPS.map((step) => {
    const tests = files.filter(({ name }) => name.includes(`/test/${step}/`)).flatMap((file) => file.assertionResults)
    const count = (wanted: string) => tests.filter(({ status }) => status === wanted).length
    return { step, passed: count('passed'), failed: count('failed') }
  })
  return done || tallies.some(({ failed }) => failed > 0)
    ? tallies
    : [...tallies, { step: 'run', passed: 0, failed: 1 }]
}

function readReport(file: string): z.infer<typeof reportSchema>['testResults'] {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).testResults
  } catch (error) {
    process.stdout.write(`No report of the tests: ${String(error)}\n`)
    return []
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

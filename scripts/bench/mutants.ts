import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Words } from '../../src/faults/language.ts'
import { createProgress } from '../progress.ts'
import { checkFlags, readCommandLine, wholeNumber } from '../usage.ts'
import { Runner } from './mutants/ask.ts'
import { readEquivalents } from './mutants/equivalents.ts'
import { formatMutant, keyOf, type Mutant, mutated } from './mutants/mutant.ts'
import { ROOMS, roomOf } from './mutants/rooms.ts'
import { mutantsOf, sampleOf } from './mutants/sample.ts'
import { FARTHEST, MOST_TEST_FILES, testFilesIn } from './mutants/test-files.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Puts small faults into the rules, one at a time and only in memory, runs the tests near to each, and prints
 *  those that none of them notices, with the share that is noticed by room. `--seed S` and `--count N` pick the faults, `--room R`
 *  (more than once) the rooms. */
export async function run(words: readonly string[]): Promise<void> {
  const values = optionsOf(words)
  const equivalents = readEquivalents()
  const sample = sampleOf(mutantsOf(ROOT, values.room), values.seed, values.count)
  const judged = sample.filter((mutant) => !equivalents.has(keyOf(mutant)))
  say(`with its own tests and those within ${FARTHEST} imports of it, ${MOST_TEST_FILES} files at most`)
  const living = await livingOf(judged)
  for (const room of values.room) say(scoreLine(room, judged, living))
  say(scoreLine('all', judged, living))
  for (const mutant of sample.filter((one) => !judged.includes(one)))
    say(`left out: ${formatMutant(mutant)}  (${equivalents.get(keyOf(mutant))})`)
}

const USAGE: Words = {
  en: `Usage: npm run bench -- mutants [--seed S] [--count N] [--room ROOM …]

Puts small faults into the rules, one at a time and only in memory, and prints those that no test notices.
  --seed S       another seed picks other faults; else 1
  --count N      how many faults; else 100
  --room ROOM    a room of src/, may be given several times; else ${ROOMS.join(', ')}
  --lang zh|en   language of this text and of errors; else the system’s
  -h, --help     print this
`,
  zh: `用法：npm run bench -- mutants [--seed S] [--count N] [--room 目录 …]

在规则里一次放进一个小错（只在内存里），列出没有测试发现的。
  --seed S       换一个数字就选出另一些错；不写就是 1
  --count N      放多少个错；不写就是 100
  --room 目录    src/ 下的目录，可以写几次；不写就是 ${ROOMS.join('、')}
  --lang zh|en   这段说明和错误用中文（zh）还是英文（en）；不写就按系统的语言
  -h, --help     显示这些说明
`,
}

const FLAGS = {
  seed: { type: 'string', default: '1' },
  count: { type: 'string', default: '100' },
  room: { type: 'string', multiple: true },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

function optionsOf(words: readonly string[]) {
  return readCommandLine(words, USAGE, () => {
    checkFlags(words, FLAGS)
    const { help, seed, count, room = [...ROOMS] } = parseArgs({ args: [...words], options: FLAGS }).values
    return help ? 'help' : { seed: wholeNumber(seed), count: wholeNumber(count), room }
  })
}

/** The mutants that no test notices; each is printed as it is found. */
async function livingOf(mutants: readonly Mutant[]): Promise<Mutant[]> {
  const testFilesOf = testFilesIn(ROOT)
  const runner = new Runner()
  const judge = new Judge(runner)
  const living: Mutant[] = []
  const progress = createProgress(process.stderr)
  try {
    for (const [at, mutant] of mutants.entries()) {
      progress.step(`${at + 1} of ${mutants.length}: ${mutant.file}`)
      if (await judge.notices(mutant, testFilesOf(mutant.file))) continue
      living.push(mutant)
      progress.clear()
      say(`lives: ${formatMutant(mutant)}`)
    }
  } finally {
    progress.clear()
    runner.stop()
  }
  return living
}

/** Runs tests with a mutant. A test file that fails notices it, unless it fails without it as well. */
class Judge {
  readonly #runner: Runner
  /** Whether a test file that failed with some mutant passes as the code is. */
  readonly #passes = new Map<string, boolean>()

  constructor(runner: Runner) {
    this.#runner = runner
  }

  /** Runs the nearest tests first: most faults are noticed there. */
  async notices(mutant: Mutant, tests: readonly string[]): Promise<boolean> {
    const fault = { file: mutant.file, source: mutated(readFileSync(join(ROOT, mutant.file), 'utf8'), mutant) }
    const fit = tests.filter((test) => this.#passes.get(test) !== false)
    for (const some of [fit.slice(0, 1), fit.slice(1, 5), fit.slice(5, 20), fit.slice(20)]) {
      if (some.length === 0) continue
      const { failed, endless } = await this.#runner.ask({ fault, tests: some })
      if (endless) return true
      for (const test of failed) if (await this.#passesAsIs(test)) return true
      if (failed.length > 0) return this.notices(mutant, tests)
    }
    return false
  }

  async #passesAsIs(test: string): Promise<boolean> {
    const known = this.#passes.get(test)
    if (known !== undefined) return known
    const { failed } = await this.#runner.ask({ tests: [test] })
    this.#passes.set(test, failed.length === 0)
    if (failed.length > 0) say(`fails as the code is, and is left out: ${test}`)
    return failed.length === 0
  }
}

function scoreLine(name: string, mutants: readonly Mutant[], living: readonly Mutant[]): string {
  const inRoom = (mutant: Mutant) => name === 'all' || roomOf(mutant.file) === name
  const [all, alive] = [mutants.filter(inRoom).length, living.filter(inRoom).length]
  const share = all === 0 ? '–' : `${((100 * (all - alive)) / all).toFixed(1)} %`
  return `${name.padEnd(10)}${String(all - alive).padStart(5)} of ${String(all).padStart(5)} noticed: ${share}`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

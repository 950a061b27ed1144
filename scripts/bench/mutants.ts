import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Runner } from './mutants/ask.ts'
import { readEquivalents } from './mutants/equivalents.ts'
import { formatMutant, keyOf, type Mutant, mutated } from './mutants/mutant.ts'
import { ROOMS, roomOf } from './mutants/rooms.ts'
import { mutantsOf, sampleOf } from './mutants/sample.ts'
import { testFilesIn } from './mutants/test-files.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** Puts small faults into the rules, one at a time and only in memory, runs the tests that could notice each, and prints
 *  those that none notices, with the share that is noticed by room. `--seed S` and `--count N` pick the faults, `--room R`
 *  (more than once) the rooms. */
export async function run(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '100' },
      room: { type: 'string', multiple: true, default: [...ROOMS] },
    },
  })
  const equivalents = readEquivalents()
  const sample = sampleOf(mutantsOf(ROOT, values.room), Number(values.seed), Number(values.count))
  const judged = sample.filter((mutant) => !equivalents.has(keyOf(mutant)))
  const living = await livingOf(judged)
  for (const room of values.room) say(scoreLine(room, judged, living))
  say(scoreLine('all', judged, living))
  for (const mutant of sample.filter((one) => !judged.includes(one)))
    say(`left out: ${formatMutant(mutant)}  (${equivalents.get(keyOf(mutant))})`)
}

/** The mutants that no test notices; each is printed as it is found. */
async function livingOf(mutants: readonly Mutant[]): Promise<Mutant[]> {
  const testFilesOf = testFilesIn(ROOT)
  const runner = new Runner()
  const living: Mutant[] = []
  try {
    const { failed } = await runner.ask({ tests: [...new Set(mutants.flatMap(({ file }) => testFilesOf(file)))] })
    for (const test of failed) say(`fails as the code is, and is left out: ${test}`)
    for (const mutant of mutants) {
      const tests = testFilesOf(mutant.file).filter((test) => !failed.includes(test))
      if (await isNoticed(runner, mutant, tests)) continue
      living.push(mutant)
      say(`lives: ${formatMutant(mutant)}`)
    }
  } finally {
    runner.stop()
  }
  return living
}

/** Runs the nearest tests first: most faults are noticed there. */
async function isNoticed(runner: Runner, mutant: Mutant, tests: readonly string[]): Promise<boolean> {
  const fault = { file: mutant.file, source: mutated(readFileSync(join(ROOT, mutant.file), 'utf8'), mutant) }
  for (const some of [tests.slice(0, 1), tests.slice(1, 5), tests.slice(5)]) {
    if (some.length === 0) continue
    const { failed, endless } = await runner.ask({ fault, tests: some })
    if (endless || failed.length > 0) return true
  }
  return false
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

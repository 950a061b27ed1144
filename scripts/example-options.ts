import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { calledAs } from './called-as.ts'
import type { ExampleOptions } from './example/example.ts'

/** The numbers that the command takes: what each is, its least and most, and what it is when left out. */
const NUMBERS = {
  units: { words: '--units NUMBER      units of the county', least: 1, most: 2000, usual: 4 },
  projects: { words: '--projects NUMBER   projects of a unit in a year', least: 1, most: 200, usual: 6 },
  years: { words: '--years NUMBER      years', least: 1, most: 20, usual: 3 },
  seed: { words: '--seed NUMBER       another seed makes up another county', least: 0, most: 2 ** 31 - 1, usual: 1 },
  'last-year': { words: '--last-year YEAR    the newest year', least: 1950, most: 2099, usual: 2025 },
} as const

type NumberFlag = keyof typeof NUMBERS

/** What the command line of `npm run example` says; `out` is absolute. */
export interface ExampleCommand {
  readonly options: Omit<ExampleOptions, 'glossary'>
  readonly out: string
}

/** Reads the flags. `--help` prints the usage and ends the process; a wrong flag is reported with the usage and ends it with
 *  code 2. */
export function readExampleOptions(args: readonly string[]): ExampleCommand {
  try {
    const { help, out, ...texts } = parseFlags(args)
    if (help) {
      process.stdout.write(usage())
      return process.exit(0)
    }
    if (out === undefined) throw new Error('Name the folder to write with --out.')
    const number = (name: NumberFlag) => numberOf(name, texts[name])
    const [units, projects, years] = [number('units'), number('projects'), number('years')]
    return {
      options: { units, projects, years, seed: number('seed'), lastYear: number('last-year') },
      out: resolve(out),
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage()}`)
    return process.exit(2)
  }
}

function parseFlags(
  args: readonly string[],
): Partial<Record<NumberFlag | 'out', string>> & { readonly help?: boolean } {
  const names = ['out', ...Object.keys(NUMBERS)]
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  return parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean', short: 'h' } } }).values
}

function numberOf(name: NumberFlag, text: string | undefined): number {
  const { least, most, usual } = NUMBERS[name]
  if (text === undefined) return usual
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Error(`--${name} “${text}” is not a whole number from ${least} to ${most}.`)
}

function usage(): string {
  const numbers = Object.values(NUMBERS).map(({ words, usual }) => `${words}; else ${usual}`)
  const flags = [
    ...numbers,
    '--out DIR           the folder to write: new, empty or an earlier example',
    '-h, --help          print this',
  ]
  return `Usage: ${calledAs('example')} --out DIR [flags]\n${flags.map((words) => `  ${words}\n`).join('')}`
}

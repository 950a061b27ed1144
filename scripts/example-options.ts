import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language, Words } from '../src/faults/language.ts'
import { calledAs } from './called-as.ts'
import { commandLanguage } from './command-language.ts'
import type { ExampleOptions } from './example/example.ts'
import { checkFlags, readCommandLine, UsageFault } from './usage.ts'

/** The numbers that the command takes: what each is, its least and most, and what it is when left out. */
const NUMBERS = {
  units: {
    form: '--units NUMBER',
    words: { en: 'units of the county', zh: '县里有几个单位' },
    least: 1,
    most: 2000,
    usual: 4,
  },
  projects: {
    form: '--projects NUMBER',
    words: { en: 'projects of a unit in a year', zh: '一个单位一年有几个项目' },
    least: 1,
    most: 200,
    usual: 6,
  },
  years: { form: '--years NUMBER', words: { en: 'years', zh: '有几个年份' }, least: 1, most: 20, usual: 3 },
  seed: {
    form: '--seed NUMBER',
    words: { en: 'another seed makes up another county', zh: '换一个数字就编出另一个县' },
    least: 0,
    most: 2 ** 31 - 1,
    usual: 1,
  },
  'last-year': {
    form: '--last-year YEAR',
    words: { en: 'the newest year', zh: '最近的一年' },
    least: 1950,
    most: 2099,
    usual: 2025,
  },
} as const

type NumberFlag = keyof typeof NUMBERS

/** What the command line of `npm run example` says; `out` is absolute. */
interface ExampleCommand {
  readonly options: Omit<ExampleOptions, 'glossary'>
  readonly out: string
  readonly language: Language
}

/** Reads the flags. `--help` prints the usage and ends the process; a wrong flag is reported with the usage and ends it with
 *  code 2. */
export function readExampleOptions(args: readonly string[]): ExampleCommand {
  return readCommandLine(args, USAGE, () => {
    const { help, out, lang: _, ...texts } = parseFlags(args)
    if (help) return 'help'
    const wrong = (Object.keys(NUMBERS) as NumberFlag[]).filter((name) => numberOf(name, texts[name]) === undefined)
    const problems = wrong.map((name) => wrongNumber(name, texts[name] ?? ''))
    if (out === undefined) problems.push(NO_FOLDER)
    if (out === undefined || problems.length > 0) throw new UsageFault(problems)
    const number = (name: NumberFlag) => numberOf(name, texts[name]) ?? NUMBERS[name].usual
    const [units, projects, years] = [number('units'), number('projects'), number('years')]
    return {
      options: { units, projects, years, seed: number('seed'), lastYear: number('last-year') },
      out: resolve(out),
      language: commandLanguage(args),
    }
  })
}

const NO_FOLDER: Words = { en: 'Name the folder to write with --out.', zh: '请用 --out 写明放到哪个文件夹。' }

function parseFlags(
  args: readonly string[],
): Partial<Record<NumberFlag | 'out' | 'lang', string>> & { readonly help?: boolean } {
  const names = ['out', 'lang', ...Object.keys(NUMBERS)]
  const options = {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    help: { type: 'boolean', short: 'h' },
  } as const
  checkFlags(args, options)
  return parseArgs({ args: [...args], options }).values
}

/** The number that a flag says, or its usual one; undefined when the text is none that it may be. */
function numberOf(name: NumberFlag, text: string | undefined): number | undefined {
  const { least, most, usual } = NUMBERS[name]
  if (text === undefined) return usual
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

function wrongNumber(name: NumberFlag, text: string): Words {
  const { least, most } = NUMBERS[name]
  return {
    en: `--${name} “${text}” is not a whole number from ${least} to ${most}.`,
    zh: `--${name}“${text}”不是 ${least} 到 ${most} 的整数。`,
  }
}

const USAGE: Words = { en: usageIn('en'), zh: usageIn('zh') }

function usageIn(language: Language): string {
  const flags = [
    ...Object.values(NUMBERS).map(({ form, words, usual }) => ({
      form,
      words: { en: `${words.en}; else ${usual}`, zh: `${words.zh}；不写就是 ${usual}` },
    })),
    {
      form: '--out DIR',
      words: {
        en: 'the folder to write: new, empty or an earlier example',
        zh: '放到哪个文件夹：新的、空的，或以前编的县',
      },
    },
    {
      form: '--lang zh|en',
      words: {
        en: 'language of the messages; else the system’s',
        zh: '提示用中文（zh）还是英文（en）；不写就按系统的语言',
      },
    },
    { form: '-h, --help', words: { en: 'print this', zh: '显示这些说明' } },
  ]
  const head = {
    en: `Usage: ${calledAs('example')} --out DIR [flags]`,
    zh: `用法：${calledAs('example')} --out 文件夹 [选项]`,
  }
  return `${head[language]}\n${flags.map(({ form, words }) => `  ${form.padEnd(20)}${words[language]}\n`).join('')}`
}

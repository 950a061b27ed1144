import { parseArgs } from 'node:util'
import { LANGUAGES, type Language, type Sayable, say, type Words } from '../src/faults/language.ts'
import { commandLanguage } from './command-language.ts'
import { COMMAND_WORDS } from './command-words.ts'

/** How a command was called wrongly: everything at once. */
export class UsageFault extends Error {
  readonly problems: readonly Sayable[]

  constructor(problems: readonly Sayable[]) {
    super(problems.map((problem) => say(problem, 'en')).join('\n'))
    this.problems = problems
  }
}

/** The flags of a command, as `parseArgs` of `node:util` takes them. */
type Flags = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: boolean }>
>

/** Checks a command line before it is read, for `parseArgs` speaks English only and tells the first slip. `files`: whether words
 *  without a flag may stand in it.
 *  @throws UsageFault that names every flag that is not known or lacks its value, and a language that is none. */
export function checkFlags(args: readonly string[], flags: Flags, files = false): void {
  const { tokens } = parseArgs({ args: [...args], options: flags, strict: false, allowPositionals: true, tokens: true })
  const problems = tokens.flatMap((token) => {
    if (token.kind === 'positional') return files ? [] : [COMMAND_WORDS.wordNotExpected(token.value)]
    if (token.kind !== 'option') return []
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
    if (!flag) return [COMMAND_WORDS.flagNotKnown(token.rawName)]
    if (flag.type === 'boolean') return token.value === undefined ? [] : [COMMAND_WORDS.flagTakesNoValue(token.rawName)]
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
      return [COMMAND_WORDS.flagWithoutValue(token.rawName)]
    const { name, value } = token
    return name === 'lang' && LANGUAGES.every((language) => language !== value)
      ? [COMMAND_WORDS.wrongLanguage(value)]
      : []
  })
  if (problems.length > 0) throw new UsageFault(problems)
}

/** The number that a text of up to seven digits says.
 *  @throws UsageFault when it is none. */
export function wholeNumber(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text)
  throw new UsageFault([COMMAND_WORDS.notWholeNumber(text)])
}

/** Says on standard error how a command was called wrongly, a line each, then how it is used; it will end with code 2. */
export function sayUsage(problems: readonly Sayable[], usage: Words, language: Language): void {
  const lines = problems.map((problem) => say(problem, language))
  process.stderr.write(`${lines.join('\n')}\n\n${say(usage, language)}`)
  process.exitCode = 2
}

/** Reads a command line by `read`. `--help` prints the usage and ends the process; a slip is said with the usage and ends it with
 *  code 2. */
export function readCommandLine<Read>(args: readonly string[], usage: Words, read: () => Read | 'help'): Read {
  const language = commandLanguage(args)
  try {
    const said = read()
    if (said !== 'help') return said
    process.stdout.write(say(usage, language))
    return process.exit(0)
  } catch (error) {
    if (!(error instanceof UsageFault)) throw error
    sayUsage(error.problems, usage, language)
    return process.exit(2)
  }
}

import { inspect } from 'node:util'
import { BuildFault } from '../src/build/fault.ts'
import { type Sayable, say } from '../src/faults/language.ts'
import { describeSystemError, isSystemError } from '../src/faults/system-error.ts'
import { commandLanguage } from './command-language.ts'

/** Runs a command: every script goes through it. What a person can mend is said in a sentence, with exit code 1, or 2 for wrong
 *  use; only a fault of this program itself shows where in it. A reader of its output who leaves (`| head`) does not stop
 *  the work: nothing more is printed, and the exit code says how the work ended. Signals end it through the process's
 *  `exit`, at which half-way files are removed, with the shell's code for them; `stopped` may say what became of the work. */
export async function runCommand(main: () => void | Promise<void>, stopped?: (signal: string) => void): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreGone)
  for (const [signal, code] of [['SIGINT', 130] as const, ['SIGTERM', 143] as const])
    process.once(signal, () => {
      stopped?.(signal)
      process.exit(code)
    })
  process.once('uncaughtException', (error) => {
    reportError(error)
    process.exit()
  })
  try {
    await main()
  } catch (error) {
    reportError(error)
  }
}

function ignoreGone(error: Error): void {
  if (!isSystemError(error) || error.code !== 'EPIPE') throw error
}

/** What could not be written where the system names no file. */
const PRINTED = { en: 'what is printed', zh: '要输出的内容' }

function reportError(error: unknown): void {
  if (error instanceof BuildFault) reportFault(error)
  else {
    process.exitCode = 1
    sayIn(isSystemError(error) ? describeSystemError(error, PRINTED) : inspect(error))
  }
}

/** Prints every problem of a fault and sets the exit code. */
function reportFault({ summary, problems, kind }: BuildFault): void {
  process.exitCode = kind === 'usage' ? 2 : 1
  sayIn(...problems, summary)
}

/** Says sentences, a line each, in the language that was asked for. */
function sayIn(...sentences: readonly Sayable[]): void {
  const language = commandLanguage(process.argv.slice(2))
  for (const words of sentences) process.stderr.write(`${say(words, language)}\n`)
}

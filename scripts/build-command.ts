import { type Built, buildSite } from '../src/build/build-site.ts'
import { BuildFault } from '../src/build/fault.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { type Language, say } from '../src/check/language.ts'
import type { CommandOptions } from './build-options.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { createProgress } from './progress.ts'

/** Builds the site, telling the terminal what is under way and what was built. Returns undefined, with the exit code
 *  set, when something is at fault: then the output folder is as it was. */
export async function runBuild(options: CommandOptions): Promise<Built | undefined> {
  const { language } = options
  const began = performance.now()
  const progress = createProgress(process.stdout)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  try {
    const built = await buildSite(options, (step) => progress.step(say(step, language)))
    progress.clear()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const said = { ...built, size: formatBytes(built.bytes), seconds, out: shownPath(options.out) }
    process.stdout.write(`${say(COMMAND_WORDS.built(said), language)}\n`)
    return built
  } catch (error) {
    progress.clear()
    if (!(error instanceof BuildFault)) throw error
    reportFault(error, language)
    return undefined
  }
}

/** Prints every problem of a fault and sets the exit code. */
export function reportFault({ summary, problems, kind }: BuildFault, language: Language): void {
  for (const problem of problems) process.stderr.write(`${say(problem, language)}\n`)
  const count = problems.length > 0 ? COMMAND_WORDS.problems(problems.length) : ''
  const end = kind === 'content' ? COMMAND_WORDS.nothingBuilt : ''
  process.stderr.write(`${[summary, count, end].map((words) => say(words, language)).join('')}\n`)
  process.exitCode = kind === 'usage' ? 2 : 1
}

function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

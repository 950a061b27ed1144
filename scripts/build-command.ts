import { type Advance, advanceWords } from '../src/build/advance.ts'
import { type Built, buildSite } from '../src/build/build-site.ts'
import { BuildFault } from '../src/build/fault.ts'
import { buildPart } from '../src/build/shards/build-part.ts'
import { mergeParts } from '../src/build/shards/merge-parts.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { type Language, type Sayable, say, type Words } from '../src/faults/language.ts'
import { describeSystemError, isSystemError } from '../src/faults/system-error.ts'
import type { CommandOptions } from './build-options.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { createProgress } from './progress.ts'
import { settle } from './settle.ts'

/** Builds the site or one part of it, telling the terminal what is under way and what was built. Throws a BuildFault when something is at
 *  fault: then the output folder is as it was. */
export function runBuild(options: CommandOptions): Promise<Built> {
  const { share } = options
  return runBuilding(options, (...tell) =>
    share ? buildPart({ ...options, share }, ...tell) : buildSite(options, ...tell),
  )
}

/** Puts the parts of a site together, as `runBuild` builds one. */
export function runMerge(options: CommandOptions): Promise<Built> {
  return runBuilding(options, (...tell) => mergeParts({ ...options, parts: options.folders }, ...tell))
}

async function runBuilding(
  options: CommandOptions,
  build: (
    report: (step: Words) => void,
    note: (sentence: Words) => void,
    advance: (advance: Advance) => void,
  ) => Promise<Built>,
): Promise<Built> {
  const { language } = options
  const began = performance.now()
  const progress = createProgress(process.stdout)
  const note = (sentence: Words) => {
    progress.clear()
    process.stderr.write(`${say(sentence, language)}\n`)
  }
  try {
    settle(options.content, language)
    const built = await build(
      (step) => progress.step(say(step, language)),
      note,
      (advance) => progress.advance(say(advanceWords(advance), language)),
    )
    progress.clear()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const said = { ...built, size: formatBytes(built.bytes), seconds, out: shownPath(options.out) }
    const stages = options.timings ? built.stages.map(COMMAND_WORDS.stage) : []
    for (const words of [...stages, COMMAND_WORDS.built(said)]) process.stdout.write(`${say(words, language)}\n`)
    return built
  } catch (error) {
    progress.clear()
    throw faultOf(error)
  }
}

const A_FILE = { en: 'a file', zh: '某个文件' }

function faultOf(error: unknown): unknown {
  if (isSystemError(error)) return new BuildFault(unbuilt(describeSystemError(error, A_FILE)))
  if (!(error instanceof BuildFault) || error.kind === 'usage') return error
  const count = error.problems.length > 0 ? COMMAND_WORDS.problems(error.problems.length) : ''
  return new BuildFault(unbuilt(error.summary, count), error.problems)
}

function unbuilt(...parts: readonly Sayable[]): Words {
  const said = (language: Language) =>
    [...parts, COMMAND_WORDS.nothingBuilt].map((part) => say(part, language)).join('')
  return { en: said('en'), zh: said('zh') }
}

/** Bytes in words, such as `12 KB` or `1.2 MB`. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

import { type BuildOptions, type Built, buildSite } from '../src/build/build-site.ts'
import { BuildFault } from '../src/build/fault.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { describeSystemError, isSystemError } from '../src/build/system-error.ts'
import { createProgress } from './progress.ts'
import { settle } from './settle.ts'

/** Builds the site, telling the terminal what is under way and what was built. Throws a BuildFault when something is at
 *  fault: then the output folder is as it was. */
export async function runBuild(options: BuildOptions): Promise<Built> {
  const began = performance.now()
  const progress = createProgress(process.stdout)
  const note = (sentence: string) => {
    progress.clear()
    process.stderr.write(`${sentence}\n`)
  }
  try {
    settle(options.content)
    const built = await buildSite(options, progress.step, note)
    progress.clear()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const size = `${built.pages} pages, ${built.files} files, ${formatBytes(built.bytes)}`
    process.stdout.write(`Built ${size} in ${seconds} s: ${shownPath(options.out)}\n`)
    return built
  } catch (error) {
    progress.clear()
    throw faultOf(error)
  }
}

function faultOf(error: unknown): unknown {
  if (isSystemError(error)) return new BuildFault(`${describeSystemError(error)} Nothing was built.`)
  if (!(error instanceof BuildFault) || error.kind === 'usage') return error
  const count = error.problems.length > 0 ? ` (${error.problems.length})` : ''
  return new BuildFault(`${error.message}${count} Nothing was built.`, error.problems)
}

function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

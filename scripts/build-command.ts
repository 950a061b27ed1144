import { type BuildOptions, type Built, buildSite } from '../src/build/build-site.ts'
import { BuildFault } from '../src/build/fault.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { createProgress } from './progress.ts'
import { settle } from './settle.ts'

/** Builds the site, telling the terminal what is under way and what was built. Returns undefined, with the exit code
 *  set, when something is at fault: then the output folder is as it was. */
export async function runBuild(options: BuildOptions): Promise<Built | undefined> {
  const began = performance.now()
  const progress = createProgress(process.stdout)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  try {
    settle(options.content)
    const built = await buildSite(options, progress.step)
    progress.clear()
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const size = `${built.pages} pages, ${built.files} files, ${formatBytes(built.bytes)}`
    process.stdout.write(`Built ${size} in ${seconds} s: ${shownPath(options.out)}\n`)
    return built
  } catch (error) {
    progress.clear()
    if (!(error instanceof BuildFault)) throw error
    reportFault(error)
    return undefined
  }
}

/** Prints every problem of a fault and sets the exit code. */
export function reportFault({ message, problems, kind }: BuildFault): void {
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  const count = problems.length > 0 ? ` (${problems.length})` : ''
  process.stderr.write(`${message}${count}${kind === 'content' ? ' Nothing was built.' : ''}\n`)
  process.exitCode = kind === 'usage' ? 2 : 1
}

function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

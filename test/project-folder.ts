import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const cache = resolve(import.meta.dirname, '..', '.cache')

const made: string[] = []
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A new folder to build in as a publisher's project, so that test files can build side by side: half-way files are made in it.
 *  As there, the generator's packages can be found from it. Pages that were compiled before the tests are so in it. It goes when the process ends. */
export function projectFolder(): string {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'tests-'))
  made.push(folder)
  const compiled = join(cache, 'bundles')
  if (existsSync(compiled)) cpSync(compiled, join(folder, '.cache/bundles'), { recursive: true })
  return folder
}

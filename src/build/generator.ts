import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of this generator: its pages stand in `src`, its own files in `public`. The commands run from there, or compiled
 *  from a folder below it. */
export const GENERATOR = folderAbove(import.meta.dirname)

function folderAbove(folder: string): string {
  if (existsSync(join(folder, 'astro.config.mjs'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('The generator is not whole: install it again.')
  return folderAbove(above)
}

import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a folder and those above it. Returns the first that was made, undefined when all were there.
 *  Throws what the system says; of a disk that can only be read Node alone says that the folder “is not there”. */
export function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true })
  } catch (error) {
    let missing = folder
    while (!existsSync(dirname(missing))) missing = dirname(missing)
    // Alone, it is refused for the true reason.
    if (!existsSync(missing)) mkdirSync(missing)
    throw error
  }
}

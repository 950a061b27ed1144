import { randomBytes } from 'node:crypto'
import { closeSync, openSync, realpathSync, renameSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf, statsAt, syncFile, syncFolder, writeWhole } from '../content/journal/durable.ts'
import { ImportFault } from '../faults/import-fault.ts'

/** Writes a workbook so that its file is whole or as it was, wherever this is stopped: beside its place first, then
 *  renamed. A file that stands there is overwritten only when told to `replace`; of a link, what it leads to.
 *  @throws ImportFault when a file stands there, or the system refuses. */
export function placeWorkbook(path: string, bytes: Uint8Array, replace: boolean): void {
  try {
    const stats = statsAt(path)
    if (stats && !replace) throw new ImportFault(`${path}: a file stands there. Overwrite it with --replace.`)
    if (stats?.isDirectory()) throw new ImportFault(`${path}: a folder stands there. Give another name.`)
    const place = stats ? realpathSync(path) : path
    writeBeside(place, bytes, replace)
    syncFolder(dirname(place))
  } catch (error) {
    if (error instanceof ImportFault) throw error
    if (codeOf(error) === 'EEXIST') throw new ImportFault(`${path}: a file stands there. Overwrite it with --replace.`)
    throw new ImportFault(`${path}: it cannot be written: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function writeBeside(place: string, bytes: Uint8Array, replace: boolean): void {
  const part = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.part`)
  try {
    writeWhole(part, bytes, statsAt(place)?.mode)
    syncFile(part)
    // Only one can make a name; another may have taken it since.
    if (!replace) closeSync(openSync(place, 'wx'))
    renameSync(part, place)
  } catch (error) {
    if (statsAt(part)) unlinkSync(part)
    throw error
  }
}

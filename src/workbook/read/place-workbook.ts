import { randomBytes } from 'node:crypto'
import { closeSync, openSync, realpathSync, renameSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { statsAt, syncFile, syncFolder, writeWhole } from '../../content/journal/durable.ts'
import { ImportFault, importFault } from '../../faults/import-fault.ts'
import { describeSystemError, isSystemError } from '../../faults/system-error.ts'

/** Writes a workbook so that its file is whole or as it was, wherever this is stopped: beside its place first, then
 *  renamed. A file that stands there is overwritten only when told to `replace`; of a link, what it leads to.
 *  @throws ImportFault when a file stands there, or the system refuses. */
export function placeWorkbook(path: string, bytes: Uint8Array, replace: boolean): void {
  try {
    const stats = statsAt(path)
    if (stats && !replace) throw importFault('output-stands-there', path)
    if (stats?.isDirectory()) throw importFault('output-is-folder', path)
    const place = stats ? realpathSync(path) : path
    writeBeside(place, bytes, replace)
    syncFolder(dirname(place))
  } catch (error) {
    if (error instanceof ImportFault || !isSystemError(error)) throw error
    if (error.code === 'EEXIST') throw importFault('output-stands-there', path)
    throw importFault('output-not-written', path, undefined, describeSystemError({ ...error, path }, path))
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

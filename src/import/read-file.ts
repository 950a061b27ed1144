import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import { importFault, importProblem, MissingFileFault } from '../faults/import-fault.ts'
import type { Words } from '../faults/language.ts'
import { describeSystemError, isSystemError } from '../faults/system-error.ts'
import { LIMITS } from './limits.ts'

/** Reads a source document from the disk, whole.
 *  @throws MissingFileFault when there is nothing of this name; ImportFault when that is no plain file, is too large, or
 *  changes meanwhile. */
export async function readSourceFile(path: string): Promise<Uint8Array> {
  const stats = await lstat(path).catch((error: unknown) => {
    if (isMissing(error)) throw new MissingFileFault([importProblem('file-missing', path)])
    return refuseUnopened(path, error)
  })
  checkPlain(path, stats)
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: unknown) => refuseUnopened(path, error),
  )
  try {
    return await readWhole(path, handle)
  } finally {
    await handle.close()
  }
}

/** Checks that there is something of each name.
 *  @throws MissingFileFault that names every one that is not there. */
export async function refuseMissing(paths: readonly string[]): Promise<void> {
  const missing = await Promise.all(
    paths.map((path) =>
      lstat(path).then(
        () => false,
        (error: unknown) => isMissing(error),
      ),
    ),
  )
  const problems = paths.filter((_, n) => missing[n]).map((path) => importProblem('file-missing', path))
  if (problems.length > 0) throw new MissingFileFault(problems)
}

function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

function refuseUnopened(path: string, error: unknown): never {
  if (!isSystemError(error)) throw error
  throw importFault('file-not-opened', path, undefined, describeSystemError(error, path))
}

/** Reads what the file had when it was opened, and checks that it has no more. */
async function readWhole(path: string, handle: FileHandle): Promise<Uint8Array> {
  const stats = await handle.stat()
  checkPlain(path, stats)
  const bytes = new Uint8Array(stats.size + 1)
  let length = 0
  for (let read = -1; read !== 0 && length < bytes.length; length += read)
    ({ bytesRead: read } = await handle.read(bytes, length, bytes.length - length))
  const after = await handle.stat()
  if (length !== stats.size || after.size !== stats.size || after.mtimeMs !== stats.mtimeMs)
    throw importFault('file-changing', path)
  return bytes.subarray(0, length)
}

function checkPlain(path: string, stats: Stats): void {
  if (stats.isSymbolicLink()) throw importFault('file-is-link', path)
  if (stats.isDirectory()) throw importFault('file-is-folder', path)
  if (!stats.isFile()) throw importFault('file-is-special', path, undefined, specialOf(stats))
  if (stats.size > LIMITS.fileBytes) throw importFault('file-bytes-over', path, `${stats.size}`, `${LIMITS.fileBytes}`)
}

function specialOf(stats: Stats): Words {
  if (stats.isFIFO()) return { en: 'a pipe', zh: '管道' }
  if (stats.isSocket()) return { en: 'a socket', zh: '套接字' }
  return { en: 'a device', zh: '设备' }
}

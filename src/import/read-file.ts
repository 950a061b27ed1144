import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import { ImportFault, MissingFileFault } from '../faults/import-fault.ts'
import { LIMITS } from './limits.ts'

/** Reads a source document from the disk, whole.
 *  @throws MissingFileFault when there is nothing of this name; ImportFault when that is no plain file, is too large, or
 *  changes meanwhile. */
export async function readSourceFile(path: string): Promise<Uint8Array> {
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new MissingFileFault(`${path}: there is no such file.`)
    throw new ImportFault(`${path}: ${error.message}.`)
  })
  checkPlain(path, stats)
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => {
      throw new ImportFault(`${path}: it cannot be opened: ${error.message}.`)
    },
  )
  try {
    return await readWhole(path, handle)
  } finally {
    await handle.close()
  }
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
    throw new ImportFault(`${path}: it changed while it was read. Import it when it is whole.`)
  return bytes.subarray(0, length)
}

function checkPlain(path: string, stats: Stats): void {
  if (stats.isSymbolicLink()) throw new ImportFault(`${path}: this is a symbolic link. Name the file that it leads to.`)
  if (stats.isDirectory()) throw new ImportFault(`${path}: this is a folder. Name the files in it.`)
  if (!stats.isFile())
    throw new ImportFault(`${path}: this is ${specialOf(stats)}, not a file. Name a file on the disk.`)
  if (stats.size > LIMITS.fileBytes)
    throw new ImportFault(`${path}: ${stats.size} bytes; at most ${LIMITS.fileBytes} are read.`)
}

function specialOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}

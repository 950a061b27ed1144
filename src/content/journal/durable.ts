import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
  writeSync,
} from 'node:fs'

/** Writes a file that must not be there yet. `mode` is its permissions.
 *  Throws when the system refuses; then part of the file may stand there. */
export function writeWhole(path: string, bytes: Uint8Array, mode?: number): void {
  const file = openSync(path, 'wx')
  try {
    if (mode !== undefined) fchmodSync(file, mode & 0o777)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  } finally {
    closeSync(file)
  }
}

/** Waits until the disk has a file's bytes. */
export function syncFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Systems and file systems that cannot sync a folder say so by one of these. */
const NO_FOLDER_SYNC: ReadonlySet<string | undefined> = new Set(['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP'])

/** Waits until the disk has the names that stand in a folder, where the platform can. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(codeOf(error))) throw error
  }
}

const CHUNK = 1 << 20

/** SHA-256 of an ordinary file, in hexadecimal; `none` where nothing stands, `other` for anything else. Never follows a
 *  link. */
export function hashAt(path: string): string {
  const stats = statsAt(path)
  if (!stats) return 'none'
  if (!stats.isFile()) return 'other'
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    if (!fstatSync(file).isFile()) return 'other'
    const hash = createHash('sha256')
    const chunk = Buffer.alloc(CHUNK)
    for (let count = readSync(file, chunk); count > 0; count = readSync(file, chunk))
      hash.update(chunk.subarray(0, count))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

/** SHA-256 of bytes, in hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** What stands at a path, of a link the link itself; undefined when nothing does, or something on the way is no folder. */
export function statsAt(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
}

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

import { hash } from 'node:crypto'
import { createWriteStream, readFileSync } from 'node:fs'
import { mkdir, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileFacts } from '../data/data-package.ts'
import { naming } from '../faults/system-error.ts'
import type { DataFile } from './data-file.ts'
import { gzip, gzipTo, linesOf } from './gzip.ts'

/** How many bytes each file of data has, by its path from the site's root. */
export type DataSizes = Readonly<Record<string, number>>

/** Writes files of data into a folder, one after the other, each in pieces. Returns how many bytes each has, by its path. */
export async function writeData(folder: string, files: Iterable<DataFile>): Promise<DataSizes> {
  const sizes: Record<string, number> = {}
  for (const file of files) {
    const target = join(folder, file.path)
    sizes[file.path] = await naming(target, async () => {
      await mkdir(dirname(target), { recursive: true })
      await writeTo(target, file, folder)
      return (await stat(target)).size
    })
  }
  return sizes
}

async function writeTo(target: string, file: DataFile, folder: string): Promise<void> {
  if (file.about)
    return writeFile(
      target,
      file.content((path) => factsOf(readFileSync(join(folder, path)))),
    )
  const { path, content } = file
  const pieces = typeof content === 'function' ? content() : linesOf(content.map((part) => join(folder, part.path)))
  await (path.endsWith('.gz') ? gzipTo(target, pieces) : pipeline(Readable.from(pieces), createWriteStream(target)))
}

function factsOf(bytes: Uint8Array): FileFacts {
  return { bytes: bytes.length, sha256: hash('sha256', bytes) }
}

/** The bytes that `writeData` would write of one file. `bytesAt` gives those of the files that it tells of. */
function bytesOf(file: DataFile, bytesAt: (path: string) => Uint8Array): Uint8Array {
  if (file.about) return new TextEncoder().encode(file.content((path) => factsOf(bytesAt(path))))
  const { path, content } = file
  const pieces = typeof content === 'function' ? content() : linesIn(content, bytesAt)
  const bytes = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)))
  return path.endsWith('.gz') ? gzip(bytes) : bytes
}

function* linesIn(files: readonly DataFile[], bytesAt: (path: string) => Uint8Array): Generator<string> {
  for (const file of files) yield `${new TextDecoder().decode(bytesOf(file, bytesAt)).replaceAll('\n', '')}\n`
}

/** The bytes of some of these files, by their path; throws a RangeError where there is none. */
export function bytesAmong(files: readonly DataFile[]): (path: string) => Uint8Array {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const bytesAt = (path: string): Uint8Array => {
    const file = byPath.get(path)
    if (!file) throw new RangeError(`There is no file of data ${path}.`)
    return bytesOf(file, bytesAt)
  }
  return bytesAt
}

/** Puts the files that were written into one folder into another, which must not have them yet. */
export async function moveData(from: string, to: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const target = join(to, path)
    await naming(target, async () => {
      await mkdir(dirname(target), { recursive: true })
      await rename(join(from, path), target)
    })
  }
}

/** Checks that every file of data is there with the size that the pages were told. One sentence a fault. */
export async function checkSizes(folder: string, sizes: DataSizes): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(sizes).map(async ([path, bytes]) => {
      const size = await stat(join(folder, path)).then(
        (file) => file.size,
        () => undefined,
      )
      return size === bytes ? [] : [`${path}: this file has ${size ?? 'no'} bytes instead of ${bytes}.`]
    }),
  )
  return found.flat()
}

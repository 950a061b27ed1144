import { createWriteStream } from 'node:fs'
import { mkdir, rename, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { naming } from '../faults/system-error.ts'
import type { DataFile } from './data-files.ts'
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

async function writeTo(target: string, { path, content }: DataFile, folder: string): Promise<void> {
  const pieces = typeof content === 'function' ? content() : linesOf(content.map((part) => join(folder, part.path)))
  await (path.endsWith('.gz') ? gzipTo(target, pieces) : pipeline(Readable.from(pieces), createWriteStream(target)))
}

/** The bytes that `writeData` would write of one file. */
export function dataBytesOf({ path, content }: DataFile): Uint8Array {
  const text = [...(typeof content === 'function' ? content() : linesIn(content))].join('')
  const bytes = new TextEncoder().encode(text)
  return path.endsWith('.gz') ? gzip(bytes) : bytes
}

function* linesIn(files: readonly DataFile[]): Generator<string> {
  for (const file of files) yield `${new TextDecoder().decode(dataBytesOf(file)).replaceAll('\n', '')}\n`
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

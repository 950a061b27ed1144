import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { departmentPath } from '../format/address.ts'
import { publishedFileOf } from '../load/source-package.ts'
import type { Content } from '../model/content.ts'

/** Writes every published source document to the address that its pages link to: byte for byte, or packed where a
 *  browser would run it. `content` and `out` are folders. */
export async function copySources({ years }: Content, content: string, out: string): Promise<void> {
  for (const department of years.flatMap(({ departments }) => departments)) {
    const folder = departmentPath(department)
    const files = department.sources.map(async ({ file }) => {
      const { name, bytes } = publishedFileOf(basename(file), await readFile(join(content, folder, file)))
      return { path: join(folder, 'source', name), bytes }
    })
    await writeFiles(out, await Promise.all(files))
  }
}

/** Writes files into a folder, making the folders between. `path` is relative, with forward slashes. */
export async function writeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array | string }[],
): Promise<void> {
  for (const { path, bytes } of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
  }
}

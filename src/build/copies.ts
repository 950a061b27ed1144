import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { departmentPath } from '../format/address.ts'
import type { Content } from '../model/content.ts'

/** Copies every published source document to the address that its pages link to, which is its path in the content
 *  folder too. `content` and `out` are folders. */
export async function copySources({ years }: Content, content: string, out: string): Promise<void> {
  for (const department of years.flatMap(({ departments }) => departments)) {
    for (const { file } of department.sources) {
      const path = join(departmentPath(department), file)
      await mkdir(dirname(join(out, path)), { recursive: true })
      await copyFile(join(content, path), join(out, path))
    }
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

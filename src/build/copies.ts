import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { publishedFileOf } from '../content/read/source-package.ts'
import type { Words } from '../faults/language.ts'
import { naming } from '../faults/system-error.ts'
import type { Content } from '../model/content.ts'
import type { SourceDocument } from '../model/source.ts'
import { sourceFileOf } from '../model/source-file.ts'
import { departmentPath } from '../words/address.ts'
import { BuildFault } from './fault.ts'

/** Writes every published source document to the address that its pages link to: byte for byte, or packed where a
 *  browser would run it. `content` and `out` are folders. What is written are the bytes whose SHA-256 stands on the pages:
 *  throws a BuildFault that names every document that is another one by now. */
export async function copySources({ years }: Content, content: string, out: string): Promise<void> {
  const changed: Words[] = []
  for (const department of years.flatMap(({ departments }) => departments)) {
    const folder = departmentPath(department)
    for (const source of department.sources) {
      const bytes = await readUnchanged(join(content, folder, source.file), source)
      const published = bytes && publishedFileOf(basename(source.file), bytes)
      if (published)
        await writeFiles(out, [{ path: join(folder, sourceFileOf(published.name)), bytes: published.bytes }])
      else changed.push(changedWords(join(folder, source.file).slice(1)))
    }
  }
  if (changed.length > 0) throw new BuildFault(CHANGED, changed)
}

const CHANGED: Words = { en: 'Source documents changed. Build again.', zh: '原文文件变了。请重新生成。' }

function changedWords(file: string): Words {
  return { en: `${file} changed while the site was built.`, zh: `生成网站时 ${file} 变了。` }
}

/** The bytes of a document; undefined when they are others than those that were checked. */
async function readUnchanged(file: string, { sha256 }: SourceDocument): Promise<Uint8Array | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR' && error.code !== 'EISDIR') throw error
  })
  return bytes && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : undefined
}

/** Writes files into a folder, making the folders between. `path` is relative, with forward slashes. */
export async function writeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array | string }[],
): Promise<void> {
  for (const { path, bytes } of files) {
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    await naming(target, () => writeFile(target, bytes))
  }
}

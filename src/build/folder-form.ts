import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { naming } from '../faults/system-error.ts'
import { folderPage, folderStyle } from './folder-page.ts'

/** What only scripts use. */
const FOR_SCRIPTS = /^_astro\/.*\.js$/

/** Makes the rendered pages into ones that can be opened from a folder, without a server, and takes away what only scripts use.
 *  `files` are all that was rendered to `folder`; `base` is the path that they were rendered for. */
export async function makeFolderForm(folder: string, files: readonly string[], base: string): Promise<void> {
  for (const file of files) {
    const path = join(folder, file)
    if (FOR_SCRIPTS.test(file)) await naming(path, () => rm(path))
    else if (file.endsWith('.html')) await change(path, (html) => folderPage(html, file, base))
    else if (file.endsWith('.css')) await change(path, (css) => folderStyle(css, file, base))
  }
}

async function change(path: string, by: (text: string) => string): Promise<void> {
  await naming(path, async () => writeFile(path, by(await readFile(path, 'utf8'))))
}

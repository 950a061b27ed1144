import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderPage, folderStyle } from './folder-page.ts'

/** What only scripts use. */
const FOR_SCRIPTS = /^_astro\/.*\.js$/

/** Makes a file that was rendered to a folder into one that can be opened from there, without a server. Returns whether it stays: what
 *  only scripts use is taken away. `base` is the path that it was rendered for. */
export function makeFolderForm(folder: string, file: string, base: string): boolean {
  const path = join(folder, file)
  const isForScripts = FOR_SCRIPTS.test(file)
  if (isForScripts) rmSync(path)
  else if (file.endsWith('.html')) change(path, (html) => folderPage(html, file, base))
  else if (file.endsWith('.css')) change(path, (css) => folderStyle(css, file, base))
  return !isForScripts
}

function change(path: string, by: (text: string) => string): void {
  writeFileSync(path, by(readFileSync(path, 'utf8')))
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILES = ['index.html', 'a/index.html', 'last.txt']

/** Makes a built site whose every file holds the same word. Returns its folder. */
export function site(folder: string, word: string): string {
  mkdirSync(join(folder, 'a'), { recursive: true })
  for (const file of FILES) writeFileSync(join(folder, file), word)
  writeFileSync(join(folder, '.mingzhang.json'), '{"base":"/"}\n')
  return folder
}

/** The words of such a site's files; `nothing` where there is no such folder. */
export function wordsOf(folder: string): string {
  if (!existsSync(folder)) return 'nothing'
  return FILES.map((file) => readFileSync(join(folder, file), 'utf8')).join(' ')
}

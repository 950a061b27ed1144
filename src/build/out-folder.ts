import { renameSync } from 'node:fs'
import { lstat, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, parse, relative, sep } from 'node:path'
import { z } from 'zod'
import type { Words } from '../faults/language.ts'
import { BuildFault } from './fault.ts'

/** Marks a folder as the output of a build, so that the next build may replace it. */
const MARKER = '.mingzhang.json'

const markerSchema = z.object({ base: z.string() })

/** Throws a BuildFault unless a build may make or replace this folder: it must not exist, be empty or hold an earlier
 *  build, and must not hold anything that the build reads. Paths are absolute. */
export async function checkOutFolder(out: string, guarded: { readonly root: string; readonly content: string }) {
  const holds = [guarded.root, guarded.content, homedir()].find((folder) => isInside(folder, out))
  if (holds || out === parse(out).root) {
    throw refusal(out, { en: `it holds ${holds ?? 'everything'}`, zh: `里面有 ${holds ?? '整个磁盘'}` })
  }
  if (isInside(out, guarded.content)) throw refusal(out, { en: 'it is in the content folder', zh: '它在内容文件夹里' })
  const found = await lstat(out).catch(ignoreMissing)
  if (!found) return
  if (!found.isDirectory()) throw refusal(out, { en: 'it is not a folder', zh: '它不是文件夹' })
  const names = await readdir(out)
  if (names.length > 0 && !names.includes(MARKER))
    throw refusal(out, { en: 'it has files that no build wrote', zh: '里面有不是本程序生成的文件' })
}

/** Marks a built site, naming the base it was built for. */
export async function writeMarker(folder: string, base: string): Promise<void> {
  await writeFile(join(folder, MARKER), `${JSON.stringify({ base })}\n`)
}

/** The base that the site in a folder was built for; undefined when no finished build is there.
 *  Throws what the system says when the folder cannot be read. */
export async function readMarker(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, MARKER), 'utf8').catch(ignoreMissing)
  return text === undefined ? undefined : baseIn(text)
}

/** A damaged mark is none. */
function baseIn(text: string): string | undefined {
  try {
    return markerSchema.parse(JSON.parse(text)).base
  } catch {
    return undefined
  }
}

/** Takes the mark off a site that is about to be removed. */
export async function dropMarker(folder: string): Promise<void> {
  await rm(join(folder, MARKER), { force: true })
}

/** Throws what the system will say when the output folder is moved, before there is anything to put in its place: that it is a
 *  mounted folder, say, or may not be changed. `occupied` is a folder beside it with something in it, which no folder can
 *  be renamed to: so nothing is moved, and only the system's reason tells. */
export function checkMovable(out: string, occupied: string): void {
  try {
    renameSync(out, occupied)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // Windows has one answer for all.
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code) || process.platform === 'win32') return
    throw error
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && parse(way).root === '')
}

function refusal(out: string, reason: Words): BuildFault {
  const words = {
    en: `The site cannot be written to ${out}: ${reason.en}. Name an empty or new folder with --out.`,
    zh: `网站不能写到 ${out}：${reason.zh}。请用 --out 指定一个空的或新的文件夹。`,
  }
  return new BuildFault(words, [], 'usage')
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectFolder } from '../project-folder.ts'

const root = resolve(import.meta.dirname, '../..')

/** What a command left behind. */
export interface Run {
  readonly code: number | null
  /** All it printed, on both streams. */
  readonly said: string
}

/** The folder that commands run in. */
export const project = projectFolder()

/** Runs `npm run build` as a person would, without npm. */
export function runBuild(words: readonly string[]): Promise<Run> {
  return runScript('build', words)
}

/** The same for any command, with more in its environment. */
export function runScript(
  name: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = spawn(process.execPath, [join(root, 'scripts', `${name}.ts`), ...words], {
    cwd: project,
    env: { ...process.env, LC_ALL: 'C', ...environment },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((done, fail) => child.on('error', fail).on('close', (code) => done({ code, said })))
}

/** A folder of test/fixtures. */
export function fixture(name: string): string {
  return join(root, 'test/fixtures', name)
}

/** Every file of a folder with the SHA-256 of its bytes, as lines. */
export function printOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${file.slice(folder.length + 1)}`)
}

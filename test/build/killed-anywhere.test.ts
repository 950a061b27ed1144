import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { recoverOutput } from '../../src/build/recover-output.ts'
import { choosingBy } from './random-edits.ts'
import { fixture, printOf, project } from './run-build.ts'

const root = resolve(import.meta.dirname, '../..')
const PRELOAD = join(import.meta.dirname, 'preload-killed.ts')
const work = mkdtempSync(join(tmpdir(), 'mingzhang-anywhere-'))
afterAll(() => rmSync(work, { recursive: true }))

/** How many builds are killed, and how many times what is kept between builds is damaged; a longer run by hand sets more. */
const TIMES = Number(process.env.MINGZHANG_KILLS ?? 2)
/** About as often does a build of this content change something on the disk. */
const MOST_CHANGES = 400
const seed = Number(process.env.MINGZHANG_SEED ?? 20_210_201)

const content = join(work, 'content')
const out = join(work, 'dist')
const EDITED = '2022/101/rd-22-2.yaml'
/** The site of either content, as lines. */
const trees: string[][] = []

/** Puts one of two contents in place. */
function write(which: number): void {
  cpSync(join(work, `edited-${which}`), join(content, EDITED))
}

beforeAll(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1769900000')
  cpSync(fixture('years'), content, { recursive: true })
  const text = readFileSync(join(content, EDITED), 'utf8')
  for (const which of [0, 1]) {
    writeFileSync(join(work, `edited-${which}`), text.replace(/^budget: .*$/m, `budget: "7${which}.00"`))
    write(which)
    await buildSite({ root: project, content, out, full: true }, () => {})
    trees.push(printOf(out))
  }
})

/** Builds in a process that is killed at one of its changes to the disk; whether it came so far. */
function killedAt(change: number, flags: readonly string[]): Promise<boolean> {
  const words = [join(root, 'scripts/build.ts'), '--content', content, '--out', out, ...flags]
  const env = { ...process.env, KILLED_AT: String(change) }
  const child = spawn(process.execPath, ['--import', PRELOAD, ...words], { cwd: project, env, stdio: 'ignore' })
  return new Promise((done, fail) => child.on('error', fail).on('close', (_, signal) => done(signal === 'SIGKILL')))
}

test('a build that is killed anywhere leaves the site from before or the new one, and the next build is right', async () => {
  const choose = choosingBy(seed)
  const changes = Array.from({ length: MOST_CHANGES }, (_, change) => change + 1)
  let killed = 0
  for (let time = 0; time < TIMES; time += 1) {
    const which = (time + 1) % 2
    write(which)
    if (await killedAt(choose(changes), time % 2 === 1 ? ['--full'] : [])) killed += 1
    await recoverOutput(out)
    expect(trees).toContainEqual(printOf(out))
    await buildSite({ root: project, content, out }, () => {})
    expect(printOf(out)).toEqual(trees[which])
  }
  expect(killed).toBeGreaterThan(0)
})

/** What may happen to a file of the cache. */
const DAMAGES: readonly ((bytes: Buffer, choose: ReturnType<typeof choosingBy>) => Buffer)[] = [
  (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  () => Buffer.alloc(0),
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes, choose) => {
    const at = choose(Array.from(bytes.keys()))
    return Buffer.from(bytes.map((byte, place) => (place === at ? byte ^ 64 : byte)))
  },
]

test('what is kept between builds and was damaged is never believed', async () => {
  const choose = choosingBy(seed)
  for (let time = 0; time < TIMES; time += 1) {
    const which = time % 2
    write(which)
    for (const file of cached()) {
      const bytes = readFileSync(file)
      if (bytes.length > 0) writeFileSync(file, choose(DAMAGES)(bytes, choose))
    }
    await buildSite({ root: project, content, out }, () => {})
    expect(printOf(out)).toEqual(trees[which])
  }
})

/** The files that builds keep for the next one. */
function cached(): string[] {
  const folders = ['records', 'search'].map((name) => join(project, '.cache', name)).filter(existsSync)
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  expect(files.length).toBeGreaterThan(2)
  return files.filter((file) => statSync(file).isFile())
}

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fixture } from './run-build.ts'

const root = resolve(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'mingzhang-refusals-'))
afterAll(() => rmSync(work, { recursive: true }))

interface Ended {
  readonly status: number | null
  readonly said: string
}

function run(script: string, words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...words], {
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}

test('every command of package.json goes through the one that says refusals in words', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const files = Object.values(scripts).flatMap((words) => /^node (scripts\/\S+)$/.exec(words)?.[1] ?? [])
  expect(files).toContain('scripts/build.ts')
  const bare = files.filter((file) => !/^await runCommand\(/m.test(readFileSync(join(root, file), 'utf8')))
  expect(bare).toEqual([])
})

describe('what the system refuses is one sentence, without a stack, and known before anything is built', () => {
  test.each([
    ['build.ts', '--out', 'cannot be reached: a file stands where a folder should. Nothing was built.'],
    ['example.ts', '--out', 'cannot be reached: a file stands where a folder should.'],
    ['schema.ts', '--content', 'cannot be reached: a file stands where a folder should.'],
  ])('%s %s', (script, flag, sentence) => {
    writeFileSync(join(work, 'file'), '')
    const { status, said } = run(script, [flag, join(work, 'file', 'place')])
    expect(said).toMatch(new RegExp(`^${work}/file/place\\S* ${sentence.replaceAll('.', '\\.')}\n$`))
    expect(status).toBe(1)
  })
})

/** Runs a command whose reader leaves before the first word. */
async function runUnheard(script: string, words: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'scripts', script), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text))
  return new Promise((done) => child.on('close', (status) => done({ status, said })))
}

describe('a reader who leaves stops nothing, and the exit code says how the work ended', () => {
  test('check of good content', async () => {
    expect(await runUnheard('check.ts', ['--content', fixture('small')])).toEqual({ status: 0, said: '' })
  })

  test('check of content with faults', async () => {
    expect(await runUnheard('check.ts', ['--content', join(work, 'nowhere')])).toEqual({ status: 1, said: '' })
  })

  test('build', async () => {
    const out = join(work, 'unheard')
    expect(await runUnheard('build.ts', ['--content', fixture('small'), '--out', out])).toEqual({ status: 0, said: '' })
    expect(readdirSync(out)).toContain('index.html')
  })
})

test('preview brings back the site of a build that was killed in the swap, and says so', async () => {
  const last = join(work, '.dist.last-0123456789abcdef')
  mkdirSync(last)
  writeFileSync(join(last, 'index.html'), 'old')
  writeFileSync(join(last, '.mingzhang.json'), '{"base":"/"}\n')
  const words = [join(root, 'scripts/preview.ts'), '--out', join(work, 'dist'), '--port', '0']
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text))
  const address = await new Promise<string>((done) =>
    child.stdout.setEncoding('utf8').on('data', (text) => done(/http:\S+/.exec(text)?.[0] ?? text)),
  )
  const page = await (await fetch(address)).text()
  child.kill()
  expect(page).toBe('old')
  expect(said).toBe(
    `A build was stopped while it put its site in place: the site from before is back in ${join(work, 'dist')}.\n`,
  )
})

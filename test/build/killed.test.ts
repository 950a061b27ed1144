import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fixture, project, runBuild } from './run-build.ts'

const root = resolve(import.meta.dirname, '../..')
const PRELOAD = join(import.meta.dirname, 'preload-stand-still.ts')
const work = mkdtempSync(join(tmpdir(), 'mingzhang-killed-'))
afterAll(() => rmSync(work, { recursive: true }))

const words = ['--content', fixture('small'), '--out', join(work, 'dist')]

test('a second build is refused while one is at work, and one that was killed is cleared away by the next', async () => {
  // It stands still, however long the others take.
  const first = spawn(process.execPath, ['--import', PRELOAD, join(root, 'scripts/build.ts'), ...words], {
    cwd: project,
    env: { ...process.env, LC_ALL: 'C', STAND_STILL_AT: 'Writing pages' },
  })
  await saying(first, 'Writing pages')
  const second = await runBuild(words)
  const elsewhere = await runBuild(['--content', fixture('small'), '--out', join(work, 'other')])
  const ended = new Promise((done) => first.on('close', (_, signal) => done(signal)))
  first.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  for (const { code, said } of [second, elsewhere]) {
    expect(said).toContain(`Another build is at work on ${project}: process ${first.pid}, since `)
    expect(code).toBe(2)
  }
  expect(readdirSync(work)).toEqual(['.dist.lock'])
  const next = await runBuild(words)
  expect(next.code, next.said).toBe(0)
  expect(readdirSync(work)).toEqual(['dist'])
  expect(readdirSync(join(project, '.cache')).filter((name) => /^(build-|lock)/.test(name))).toEqual([])
})

function saying(child: ChildProcess, word: string): Promise<void> {
  return new Promise((done) => child.stdout?.setEncoding('utf8').on('data', (text) => text.includes(word) && done()))
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Lock, takeLock } from '../../../src/build/lock.ts'
import { thisProcess } from '../../../src/content/journal/running-process.ts'

/** Marks of another computer. */
const ELSEWHERE = { host: '11111111', boot: '22222222' }

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-lock-'))
  folder = join(root, 'lock')
})
afterEach(() => rmSync(root, { recursive: true }))

const SINCE = '2026-01-02T03:04:05.000Z'

/** A lock as another process left it, or holds it. */
function left(holder: object | string): string {
  mkdirSync(folder)
  const file = join(folder, '0123456789abcdef')
  writeFileSync(file, typeof holder === 'string' ? holder : JSON.stringify({ since: SINCE, ...holder }))
  return file
}

async function taken(patience?: number): Promise<Lock> {
  const result = await takeLock(folder, patience)
  if ('holder' in result) throw new Error(`Process ${result.holder.pid} holds it.`)
  return result.lock
}

test('a lock is held until it is released, and leaves nothing', async () => {
  const lock = await taken()
  expect(lock.held()).toBe(true)
  lock.release()
  expect(lock.held()).toBe(false)
  expect(readdirSync(root)).toEqual([])
})

test('whoever comes second is told who holds it', async () => {
  const file = left(thisProcess())
  expect(await takeLock(folder, 0)).toEqual({ holder: { ...JSON.parse(JSON.stringify(thisProcess())), since: SINCE } })
  expect(readdirSync(folder)).toEqual(['0123456789abcdef'])
  rmSync(file)
})

describe('a lock that was left behind is taken', () => {
  test.each([
    ['by a process that has ended', () => ({ ...thisProcess(), pid: spawnSync(process.execPath, ['-v']).pid })],
    ['by a process whose number this one has now, as in containers', () => ({ ...thisProcess(), start: '1' })],
    ['elsewhere, where nobody refreshes it', () => ({ ...thisProcess(), ...ELSEWHERE })],
    ['damaged', () => '{"pid":'],
    ['empty', () => ''],
  ])('%s', async (_, holder) => {
    left(holder())
    const lock = await taken(0)
    expect(readdirSync(folder)).not.toContain('0123456789abcdef')
    lock.release()
    expect(readdirSync(root)).toEqual([])
  })

  test('half made, beside it', async () => {
    mkdirSync(join(root, 'lock.0123456789abcdef'))
    mkdirSync(join(root, 'lock.mine'))
    const lock = await taken()
    lock.release()
    expect(readdirSync(root)).toEqual(['lock.mine'])
  })

  test('without anything in it', async () => {
    mkdirSync(folder)
    const lock = await taken()
    lock.release()
    expect(readdirSync(root)).toEqual([])
  })
})

test('a lock of a process that cannot be seen from here holds as long as it is refreshed', async () => {
  const file = left({ ...thisProcess(), ...ELSEWHERE })
  let time = 1
  let waits = true
  const beat = () => {
    if (!waits) return
    utimesSync(file, time, time++)
    setImmediate(beat)
  }
  beat()
  const result = await takeLock(folder, 60_000)
  waits = false
  expect(result).toHaveProperty('holder.since', SINCE)
})

test('a holder finds out that its lock was taken away', async () => {
  const lock = await taken()
  rmSync(folder, { recursive: true })
  expect(lock.held()).toBe(false)
  lock.release()
})

test('what stands in the place of the folder above is said by the system', async () => {
  writeFileSync(join(root, 'file'), '')
  await expect(takeLock(join(root, 'file', 'lock'))).rejects.toThrow('ENOTDIR')
})

test('of many processes that find a lock left behind at once, one gets it', async () => {
  left({ ...thisProcess(), start: '1', pid: 1_000_000_000 })
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, [join(import.meta.dirname, 'lock-child.ts'), folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  )
  const answers = await Promise.all(children.map(firstLine))
  const winner = children[answers.indexOf('mine')]
  expect(answers.filter((answer) => answer === 'mine')).toHaveLength(1)
  expect(new Set(answers)).toEqual(new Set(['mine', String(winner?.pid)]))
  await Promise.all(children.map(ended))
  expect(readdirSync(root)).toEqual([])
})

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done) => child.stdout?.setEncoding('utf8').once('data', (text) => done(text.trim())))
}

function ended(child: ChildProcess): Promise<unknown> {
  child.stdin?.end()
  return new Promise((done) => child.once('exit', done))
}

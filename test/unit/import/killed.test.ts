import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTree, type Tree } from '../content/journal/tree.ts'
import { shortDocument } from './sample.ts'

const ROOT = join(import.meta.dirname, '../../..')
const PRELOAD = join(import.meta.dirname, '../content/journal/preload-stop.ts')
const SITE = join(ROOT, 'test/fixtures/small/site.yaml')

/** The same project in three units, a document each. */
const UNITS = ['101001', '101002', '101003']
const documents = UNITS.map((code) => `${code}-2021.txt`)

let base: string
let oldTree: Tree
let newTree: Tree
let steps: number
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'killed-'))
  for (const [n, name] of documents.entries())
    writeFileSync(
      join(base, name),
      shortDocument((text) => text.replaceAll('101001', UNITS[n] ?? '')),
    )
  mkdirSync(join(base, 'old'))
  cpSync(SITE, join(base, 'old/site.yaml'))
  expect(run('import.ts', documents.slice(0, 1), 'old').status).toBe(0)
  const project = join(base, 'old/2021/101001/a1.yaml')
  writeFileSync(project, readFileSync(project, 'utf8').replace('45人', '50人'))
  oldTree = readTree(join(base, 'old'))
  cpSync(join(base, 'old'), join(base, 'new'), { recursive: true })
  const log = join(base, 'steps')
  expect(run('import.ts', [...documents, '--replace'], 'new', { STOP_LOG: log })).toMatchObject({ status: 0 })
  newTree = readTree(join(base, 'new'))
  steps = Number(readFileSync(log, 'utf8'))
}, 300_000)
afterAll(() => rmSync(base, { recursive: true }))

function run(
  script: string,
  args: readonly string[],
  content: string,
  env: NodeJS.ProcessEnv = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, argumentsOf(script, args, content, env), {
    cwd: base,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...env },
  })
}

function argumentsOf(script: string, args: readonly string[], content: string, env: NodeJS.ProcessEnv): string[] {
  const preload = Object.keys(env).length > 0 ? ['--import', PRELOAD] : []
  return [...preload, join(ROOT, 'scripts', script), ...args, '--content', join(base, content)]
}

/** Content as it was, in a folder of this name. */
function fresh(name: string): string {
  rmSync(join(base, name), { recursive: true, force: true })
  cpSync(join(base, 'old'), join(base, name), { recursive: true })
  return name
}

function outcomeOf(name: string): string {
  const tree = JSON.stringify(readTree(join(base, name)))
  return tree === JSON.stringify(oldTree) ? 'old' : tree === JSON.stringify(newTree) ? 'new' : 'mixed'
}

const FINISHED = 'An import that was cut off was finished: 7 files are as it says.\n'
const REMOVED = 'The remains of an import that was cut off were removed; the content is whole.\n'

// Cut off at each of its steps it is seen in put-in-place.test.ts; here a process really ends, once a stage.
describe('an import that is killed', { timeout: 300_000 }, () => {
  test.each([
    ['before its journal is whole', 0.5, 'old', 'schema.ts', [], REMOVED],
    ['with most files in place', 0.7, 'new', 'import.ts', ['--export', 'all.xlsx', '--replace'], FINISHED],
    ['removing what it staged', 0.97, 'new', 'check.ts', [], REMOVED],
  ])('while %s is settled by the next command, which says so', (_, part, end, script, args, words) => {
    const name = fresh('killed')
    const env = { STOP_AT: `${Math.round(steps * part)}`, STOP_SIGNAL: 'SIGKILL' }
    expect(run('import.ts', [...documents, '--replace'], name, env).signal).toBe('SIGKILL')
    const next = run(script, args, name)
    expect(next).toMatchObject({ status: 0, stderr: `${name}: ${words}` })
    if (script === 'schema.ts') rmSync(join(base, name, 'schema'), { recursive: true })
    expect(outcomeOf(name)).toBe(end)
  })

  test('is finished by an import of other files, which then sees it', () => {
    const name = fresh('killed')
    const env = { STOP_AT: `${Math.round(steps * 0.65)}`, STOP_SIGNAL: 'SIGKILL' }
    run('import.ts', [...documents, '--replace'], name, env)
    const next = run('import.ts', documents.slice(1), name)
    expect(next).toMatchObject({ status: 0, stderr: `${name}: ${FINISHED}` })
    expect(next.stdout.match(/^ {2}unchanged/gm)).toHaveLength(6)
    expect(outcomeOf(name)).toBe('new')
  })
})

describe('signals and other processes', { timeout: 300_000 }, () => {
  test('while an import stands still in the middle, other commands say who is at work, and it ends well after that', async () => {
    const name = fresh('stopped')
    const env = { STOP_AT: `${Math.round(steps * 0.65)}`, STOP_SIGNAL: 'SIGSTOP' }
    const child = spawn(process.execPath, argumentsOf('import.ts', [...documents, '--replace'], name, env), {
      cwd: base,
      env: { ...process.env, ...env },
    })
    const closed = once(child, 'close')
    await once(child.stderr, 'data')
    const check = run('check.ts', [], name)
    const other = run('import.ts', documents.slice(1), name)
    child.kill('SIGCONT')
    child.stdout.resume()
    expect(await closed).toEqual([0, null])
    const words = `Another import is at work in this folder (process ${child.pid}, since `
    expect([check.status, other.status]).toEqual([1, 1])
    expect(check.stdout).toContain(`${name}/.import:1:1: ${words}`)
    expect(other.stderr).toContain(words)
    expect(outcomeOf(name)).toBe('new')
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s while documents are read ends the import with one sentence', (signal, code) => {
    const name = fresh('ended')
    const { status, stderr, stdout } = run('import.ts', [...documents, '--replace'], name, {
      STOP_AT: 'listening',
      STOP_SIGNAL: signal,
    })
    expect({ status, stderr, stdout }).toEqual({
      status: code,
      stderr: `stopping\nThe import was stopped by ${signal}. Nothing was written.\n`,
      stdout: '',
    })
    expect(outcomeOf(name)).toBe('old')
  })

  test('SIGTERM while files are put in place is heard when all are there', () => {
    const name = fresh('ended')
    const env = { STOP_AT: `${Math.round(steps * 0.65)}`, STOP_SIGNAL: 'SIGTERM' }
    const { status, stderr } = run('import.ts', [...documents, '--replace'], name, env)
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'stopping\n' })
    expect(outcomeOf(name)).toBe('new')
  })
})

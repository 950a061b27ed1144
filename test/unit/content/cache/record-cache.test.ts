import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { RecordCache } from '../../../../src/content/cache/record-cache.ts'

const version = vi.hoisted(() => ({ code: 'one' }))
vi.mock('../../../../src/content/cache/code-version.ts', () => ({ codeVersion: () => version.code }))

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  version.code = 'one'
  return join(folder, 'records')
}

/** What a use of the cache finds under the keys; what it does not find it puts there. */
function use(folder: string, values: Record<string, unknown>, content = '/content'): Record<string, unknown> {
  const cache = new RecordCache(folder, content, 'units')
  const found = Object.entries(values).flatMap(([key, value]) => {
    const known = cache.get(key)
    if (known === undefined) cache.put(key, value)
    return known === undefined ? [] : [[key, known]]
  })
  cache.save()
  return Object.fromEntries(found)
}

const BUDGET = { raw: '100000.00', fen: 10_000_000n, note: undefined }

test('what was put is found by the next use, whatever it is made of', () => {
  const folder = newFolder()
  expect(use(folder, { a: BUDGET, b: ['甲', 1, true] })).toEqual({})
  expect(use(folder, { a: 'another', b: 'another' })).toStrictEqual({
    a: { raw: '100000.00', fen: 10_000_000n, note: undefined },
    b: ['甲', 1, true],
  })
})

test('what a use did not ask for is gone after it', () => {
  const folder = newFolder()
  use(folder, { a: 1, b: 2 })
  use(folder, { b: 2, c: 3 })
  expect(use(folder, { a: 4, b: 4, c: 4 })).toEqual({ b: 2, c: 3 })
})

test('a use that finds everything writes nothing', () => {
  const folder = newFolder()
  use(folder, { a: 1 })
  const [file = ''] = readdirSync(folder)
  const { ino } = statSync(join(folder, file))
  use(folder, { a: 1 })
  expect(statSync(join(folder, file)).ino).toBe(ino)
})

test('nothing is believed that other code has put, and it is put anew', () => {
  const folder = newFolder()
  use(folder, { a: 1 })
  version.code = 'two'
  expect(use(folder, { a: 2 })).toEqual({})
  expect(use(folder, { a: 3 })).toEqual({ a: 2 })
})

test('content folders do not know each other’s records, and those used last stay', () => {
  const folder = newFolder()
  use(folder, { a: 1 }, '/one')
  expect(use(folder, { a: 2 }, '/two')).toEqual({})
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), 1, 1)
  expect(use(folder, { a: 0 }, '/two')).toEqual({ a: 2 })
  for (let n = 3; n < 10; n += 1) use(folder, { a: n }, `/content-${n}`)
  expect(readdirSync(folder)).toHaveLength(8)
  expect(use(folder, { a: 0 }, '/two')).toEqual({ a: 2 })
  expect(use(folder, { a: 0 }, '/one')).toEqual({})
})

test('a damaged file is as none and is written anew', () => {
  const folder = newFolder()
  use(folder, { a: 1 })
  const file = join(folder, readdirSync(folder)[0] ?? '')
  writeFileSync(file, readFileSync(file).subarray(3))
  expect(use(folder, { a: 2 })).toEqual({})
  expect(use(folder, { a: 3 })).toEqual({ a: 2 })
})

test('two uses at once find what was there, and the last to save wins', () => {
  const folder = newFolder()
  use(folder, { a: 1 })
  const first = new RecordCache(folder, '/content', 'units')
  const second = new RecordCache(folder, '/content', 'units')
  second.put('b', 2)
  second.save()
  expect(first.get('a')).toBe(1)
  first.put('c', 3)
  first.save()
  expect(use(folder, { a: 0, b: 0, c: 0 })).toEqual({ a: 1, c: 3 })
})

test('a use that is cut off leaves the file as it was, and what it left is removed when it is old', () => {
  const folder = newFolder()
  use(folder, { a: 1 })
  new RecordCache(folder, '/content', 'units').put('b', 2)
  const left = readdirSync(folder).filter((name) => name.endsWith('.draft'))
  expect(left).toHaveLength(1)
  expect(use(folder, { a: 0, c: 3 })).toEqual({ a: 1 })
  expect(readdirSync(folder)).toContain(left[0])
  utimesSync(join(folder, left[0] ?? ''), 1, 1)
  use(folder, { a: 0, d: 4 })
  expect(readdirSync(folder)).toHaveLength(1)
})

test('where nothing can be written nothing is kept, and nothing is said', () => {
  const folder = newFolder()
  writeFileSync(folder, 'a file stands in the way')
  expect(use(folder, { a: 1 })).toEqual({})
  expect(use(folder, { a: 1 })).toEqual({})
  expect(readFileSync(folder, 'utf8')).toBe('a file stands in the way')
})

test('a folder where the file should stand is as none', () => {
  const folder = newFolder()
  use(folder, { a: 1 })
  const file = join(folder, readdirSync(folder)[0] ?? '')
  rmSync(file)
  mkdirSync(file)
  expect(use(folder, { a: 1 })).toEqual({})
  expect(readdirSync(folder)).toHaveLength(1)
})

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { leftoversIn } from '../../../../src/content/journal/leftovers.ts'
import { putInPlace } from '../../../../src/content/journal/put-in-place.ts'
import { settleContent } from '../../../../src/content/journal/settle.ts'
import { watchSteps } from './steps.ts'
import {
  CHANGES,
  cutOff,
  cutOffImport,
  endOwners,
  NEW,
  OLD,
  readTree,
  type Tree,
  withoutLeftovers,
  writeTree,
} from './tree.ts'

let base: string
let count = 0
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'put-in-place-'))
})
afterAll(() => rmSync(base, { recursive: true }))
afterEach(emptyBase)

function emptyBase(): void {
  for (const name of readdirSync(base)) rmSync(join(base, name), { recursive: true })
}

function newFolder(): string {
  count += 1
  const folder = join(base, `${count}`)
  mkdirSync(folder)
  return folder
}

const isOld = (tree: Tree) =>
  JSON.stringify(Object.entries(tree).toSorted()) === JSON.stringify(Object.entries(OLD).toSorted())
const isNew = (tree: Tree) =>
  JSON.stringify(Object.entries(tree).toSorted()) === JSON.stringify(Object.entries(NEW).toSorted())
const stateOf = (tree: Tree) => (isOld(tree) ? 'old' : isNew(tree) ? 'new' : 'mixed')

/** More steps than any import of the tree takes. */
const MANY = 400

// Some hundreds of small files are written and read.
describe('an import of several units', { timeout: 300_000 }, () => {
  test('writes all of them and leaves nothing else', () => {
    const folder = newFolder()
    expect(cutOffImport(folder, MANY)).toBe(true)
    expect(readTree(folder)).toEqual(NEW)
  })

  test('cut off before any step is finished or undone by the next command, and no mixed tree goes unnoticed', () => {
    const seen = new Set<string>()
    let points = 0
    for (let at = 1, whole = false; !whole; at += 1) {
      const folder = newFolder()
      whole = cutOffImport(folder, at)
      const found = readTree(folder)
      const before = stateOf(withoutLeftovers(found))
      const told = leftoversIn(folder).map(({ kind }) => kind)
      if (before === 'mixed') expect(told).toEqual(['cut-off'])
      const { done, left } = settleContent(folder)
      expect({ left, done: done.length }).toEqual({ left: [], done: told.length })
      const after = stateOf(readTree(folder))
      expect(after, `step ${at}`).not.toBe('mixed')
      seen.add(`${before}, then ${after}`)
      points += 1
      emptyBase()
    }
    expect(seen).toEqual(new Set(['old, then old', 'old, then new', 'mixed, then new', 'new, then new']))
    expect(points).toBeGreaterThan(80)
  })

  test('whose finishing is cut off too, at any step, is finished by the command after that', () => {
    const first = firstMixed()
    for (let at = 1, whole = false; !whole; at += 1) {
      const folder = newFolder()
      cutOffImport(folder, first)
      whole = cutOff(at, () => void settleContent(folder))
      endOwners(folder)
      expect(settleContent(folder).left).toEqual([])
      expect(readTree(folder), `step ${at}`).toEqual(NEW)
      emptyBase()
    }
  })

  test('is whole when the system refuses any one step: all is new, or all is as it was with the reason', () => {
    const seen = new Set<string>()
    for (let at = 1, reached = true; reached; at += 1) {
      const folder = newFolder()
      writeTree(folder, OLD)
      const said = refusedAt(at, () => putInPlace(folder, CHANGES))
      reached = said.reached
      // What could not be removed is removed by the next command.
      endOwners(folder)
      const { left } = settleContent(folder)
      expect(left).toEqual([])
      const after = stateOf(readTree(folder))
      seen.add(`${said.words}: ${after}`)
      emptyBase()
    }
    expect(seen).toEqual(
      new Set([
        'The disk is full: the content folder could not be written. Make room, then run it again.: old',
        'nothing said: new',
      ]),
    )
  })

  test('that can be neither finished nor undone says that the next command goes on, which then does', () => {
    const folder = newFolder()
    writeTree(folder, OLD)
    let renames = 0
    const restore = watchSteps((_, name) => {
      if (name === 'renameSync') renames += 1
      // The first takes the folder, the second commits; from the fourth on the disk is gone.
      if (renames >= 4) throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO', syscall: 'rename' })
    }, true)
    try {
      expect(() => putInPlace(folder, CHANGES)).toThrow(
        `Writing stopped half-way: The disk failed at the content folder. The next command on ${folder} finishes or undoes it.`,
      )
    } finally {
      restore()
    }
    endOwners(folder)
    expect(settleContent(folder).done).toMatchObject([
      { en: 'An import that was cut off was finished: 6 files are as it says.' },
    ])
    expect(readTree(folder)).toEqual(NEW)
  })
})

describe('what stands in the way', () => {
  test.each([
    ['a file edited since it was read', '2021/a1/one.yaml', '2021/a1/one.yaml'],
    ['a file edited that was to stay as it is', '2021/a1/kept.yaml', '2021/a1/kept.yaml'],
    ['a file that came since', '2022/c3/department.md', '2022/c3/department.md'],
    ['a file in a folder’s place', '2022', '2022/c3/department.md'],
  ])('%s is not overwritten', (_, path, named) => {
    const folder = newFolder()
    const tree = { ...OLD, [path]: 'by hand' }
    writeTree(folder, tree)
    expect(() => putInPlace(folder, CHANGES)).toThrow(`${named} changed since it was read. Run this again.`)
    expect(readTree(folder)).toEqual(tree)
  })

  test('a link to a folder elsewhere is not followed', () => {
    const folder = newFolder()
    const outside = newFolder()
    writeTree(folder, OLD)
    symlinkSync(outside, join(folder, '2022'))
    expect(() => putInPlace(folder, CHANGES)).toThrow('2022/c3/department.md changed since it was read')
    expect(readTree(outside)).toEqual({})
  })

  test.each([
    '../x.yaml',
    '2021/../../x.yaml',
    'site.yaml',
    '2021/a1/../../x',
    '2021/a1/.hidden',
    '2021/a1/b/c.yaml',
    '/etc/x',
  ])('the path %s is no file of a unit', (path) => {
    const folder = newFolder()
    expect(() => putInPlace(folder, [{ path, bytes: Buffer.from('x') }])).toThrow(`“${path}” is no file of a unit`)
    expect(readTree(folder)).toEqual({})
  })

  test('a content folder that cannot be filled is not left behind', () => {
    const folder = join(newFolder(), 'a/content')
    expect(refusedAt(4, () => putInPlace(folder, [{ path: '2021/a1/x.yaml', bytes: Buffer.from('x') }])).reached).toBe(
      true,
    )
    expect(existsSync(join(folder, '..'))).toBe(false)
  })
})

test('a file keeps its permissions', () => {
  const folder = newFolder()
  writeTree(folder, OLD)
  chmodSync(join(folder, '2021/a1/one.yaml'), 0o640)
  putInPlace(folder, CHANGES)
  expect(statSync(join(folder, '2021/a1/one.yaml')).mode & 0o777).toBe(0o640)
})

test('bytes that stay as they are leave no trace', () => {
  const folder = newFolder()
  writeTree(folder, OLD)
  writeFileSync(join(folder, '2021/a1/one.yaml'), 'same')
  const same = Buffer.from('same')
  putInPlace(folder, [{ path: '2021/a1/one.yaml', bytes: same, existing: same }])
  expect(readTree(folder)).toEqual({ ...OLD, '2021/a1/one.yaml': 'same' })
})

/** The first step before which an import that is cut off leaves some files new and some old. */
function firstMixed(): number {
  for (let at = 1; ; at += 1) {
    const folder = newFolder()
    cutOffImport(folder, at)
    if (stateOf(withoutLeftovers(readTree(folder))) === 'mixed') return at + 4
  }
}

/** Runs work of which the system refuses one step. */
function refusedAt(at: number, work: () => void): { reached: boolean; words: string } {
  let reached = false
  const restore = watchSteps((step) => {
    if (step !== at) return
    reached = true
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' })
  }, true)
  try {
    work()
    return { reached, words: 'nothing said' }
  } catch (error) {
    return { reached, words: error instanceof Error ? error.message : String(error) }
  } finally {
    restore()
  }
}

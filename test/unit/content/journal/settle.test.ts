import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { leftoversIn } from '../../../../src/content/journal/leftovers.ts'
import { formatOwner, newOwner } from '../../../../src/content/journal/owner.ts'
import { putInPlace } from '../../../../src/content/journal/put-in-place.ts'
import { settleContent } from '../../../../src/content/journal/settle.ts'
import { readContent } from '../../../../src/content/read/read-content.ts'
import { watchSteps } from './steps.ts'
import { CHANGES, endOwners, NEW, OLD, readTree, withoutLeftovers, writeTree } from './tree.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settle-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

const at = (path: string) => join(folder, path)

/** Cuts the import off when so many of its five files are in place. */
function cutOffAfter(files: number): void {
  writeTree(folder, OLD)
  let renames = 0
  const restore = watchSteps((_, name) => {
    if (name === 'renameSync') renames += 1
    // The first takes the folder, the second commits.
    if (renames > 2 + files) throw new Error('cut off')
  }, true)
  try {
    expect(() => putInPlace(folder, CHANGES)).toThrow('half-way')
  } finally {
    restore()
  }
  endOwners(folder)
}

/** Writes a work folder whose journal moves the staged text `evil` to a path. */
function writeJournal(path: string, more: object = {}): void {
  const after = '4fb4103ee36a8cbea0b5b9ef80fe8c4ced99bd4b6ad8a5bb3f4cde1f3e3ee0d0'
  mkdirSync(at('.import'))
  writeFileSync(at('.import/new-0'), 'evil')
  writeFileSync(
    at('.import/journal.json'),
    JSON.stringify({ version: 1, files: [{ path, after }], folders: [], ...more }),
  )
}

const FINISHED = {
  en: 'An import that was cut off was finished: 6 files are as it says.',
  zh: '一次中断的导入已接着完成：6 个文件都已写成新的。',
}
const UNDONE = {
  en: 'An import that was cut off was undone: 6 files are as before it.',
  zh: '一次中断的导入已撤销：6 个文件都恢复了原样。',
}
const REMOVED = {
  en: 'The remains of an import that was cut off were removed; the content is whole.',
  zh: '已清理一次中断的导入留下的文件；内容是完整的。',
}
const DAMAGED = 'Its journal is damaged: nobody can tell which files are new.'

describe('a hand edit between the cut and the next command', () => {
  const EDITS = [
    ['of a file that is new already', 2, '2021/a1/one.yaml'],
    ['of a file that is old still', 2, '2021/b2/department.md'],
    ['in the place of a file to come', 2, '2022/c3/department.md'],
  ] as const
  test.each(EDITS)('%s is kept and named, and moving it away lets the import end', (_, files, path) => {
    cutOffAfter(files)
    mkdirSync(at(path.replace(/[^/]+$/, '')), { recursive: true })
    writeFileSync(at(path), 'by hand')
    const before = readTree(folder)
    const { done, left } = settleContent(folder)
    expect({ done, words: left.map(({ words }) => words) }).toEqual({
      done: [],
      words: [
        {
          en: `“${path}” changed since. Move what was changed out of the content folder and run this again: the import is finished or undone then, and you can bring your changes in.`,
          zh: `“${path}”后来有人改过。请把改过的文件移出内容文件夹，再运行一次：导入会接着完成或撤销，之后再把改动放回来。`,
        },
      ],
    })
    expect(readTree(folder)).toEqual(before)
    renameSync(at(path), at('../moved-away'))
    rmSync(at('../moved-away'))
    const { done: then, left: rest } = settleContent(folder)
    expect(rest).toEqual([])
    const old = path === '2021/a1/one.yaml'
    expect(then).toEqual([old ? UNDONE : FINISHED])
    expect(readTree(folder)).toEqual(old ? OLD : NEW)
  })

  test('of a file that the import does not touch stays', () => {
    cutOffAfter(2)
    writeFileSync(at('2021/a1/kept.yaml'), 'by hand')
    expect(settleContent(folder).done).toEqual([FINISHED])
    expect(readTree(folder)).toEqual({ ...NEW, '2021/a1/kept.yaml': 'by hand' })
  })

  test('that is the same as the import’s is none', () => {
    cutOffAfter(2)
    writeFileSync(at('2021/b2/department.md'), 'new b2')
    expect(settleContent(folder).done).toEqual([FINISHED])
    expect(readTree(folder)).toEqual(NEW)
  })
})

describe('damage', () => {
  test('of a staged new file: the import is undone', () => {
    cutOffAfter(3)
    writeFileSync(at('.import/new-4'), 'x')
    expect(settleContent(folder).done).toEqual([UNDONE])
    expect(readTree(folder)).toEqual(OLD)
  })

  test('of staged new and old files is left to a person, and nothing is moved', () => {
    cutOffAfter(3)
    writeFileSync(at('.import/new-4'), 'x')
    writeFileSync(at('.import/old-0'), 'x')
    const before = readTree(folder)
    const { done, left } = settleContent(folder)
    expect([done, left.map(({ kind, words }) => [kind, words.en.split('. ')[0]])]).toEqual([
      [],
      [['stuck', 'Its files are damaged or missing']],
    ])
    expect(readTree(folder)).toEqual(before)
  })

  test.each([
    ['cut short', (text: string) => text.slice(0, 40)],
    ['empty', () => ''],
    ['of another version', (text: string) => text.replace('"version": 1', '"version": 2')],
    ['with a key more', (text: string) => text.replace('{', '{"more": 1,')],
    ['with a file twice', (text: string) => text.replaceAll('2021/b2', '2021/a1')],
  ])('of the journal, %s, is left to a person', (_, damaged) => {
    cutOffAfter(3)
    const before = withoutLeftovers(readTree(folder))
    writeFileSync(at('.import/journal.json'), damaged(readTree(folder)['.import/journal.json'] ?? ''))
    expect(settleContent(folder).left[0]?.words.en).toContain(DAMAGED)
    expect(withoutLeftovers(readTree(folder))).toEqual(before)
  })
})

describe('a journal from elsewhere', () => {
  test.each([
    '../outside.yaml',
    '2021/../../outside.yaml',
    '2021/a1/../../../outside.yaml',
    '/tmp/outside.yaml',
    'site.yaml',
    '.git/hooks/post-commit',
    '2021/a1/.import',
    '2021/a1/source/../x.yaml',
    '2021/a1/a\\..\\x.yaml',
    '2021/A1/x.yaml',
  ])('cannot name %s', (path) => {
    writeTree(folder, OLD)
    writeJournal(path)
    const before = readTree(folder)
    expect(settleContent(folder).left[0]?.words.en).toContain(DAMAGED)
    expect(readTree(folder)).toEqual(before)
  })

  test('cannot have a folder removed that none of its files is in', () => {
    writeTree(folder, OLD)
    writeJournal('2021/a1/x.yaml', { folders: ['2021/empty'] })
    mkdirSync(at('2021/empty'))
    expect(settleContent(folder).left[0]?.words.en).toContain(DAMAGED)
    expect(readTree(folder)['2021/empty']).toBe('/')
  })

  test('moves nothing that its hash does not bear out', () => {
    writeTree(folder, OLD)
    writeJournal('2021/a1/x.yaml')
    expect(settleContent(folder).done).toEqual([
      {
        en: 'An import that was cut off was undone: 1 file is as before it.',
        zh: '一次中断的导入已撤销：1 个文件都恢复了原样。',
      },
    ])
    expect(readTree(folder)).toEqual(OLD)
  })

  const LINKS = [
    ['.import', 'The folder that is a link'],
    ['.import/new-3', 'a staged file'],
    ['.import/journal.json', 'the journal'],
    ['2021/b2/department.md', 'a place'],
    ['2021/b2', 'a unit'],
    ['2021', 'a year'],
  ] as const
  test.each(LINKS)('is not followed through a link at %s', (path) => {
    cutOffAfter(2)
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    onTestFinished(() => rmSync(outside, { recursive: true }))
    renameSync(at(path), join(outside, 'it'))
    symlinkSync(join(outside, 'it'), at(path))
    const before = [readTree(folder), readTree(outside)]
    expect(settleContent(folder).left.map(({ kind }) => kind)).toEqual(['stuck'])
    expect([readTree(folder), readTree(outside)]).toEqual(before)
  })

  test.each([
    ['.import-AbC123/0-old/department.md', 'no import of this version made it'],
    ['.import/notes.txt', 'it holds “notes.txt”, which no import made'],
    ['.import/new-0/x', 'it holds “new-0”, which no import made'],
  ])('%s is left to a person', (path, words) => {
    writeTree(folder, { ...OLD, [path]: 'x' })
    const { done, left } = settleContent(folder)
    expect([done, left.map((one) => one.words.en)]).toEqual([
      [],
      [`It cannot be finished: ${words}. Take out what you need, then delete it.`],
    ])
    expect(readTree(folder)).toEqual({ ...OLD, [path]: 'x' })
  })
})

describe('who is at work', () => {
  const owners = (...names: string[]) => {
    writeTree(folder, OLD)
    mkdirSync(at('.import'))
    for (const name of names) writeFileSync(at(`.import/owner-${name}`), '')
  }
  const own = newOwner()

  test('a process that runs is left alone, and readers are told of it', async () => {
    owners(formatOwner({ ...own, since: Date.UTC(2026, 0, 2, 3, 4, 5) }))
    expect(settleContent(folder).left.map(({ kind, words }) => [kind, words])).toEqual([
      [
        'at-work',
        {
          en: `process ${process.pid}, since 2026-01-02T03:04:05.000Z`,
          zh: `进程 ${process.pid}，开始于 2026-01-02T03:04:05.000Z`,
        },
      ],
    ])
    expect((await readContent(folder)).diagnostics.map(({ code }) => code)).toEqual(['import-at-work'])
    expect(() => putInPlace(folder, CHANGES)).toThrow('Another import is at work in this folder')
    expect(withoutLeftovers(readTree(folder))).toEqual(OLD)
  })

  test.each([
    ['has ended', { pid: 99_999_999, start: '1' }],
    ['has ended, and another has its number', { start: '1' }],
    ['ran before this computer started', { boot: '00000001' }],
    ['is of another computer, of long ago', { host: '00000001', boot: '00000002', since: own.since - 121_000 }],
    ['is of another computer, of the future', { host: '00000001', boot: '00000002', since: own.since + 999_000_000 }],
  ])('a process that %s holds nobody up', (_, owner) => {
    owners(formatOwner({ ...own, ...owner }))
    expect(settleContent(folder)).toEqual({ done: [REMOVED], left: [] })
    expect(readTree(folder)).toEqual(OLD)
  })

  test('a work folder without an owner holds nobody up', () => {
    owners()
    expect(settleContent(folder)).toEqual({ done: [REMOVED], left: [] })
  })

  test('of several owners one that lives counts', () => {
    owners(formatOwner({ ...own, pid: 99_999_999 }), formatOwner(own))
    expect(settleContent(folder).left.map(({ kind }) => kind)).toEqual(['at-work'])
  })

  test('only the first of two takes over what a dead process left', () => {
    cutOffAfter(2)
    let second: ReturnType<typeof settleContent> | undefined
    let renames = 0
    const restore = watchSteps((_, name) => {
      if (name !== 'renameSync') return
      renames += 1
      // Another command comes when the first has moved its first file.
      if (renames === 3) second = settleContent(folder)
    }, true)
    try {
      expect(settleContent(folder)).toEqual({ done: [FINISHED], left: [] })
    } finally {
      restore()
    }
    expect(second?.left.map(({ kind }) => kind)).toEqual(['at-work'])
    expect(readTree(folder)).toEqual(NEW)
  })

  test('an import that was taken over while it stood still changes nothing more', () => {
    writeTree(folder, OLD)
    let renames = 0
    const restore = watchSteps((_, name) => {
      if (name !== 'renameSync') return
      renames += 1
      if (renames !== 2) return
      for (const inner of readdirSync(at('.import'))) unlinkSync(at(`.import/${inner}`))
    }, true)
    try {
      expect(() => putInPlace(folder, CHANGES)).toThrow('the content folder is not there.')
    } finally {
      restore()
    }
    expect(settleContent(folder).left).toEqual([])
    expect(readTree(folder)).toEqual(OLD)
  })
})

test('what cannot be written is a fault and says why', async () => {
  cutOffAfter(2)
  const restore = watchSteps((_, name) => {
    if (name === 'renameSync')
      throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS', syscall: 'rename' })
  }, true)
  try {
    expect(settleContent(folder).failed).toEqual({
      en: 'An import that was cut off could not be settled: the content folder stands on a disk that can only be read. Name another place, or make it writable.',
      zh: '一次中断的导入没能处理完：内容文件夹所在的磁盘只能读。请换一个位置，或把磁盘改为可写。',
    })
  } finally {
    restore()
  }
  const { content, diagnostics } = await readContent(folder)
  expect(content).toBeUndefined()
  expect(diagnostics[0]).toMatchObject({ code: 'import-unfinished', place: { file: '.import', line: 1, column: 1 } })
  expect(diagnostics[0]?.message.en).toBe(
    'The folder “.import” is of an import that was cut off. Some files may be new and some old. Any command that may write here finishes it.',
  )
})

test('a folder that is not there, or has nothing of imports, is fine', () => {
  expect(settleContent(at('none'))).toEqual({ done: [], left: [] })
  writeTree(folder, { ...OLD, '.importance': 'x' })
  chmodSync(folder, 0o755)
  expect([settleContent(folder), leftoversIn(folder)]).toEqual([{ done: [], left: [] }, []])
})

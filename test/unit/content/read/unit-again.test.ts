import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { ReadingMemory } from '../../../../src/content/cache/reading-memory.ts'
import { readContent } from '../../../../src/content/read/read-content.ts'

const SMALL = resolve(import.meta.dirname, '../../../fixtures/small')

interface Folders {
  readonly content: string
  readonly records: string
  readonly memory: ReadingMemory
}

/** A copy of the small content folder, a folder for what is kept of it, and what this process remembers. */
function newFolders(): Folders {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(SMALL, join(folder, 'content'), { recursive: true })
  return { content: join(folder, 'content'), records: join(folder, 'records'), memory: new ReadingMemory() }
}

function filesIn(content: string): string[] {
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** What a fresh reading says, and what those with the records and the memory say. */
async function expectAlike({ content, records, memory }: Folders): Promise<void> {
  const fresh = await readContent(content)
  for (const kept of [records, memory]) {
    const again = await readContent(content, kept)
    expect(JSON.parse(JSON.stringify(again.diagnostics))).toEqual(JSON.parse(JSON.stringify(fresh.diagnostics)))
    expect(again.content).toStrictEqual(fresh.content)
    expect(again.print).toBe(fresh.print)
  }
}

test('a second reading takes what the first has read, and says the same', async () => {
  const folders = newFolders()
  await expectAlike(folders)
  const [file = ''] = filesIn(folders.records)
  const { ino, size } = statSync(file)
  await expectAlike(folders)
  expect(statSync(file)).toMatchObject({ ino, size })
  expect(size).toBeGreaterThan(1000)
})

test('whatever was edited between two readings, the second says what a fresh one says', async () => {
  const insert = fc.constantFrom('', '0', '甲', '\n', ': ', 'x: 1\n', '# 注\n', '"', '  ')
  const edit = fc.record({
    file: fc.nat(),
    at: fc.nat(),
    remove: fc.nat(4),
    insert,
    whole: fc.nat(9),
    undo: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
      const folders = newFolders()
      await readContent(folders.content, folders.records)
      for (const { file, at, remove, insert, whole, undo } of edits) {
        const files = filesIn(folders.content).filter((name) => /\.(yaml|md|txt)$/.test(name))
        const path = files[file % files.length] ?? ''
        const text = readFileSync(path, 'utf8')
        const from = at % (text.length + 1)
        if (whole === 0) rmSync(path)
        else if (whole === 1) writeFileSync(path.replace(/(\.\w+)$/, '-2$1'), text)
        else writeFileSync(path, text.slice(0, from) + insert + text.slice(from + remove))
        await expectAlike(folders)
        if (undo) writeFileSync(path, text)
        await expectAlike(folders)
      }
    }),
    { numRuns: 15 },
  )
})

test('of a unit with a fault every fault is told in every reading', async () => {
  const folders = newFolders()
  const project =
    filesIn(folders.content).find((name) => /\d{4}.*(?<!appraisal|monitoring|targets)\.yaml$/.test(name)) ?? ''
  writeFileSync(project, `${readFileSync(project, 'utf8')}other: 甲\n`)
  for (const _ of [1, 2]) {
    const { content, diagnostics } = await readContent(folders.content, folders.records)
    expect(content).toBeUndefined()
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-key'])
  }
})

test('a continuation that names no project is told with its place when the unit was read before', async () => {
  const folders = newFolders()
  const project =
    filesIn(folders.content).find((name) => /\d{4}.*(?<!appraisal|monitoring|targets)\.yaml$/.test(name)) ?? ''
  const before = readFileSync(project, 'utf8')
  const text = `${before}continues: 2001/none/none\n`
  writeFileSync(project, text)
  const line = before.split('\n').length
  for (const _ of [1, 2]) {
    const { diagnostics } = await readContent(folders.content, folders.records)
    expect(diagnostics.map(({ code, place }) => [code, place.line, place.column])).toEqual([
      ['continues-not-known', line, 12],
    ])
  }
})

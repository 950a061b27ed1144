import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MissingFileFault } from '../../../src/faults/import-fault.ts'
import { faultsOfFile, type ImportedFile, importFile } from '../../../src/import/import-file.ts'
import { readWorkbookInOwnProcess } from '../../../src/workbook/read/read-in-own-process.ts'
import { templateWorkbook } from '../../../src/workbook/write/export-workbook.ts'
import { said } from './said.ts'
import { looseText, shortDocument } from './sample.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-file-'))
  writeFileSync(join(folder, 'a.txt'), shortDocument())
  writeFileSync(join(folder, 'loose.txt'), shortDocument(looseText))
  writeFileSync(
    join(folder, 'month.txt'),
    shortDocument((text) => looseText(text.replace('\t12月底', '\t6月底'))),
  )
  writeFileSync(join(folder, 'blank.xlsx'), templateWorkbook())
  writeFileSync(
    join(folder, 'table.XLSX'),
    readFileSync(join(import.meta.dirname, '../../fixtures/import/target-table-2021.xlsx')),
  )
  writeFileSync(join(folder, 'other.txt'), '甲\n')
  mkdirSync(join(folder, 'folder.xlsx'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const imported = (name: string) => importFile(join(folder, name), readWorkbookInOwnProcess, { year: 2021 })

describe('a file that is imported', () => {
  test.each<[name: string, kind: ImportedFile['kind']]>([
    ['a.txt', 'document'],
    ['loose.txt', 'document'],
    ['table.XLSX', 'document'],
    ['blank.xlsx', 'refused'],
    ['other.txt', 'refused'],
    ['folder.xlsx', 'refused'],
  ])('%s is %s', async (name, kind) => expect(await imported(name)).toMatchObject({ name, kind }))

  test('that is refused gives every part of the reason', async () => {
    const { faults } = (await imported('other.txt')) as Extract<ImportedFile, { kind: 'refused' }>
    expect(said(faults)[0]).toMatch(/^other\.txt: the layout of this document is not known\. /)
    expect(faults.map(({ code }) => code)).toEqual([
      'layout-not-known',
      ...Array.from({ length: 6 }, () => 'layout-part-looked-for'),
    ])
    expect(await imported('folder.xlsx')).toMatchObject({
      faults: [{ code: 'file-is-folder', place: { file: join(folder, 'folder.xlsx') } }],
    })
  })

  test('that is not there is a slip in the call', async () => {
    await expect(imported('no.xlsx')).rejects.toThrow(MissingFileFault)
  })
})

test.each<[name: string, faults: string[], whenKept: string[]]>([
  ['a.txt', [], []],
  ['loose.txt', ['loose.txt:33: No place was found for “共一页”.'], []],
  [
    'month.txt',
    [
      'month.txt:25: The spend plan names a month twice. Correct the months of that row in the file.',
      'month.txt:33: No place was found for “共一页”.',
    ],
    ['month.txt:25: The spend plan names a month twice. Correct the months of that row in the file.'],
  ],
])('the faults of %s are %j, and %j where text without a place is kept', async (name, faults, whenKept) => {
  const file = await imported(name)
  expect(said(faultsOfFile(file))).toEqual(faults)
  expect(said(faultsOfFile(file, true))).toEqual(whenKept)
})

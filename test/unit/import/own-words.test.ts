import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ImportFault } from '../../../src/faults/import-fault.ts'
import { examine } from '../../../src/import/examine.ts'
import { readOwnWords } from '../../../src/import/own-words.ts'
import { said } from './said.ts'
import { shortDocument } from './sample.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function contentWith(yaml?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-words-'))
  folders.push(folder)
  if (yaml !== undefined) writeFileSync(join(folder, 'import.yaml'), yaml)
  return folder
}

function refusedIn(yaml: string): string[] {
  try {
    readOwnWords(contentWith(yaml))
  } catch (error) {
    if (error instanceof ImportFault) return said(error.problems)
    throw error
  }
  return []
}

test('words are read as forms print them, without what stands around', () => {
  const content = contentWith('words:\n  工程全称（万元）: 年度资金总额\n  全年做到数: 实际完成值\n')
  expect(readOwnWords(content)).toEqual({ 工程全称: '年度资金总额', 全年做到数: '实际完成值' })
})

test('there are none without the file, nor without the folder', () => {
  const content = contentWith()
  expect(readOwnWords(content)).toEqual({})
  expect(readOwnWords(join(content, 'not-there'))).toEqual({})
})

test.each([
  [
    'words:\n  工程全称: 项目全名\n  工期: 项目名稱\n',
    [
      'import.yaml:2:9: “项目全名” is no label or column that is known. Write one that is, such as 项目名称.',
      'import.yaml:3:7: “项目名稱” is no label or column that is known. Write one that is, such as 项目名称.',
    ],
  ],
  [
    'words:\n  项目编码: 项目名称\n',
    ['import.yaml:2:9: “项目编码” is a label or column that is known already, as another. Take this line out.'],
  ],
  ['words:\n  "项目编码：": 项目编码\n', []],
  ['words:\n  项目编号: 项目编码\n', []],
])('the file %j is refused with %j', (yaml, lines) => expect(refusedIn(yaml)).toEqual(lines))

test('a form that stands in its own words alone can be told which of its labels stands for one of them', () => {
  const document = shortDocument((text) => text.replace('项目编码', '项目编号'))
  const content = contentWith('words:\n  项目编号: 项目编码\n')
  const examined = (words: Readonly<Record<string, string>>) =>
    examine('a-2021.txt', document, undefined, undefined, { words })
  expect(() => examined({})).toThrow('lacks 项目编码')
  const { faults, recognised } = examined(readOwnWords(content))
  expect([faults, recognised.projects.map(({ file }) => file.code)]).toEqual([[], ['A1']])
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readContent } from '../../../../src/content/read/read-content.ts'
import { readUnits } from '../../../../src/content/read/read-units.ts'

const FILES = {
  'site.yaml': 'name: 测试站\nregion: 测试区\ndescription: 测试用。\nurl: https://budget.example.org\n',
  '2021/mou-ju/department.md': '---\nname: 某局\nsources: []\n---\n',
  '2021/mou-ju/targets.yaml': `name: 某局
moneyUnit: 万元
budget: "5"
funding: {}
tasks:
  - name: 修路
    amounts:
      总额: "3"
indicators: []
`,
  '2021/mou-ju/appraisal.yaml': `department:
  name: 某局
  moneyUnit: 万元
  funding: []
  indicators: []
  grade: 优
  tasks:
    - name: 修路
      done: 已完成
      amounts:
        总额: "2.9"
appraisals: []
`,
}

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test('a unit may publish itself as a whole alone; no self-appraisals of projects are none', async () => {
  const { content, diagnostics } = await readContent(folderOf(FILES))
  expect(diagnostics).toEqual([])
  const [department] = content?.years[0]?.departments ?? []
  expect(department?.whole).toMatchObject({ name: '某局', budget: { fen: 5_000_000n }, tasks: [{ name: '修路' }] })
  expect(department?.wholeAppraisal).toMatchObject({ grade: '优', tasks: [{ name: '修路', done: '已完成' }] })
  expect(department?.projects).toEqual([])
  expect(department).not.toHaveProperty('appraisals')
})

test('its files are read for import and workbook as they stand', () => {
  const [unit] = readUnits(folderOf(FILES)).units
  expect(unit?.whole?.budget).toBe('5')
  expect(unit?.wholeAppraisal?.grade).toBe('优')
  expect(unit?.appraisals).toEqual([])
})

test('everything that is wrong with them is told with its place', async () => {
  const targets = FILES['2021/mou-ju/targets.yaml']
    .replace('"3"', '"很多"')
    .replace('indicators: []', 'indicators: []\nsource:\n  file: source/a.docx\n  place: 表1\nbudgets: "1"')
  const appraisal = FILES['2021/mou-ju/appraisal.yaml'].replace('"2.9"', '约三').replace('grade: 优', 'grade: [优]')
  const folder = folderOf({ ...FILES, '2021/mou-ju/targets.yaml': targets, '2021/mou-ju/appraisal.yaml': appraisal })
  const { diagnostics } = await readContent(folder)
  expect(diagnostics.map(({ code, place }) => [code, place.file, place.line, place.column])).toEqual([
    ['wrong-type', '2021/mou-ju/appraisal.yaml', 6, 10],
    ['amount-not-number', '2021/mou-ju/targets.yaml', 8, 11],
    ['unknown-key', '2021/mou-ju/targets.yaml', 13, 1],
  ])
})

test('an amount of a task of the self-appraisal, and a document that is not listed, are told with their places', async () => {
  const appraisal = FILES['2021/mou-ju/appraisal.yaml']
    .replace('"2.9"', '约三')
    .replace('  grade: 优', '  source:\n    file: source/a.docx\n    place: 表1')
  const { diagnostics } = await readContent(folderOf({ ...FILES, '2021/mou-ju/appraisal.yaml': appraisal }))
  expect(diagnostics.map(({ code, place }) => [code, place.line, place.column])).toEqual([
    ['source-not-known', 7, 11],
    ['amount-not-number', 13, 13],
  ])
})

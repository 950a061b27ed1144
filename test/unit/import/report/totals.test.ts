import { expect, test } from 'vitest'
import { importProblem } from '../../../../src/faults/import-fault.ts'
import { examine } from '../../../../src/import/examine.ts'
import type { ImportedFile } from '../../../../src/import/import-file.ts'
import { formatTotals } from '../../../../src/import/report/summary-totals.ts'
import { totalsOf } from '../../../../src/import/report/totals.ts'
import { shortDocument } from '../sample.ts'

function file(name: string, change?: (text: string) => string): ImportedFile {
  return { kind: 'document', name, examined: examine(name, shortDocument(change)) }
}

const FILES = [
  file('a-2021.txt'),
  file('b-2021.txt', (text) => text.replace('万元', '元').replace('\t10\n', '\t0.01\n').replace('\t8\n', '\t0.01\n')),
  file('c-2021.txt', (text) => text.replace('\t10\n', '\t约十万\n')),
  file('d-2020.txt', (text) => text.replaceAll('101001', '101002').replace('\t10\n', '\t10.123456\n')),
  file('e-2021.txt'),
  { kind: 'refused', name: 'f.txt', faults: [importProblem('file-empty', 'f.txt')] },
] as const satisfies readonly ImportedFile[]
const REFUSED = new Map<ImportedFile, never[]>([
  [FILES[4], []],
  [FILES[5], []],
])

test('totals are of what went in, money exactly and by its own unit', () => {
  const { files, units } = totalsOf({ files: FILES, refused: REFUSED })
  expect(files).toEqual({ read: 6, taken: 4, refused: 2 })
  expect(units).toEqual([
    {
      ...{ year: 2020, unit: '某某局本级', projects: 1, appraisals: 0, indicators: 2 },
      budgets: [{ moneyUnit: '万元', fen: 10_123_456n, count: 1, missing: 0 }],
    },
    {
      ...{ year: 2021, unit: '某某局本级', projects: 3, appraisals: 0, indicators: 6 },
      budgets: [
        { moneyUnit: '元', fen: 1n, count: 1, missing: 0 },
        { moneyUnit: '万元', fen: 10_000_000n, count: 2, missing: 1 },
      ],
    },
  ])
})

test('totals are a table for the terminal, in both languages', () => {
  const totals = totalsOf({ files: FILES, refused: REFUSED })
  expect(formatTotals(totals, 'zh')).toEqual([
    '文件：读了 6 个，导入 4 个，没有导入 2 个',
    '  年度  单位        项目  自评表  指标  预算数合计',
    '  2020  某某局本级  1     0       2     10.123456 万元',
    '  2021  某某局本级  3     0       6     0.01 元 + 10.00 万元（另有 1 个预算数不能相加，不在内）',
    '  字数：读入 940 = 归类 600 + 残留 340 + 留在原文 0 + 未归类 0',
  ])
  expect(formatTotals(totals, 'en')[3]).toBe(
    '  2021  某某局本级  3         0                6           0.01 元 + 10.00 万元 (without 1 that cannot be added)',
  )
})

test('a workbook counts by its units', () => {
  const unit = { year: 2021, folder: '1', name: '某局', projects: 1, indicators: 2, appraisals: 3 }
  const workbook = { kind: 'workbook', name: 'b.xlsx', workbook: { units: [unit], files: [], documents: [] } } as const
  expect(formatTotals(totalsOf({ files: [workbook], refused: new Map() }), 'en')).toEqual([
    'files: 1 read, 1 imported, 0 refused',
    '  year  unit  projects  self-appraisals  indicators  budget, added up',
    '  2021  某局  1         3                2',
  ])
})

test('a unit whose code is printed in one document and not in another is one row', () => {
  const first = file('a-2021.txt')
  const { examined } = first.kind === 'document' ? first : expect.unreachable()
  const parts = examined.parts.map((part) => ({ ...part, unit: { name: part.unit.name } }))
  const without: ImportedFile = { kind: 'document', name: 'g-2021.txt', examined: { ...examined, parts } }
  const { units } = totalsOf({ files: [FILES[0], without], refused: new Map() })
  expect(units.map(({ unit, projects }) => [unit, projects])).toEqual([['某某局本级', 2]])
})

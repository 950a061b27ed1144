import { expect, test } from 'vitest'
import type { ProjectFile } from '../../../src/model/files/project-file.ts'
import { workbookRows } from '../../../src/workbook/rows.ts'
import { FULL_FILE, hiddenTexts } from '../full-project.ts'

test('every part of a project has its cells in the workbook', () => {
  const projects = [{ slug: 'qb01', file: structuredClone(FULL_FILE) as unknown as ProjectFile }]
  const head = { code: '101001', name: '区人大', sources: [] }
  const rows = workbookRows([{ year: 2021, unit: '101001', head, body: '', projects, appraisals: [] }])
  // Operator, number and unit stand in cells of their own.
  expect(hiddenTexts(JSON.stringify(rows))).toEqual([
    ...['indicators: ≥7期', 'indicators: 3期', 'indicators: 2019年', 'indicators: 5期', 'indicators: 6期'],
    ...['indicators: 2023年', 'indicators: 9期'],
  ])
  expect(rows.指标).toMatchObject([{ 指标性质: '≥', 指标值: '7', 度量单位: '期', 基期值: '3', 最终目标年度: '2023' }])
  expect(rows.指标各年).toMatchObject([{ 所属年度: '2019', 指标值: '5', 完成值: '6' }])
})

import { readBook } from '../../../src/import/xlsx/book.ts'
import { writeXlsx } from '../../../src/office/write-xlsx.ts'
import { workbookContent } from '../../../src/workbook/read/files.ts'
import { workbookSheets } from '../../../src/workbook/write/write.ts'

/** Rows of a workbook by its sheets: what stands under each head. */
export type FilledRows = Record<string, Record<string, string>[]>

/** Bytes as text. */
export function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}

/** What the rows of a workbook give: texts of files by path. */
export function filesOf(rows: FilledRows): Record<string, string> {
  const book = readBook('填报.xlsx', writeXlsx(workbookSheets(rows)))
  return Object.fromEntries(workbookContent('填报.xlsx', book).files.map(({ path, bytes }) => [path, textOf(bytes)]))
}

/** The faults of a workbook with these rows, without its name. */
export function faultsOf(rows: FilledRows): string[] {
  return messageOf(() => filesOf(rows))
    .replaceAll('填报.xlsx: ', '')
    .split('\n')
}

/** The message of what a run throws. */
export function messageOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return 'nothing was thrown'
}

export const UNIT = { 年度: '2024', 单位编码: '101001', 单位名称: '某某局本级' }
export const PROJECT = {
  项目编码: 'A1',
  项目名称: '培训费',
  金额单位: '元',
  预算数: '100000.00',
  资金来源1: '财政资金',
  金额1: '100000.00',
}
export const INDICATOR = { 一级指标: '产出指标', 二级指标: '数量指标', 三级指标: '人数', 指标值: '≥200人' }
export const GOOD = { 部门: [UNIT], 项目: [PROJECT], 指标: [INDICATOR] }

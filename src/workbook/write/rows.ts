import type { UnitFiles } from '../../content/unit-files.ts'
import { asideLines } from '../aside-lines.ts'
import { cellsOf, type RowCells, type SheetRows, togetherRows } from '../cells.ts'
import { ACCOUNT_FIELDS, SOURCE_FIELDS } from '../fields.ts'
import { proseRows } from '../prose.ts'
import { encodeValue } from '../values.ts'
import { unplacedRows } from './item-rows.ts'
import { projectSheets, wholeSheets } from './project-rows.ts'
import { appraisalSheets, monitoringSheets } from './result-rows.ts'

/** Content as rows of the workbook, in the order given. */
export function workbookRows(units: readonly UnitFiles[]): SheetRows {
  return togetherRows(units.map(unitRows))
}

function unitRows(unit: UnitFiles): SheetRows {
  const { head, unit: folder } = unit
  const year = `${unit.year}`
  const own = { 年度: year, 单位: head.code ?? folder }
  const departments = {
    部门: [{ 年度: year, 单位编码: head.code ?? '', 单位名称: encodeValue(head.name), 文件夹: folder }],
    部门目标: [...bodyRows(own, unit.body), ...unplacedRows(own, head.unplaced)],
    原文: head.sources.map((source) => ({ ...own, ...sourceRow(source) })),
  }
  return togetherRows([
    departments,
    wholeSheets(own, unit.whole),
    projectSheets(own, unit.projects),
    appraisalSheets(own, unit),
    monitoringSheets(own, unit.reports),
  ])
}

function bodyRows(own: RowCells, body: string): RowCells[] {
  return proseRows(body.replace(/^\n/, '')).map(({ kind, text }) => ({ ...own, 类别: kind, 内容: encodeValue(text) }))
}

function sourceRow(source: UnitFiles['head']['sources'][number]): RowCells {
  return {
    ...cellsOf(SOURCE_FIELDS, source),
    字节数: `${source.bytes}`,
    ...(source.account && cellsOf(ACCOUNT_FIELDS, textsOf(source.account))),
    发布信息: encodeValue(source.imprint?.join('\n')),
    留在原文的部分: encodeValue(asideLines(source.aside)),
  }
}

function textsOf<Key extends string>(
  numbers: { readonly [K in Key]?: number | undefined },
): { readonly [K in Key]?: string } {
  const entries = Object.entries(numbers).map(([key, value]) => [key, `${value}`])
  return Object.fromEntries(entries) as { readonly [K in Key]?: string }
}

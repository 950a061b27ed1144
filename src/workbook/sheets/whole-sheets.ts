import { PROJECT_HEADS } from '../fields.ts'
import {
  edited,
  file,
  fundingColumns,
  MAIN,
  moneyUnit,
  place,
  type SheetSpec,
  supplied,
  unit,
  year,
} from './columns.ts'
import { FORMS, FUNDING_COLUMNS, WHOLE } from './kinds.ts'

/** What whole departments are to achieve. */
export const WHOLES: SheetSpec = {
  name: WHOLE,
  about: `部门整体支出绩效目标表，一行一个单位（一年一行）。它的目标、指标等填在“项目条目”“指标”等表里，“项目”一列写“${WHOLE}”。没有就不填。`,
  tab: MAIN,
  columns: [
    year,
    unit,
    { head: '部门名称', note: '照原文，必填', example: '某某市某某局', width: 26 },
    { head: PROJECT_HEADS.title, note: '表上方的标题', example: '部门整体支出绩效目标表', width: 26 },
    { head: PROJECT_HEADS.unit, note: '填报单位', example: '', width: 24 },
    moneyUnit,
    { head: PROJECT_HEADS.budget, note: '年度预算总额，照原文', example: '1500000.00', width: 14, check: 'amount' },
    ...fundingColumns(FUNDING_COLUMNS, [
      ['基本支出', '900000.00'],
      ['项目支出', '600000.00'],
    ]),
    { head: '部门职责', note: '照原文', example: '', width: 36 },
    supplied,
    file,
    place,
    edited,
  ],
}

/** Tasks of whole departments. */
export const TASKS: SheetSpec = {
  name: '部门任务',
  about: '部门整体的年度主要任务，一行一项任务。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    {
      head: '所在表',
      note: '部门整体的目标表写“目标”，自评表写“自评”',
      example: '目标',
      width: 10,
      list: FORMS,
      strict: true,
    },
    { head: '任务名称', note: '照原文，必填', example: '业务培训', width: 26 },
    { head: '主要内容', note: '照原文；没有这一列就不填', example: '办好培训班两期', width: 40 },
    { head: '完成情况', note: '只有自评表要填', example: '', width: 30 },
    ...fundingColumns(FUNDING_COLUMNS, [
      ['总额', '100000.00'],
      ['财政拨款', '100000.00'],
    ]),
  ],
}

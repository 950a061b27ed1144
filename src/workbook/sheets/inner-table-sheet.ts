import { type Column, MAIN, projectOrAppraisal, type SheetSpec, unit, year } from './columns.ts'
import { FORMS, INNER_COLUMNS } from './kinds.ts'

/** Tables inside forms. */
export const INNER_TABLES: SheetSpec = {
  name: '表内的表',
  about:
    '目标表或自评表里面套着的表，如实施进度计划，一行一行照填，从表头起。格不够时，在后面照样加“格7”等列。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    projectOrAppraisal,
    {
      head: '所在表',
      note: '在目标表里写“目标”，在自评表里写“自评”',
      example: '目标',
      width: 10,
      list: FORMS,
      strict: true,
    },
    { head: '表序号', note: '这张表里的第几个，从1起', example: '1', width: 8, check: 'count' },
    { head: '表的名称', note: '照原文；没有印就不填', example: '项目实施进度计划', width: 24 },
    { head: '行', note: '第几行，从1起', example: '1', width: 6, check: 'count' },
    ...Array.from(
      { length: INNER_COLUMNS },
      (_, n): Column => ({
        head: `格${n + 1}`,
        note: '照原文；空白写（空白）',
        example: ['阶段', '时间'][n] ?? '',
        width: 16,
      }),
    ),
  ],
}

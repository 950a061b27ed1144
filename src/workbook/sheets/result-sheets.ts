import { INDICATOR_HEADS, PROJECT_HEADS } from '../fields.ts'
import {
  type Column,
  edited,
  file,
  KEPT,
  level1,
  level2,
  MONTHS,
  moneyUnit,
  place,
  RESULT,
  type SheetSpec,
  supplied,
  unit,
  year,
} from './columns.ts'
import { APPRAISAL_KINDS, SCOPE, SCOPES } from './kinds.ts'

const appraisal: Column = {
  head: '自评',
  note: '“自评表”里的序号、项目编码或项目名称；部门整体的填“部门整体”',
  example: '13030321EXAMPLE000001',
  width: 25,
}
const weight: Column = { head: '分值', note: '权重', example: '10', width: 8 }
const score: Column = { head: '得分', note: '照原文', example: '9.5', width: 8 }
const reason: Column = { head: '偏差原因及改进措施', note: '照原文', example: '', width: 34 }

/** Self-appraisals. */
export const APPRAISALS: SheetSpec = {
  name: '自评表',
  about: '绩效自评，一行一张自评表。公布自评后再填。',
  tab: RESULT,
  columns: [
    year,
    unit,
    {
      head: SCOPE,
      note: '部门整体支出自评写“部门整体”；项目的不填',
      example: '',
      width: 10,
      list: SCOPES,
      strict: true,
    },
    { head: '序号', note: '一个单位内从1起，不重复；可不填', example: '1', width: 8, check: 'count' },
    {
      head: PROJECT_HEADS.code,
      note: '照原文；没有就不填',
      example: '13030321EXAMPLE000001',
      width: 25,
      check: 'code',
    },
    { head: PROJECT_HEADS.name, note: '照原文，必填；部门整体的写部门名称', example: '业务培训费', width: 26 },
    { head: PROJECT_HEADS.title, note: '照原文', example: '项目支出绩效自评表', width: 26 },
    { head: PROJECT_HEADS.unit, note: '填报单位', example: '', width: 20 },
    { head: PROJECT_HEADS.department, note: '照原文', example: '', width: 18 },
    { head: PROJECT_HEADS.implementer, note: '照原文', example: '', width: 18 },
    moneyUnit,
    { head: '实施过程', note: '项目实施内容及过程概述', example: '', width: 34 },
    { head: '总分值', note: '合计行的分值', example: '100', width: 8 },
    { head: '总得分', note: '合计行的得分', example: '98', width: 8 },
    { head: '自评等级', note: '等次，照原文', example: '', width: 10 },
    { head: '评价结论', note: '照原文', example: '', width: 30 },
    { head: '存在问题', note: '照原文', example: '', width: 30 },
    { head: '改进措施', note: '照原文', example: '', width: 30 },
    supplied,
    file,
    place,
    edited,
  ],
}

/** Money rows of self-appraisals. */
export const APPRAISAL_FUNDING: SheetSpec = {
  name: '自评资金',
  about: '自评表的预算执行情况，一行一项资金。',
  tab: RESULT,
  columns: [
    year,
    unit,
    appraisal,
    { head: '资金来源', note: '如 年度资金总额，必填', example: '年度资金总额', width: 20 },
    { head: '年初预算数', note: '照原文', example: '100000.00', width: 14, check: 'amount' },
    { head: '全年预算数', note: '调整后预算数', example: '100000.00', width: 14, check: 'amount' },
    { head: '全年执行数', note: '照原文', example: '98000.00', width: 14, check: 'amount' },
    { head: '执行率', note: '照原文，如 98.00%', example: '98.00%', width: 12 },
    weight,
    score,
    reason,
  ],
}

/** Indicators of self-appraisals with what was achieved. */
export const RESULTS: SheetSpec = {
  name: '自评结果',
  about: '自评表的绩效指标，一行一个三级指标。',
  tab: RESULT,
  columns: [
    year,
    unit,
    appraisal,
    level1,
    level2,
    { head: INDICATOR_HEADS.name, note: '照原文，必填', example: '培训人数', width: 28 },
    { head: INDICATOR_HEADS.operator, note: '如 ≥；与指标值写在一格的不填', example: '≥', width: 10 },
    { head: INDICATOR_HEADS.target, note: '照原文', example: '200', width: 16 },
    { head: INDICATOR_HEADS.unit, note: '与指标值写在一格的不填', example: '人', width: 10 },
    { head: '实际完成值', note: '照原文', example: '212', width: 16 },
    weight,
    score,
    reason,
    { head: INDICATOR_HEADS.remark, note: '没有就不填', example: '', width: 20 },
  ],
}

/** Goals and other texts of self-appraisals. */
export const APPRAISAL_ITEMS: SheetSpec = {
  name: '自评条目',
  about: '自评表的目标完成情况等文字，一行一条。',
  tab: RESULT,
  columns: [
    year,
    unit,
    appraisal,
    { head: '类别', note: '从列表中选', example: '年度目标及完成情况', width: 20, list: APPRAISAL_KINDS, strict: true },
    { head: '栏目', note: '只有其他栏目要填', example: '', width: 16 },
    { head: '内容', note: '预期目标，或照原文的文字', example: '举办业务培训班两期', width: 50 },
    { head: '完成情况', note: '只有年度目标要填', example: '已举办两期', width: 40 },
    place,
  ],
}

/** Spending while the year ran. */
export const MONITORING: SheetSpec = {
  name: '监控表',
  about: '绩效监控，一行一个项目。年中公布支出进度后再填。',
  tab: RESULT,
  columns: [
    year,
    unit,
    { head: '序号', note: '一个单位内从1起，不重复；可不填', example: '1', width: 8, check: 'count' },
    { head: '项目编码', note: '照原文；没有就不填', example: '13030321EXAMPLE000001', width: 25, check: 'code' },
    { head: '项目名称', note: '照原文，必填', example: '业务培训费', width: 26 },
    moneyUnit,
    file,
    place,
    edited,
  ],
}

/** What was spent by the end of each month. */
export const SPENT: SheetSpec = {
  name: '监控支出',
  about: '监控表的支出进度，一行一个月份，填到该月底的累计支出。',
  tab: RESULT,
  columns: [
    year,
    unit,
    { ...appraisal, head: '监控', note: '“监控表”里的序号、项目编码或项目名称' },
    { head: '月份', note: '照原文，如 7月底', example: '7月底', width: 10, list: MONTHS },
    { head: '累计支出', note: '照原文，金额或百分比，如 62.00%；原文空白就不填', example: '62.00%', width: 14 },
  ],
}

/** Source documents. */
export const SOURCES: SheetSpec = {
  name: '原文',
  about: '已导入的原文文件，由程序填写，请勿改动。',
  tab: KEPT,
  columns: [
    year,
    unit,
    { head: '文件', note: '由程序填写', example: 'source/示例.docx', width: 34 },
    { head: '校验码', note: '文件内容的 SHA-256', example: '', width: 24 },
    { head: '字节数', note: '由程序填写', example: '', width: 10, check: 'count' },
    { head: '读入字数', note: '由程序填写', example: '', width: 10, check: 'count' },
    { head: '归类字数', note: '由程序填写', example: '', width: 10, check: 'count' },
    { head: '残留字数', note: '由程序填写', example: '', width: 10, check: 'count' },
    { head: '留在原文字数', note: '由程序填写', example: '', width: 10, check: 'count' },
    { head: '未归类字数', note: '由程序填写', example: '', width: 10, check: 'count' },
    { head: '编码方式', note: '由程序填写', example: '', width: 10 },
    { head: '标题', note: '文件标题', example: '', width: 26 },
    { head: '发布信息', note: '由程序填写，一行一项', example: '', width: 26 },
    { head: '留在原文的部分', note: '由程序填写，一行一项', example: '', width: 26 },
    { head: '发布单位', note: '照原文', example: '', width: 22 },
    { head: '网址', note: '以 https:// 开头', example: '', width: 30 },
    { head: '发布日期', note: '如 2021-02-01', example: '', width: 14 },
  ],
}

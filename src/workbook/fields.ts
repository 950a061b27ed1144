import type { AppraisalFile } from '../model/files/appraisal-file.ts'
import type { MonitoringFile } from '../model/files/monitoring-file.ts'
import type { ProjectFile } from '../model/files/project-file.ts'
import type { WholeTargetsFile } from '../model/files/whole-targets-file.ts'
import { INDICATOR_NAMES, PROJECT_NAMES } from '../model/part-names.ts'
import type { SourceDocument } from '../model/source.ts'

/** One self-appraisal as its file has it. */
export type AppraisalRecord = AppraisalFile['appraisals'][number]

/** One project's spending as its file has it. */
type MonitoringRecord = MonitoringFile['reports'][number]

/** The column of each field that is one text. Fields that are lists or maps stand in sheets or columns of their own. */
export type Fields<Key extends string> = readonly (readonly [key: Key, head: string])[]

type Nested =
  | 'funding'
  | 'periodMoney'
  | 'spendPlan'
  | 'spent'
  | 'tasks'
  | 'periodGoals'
  | 'goals'
  | 'periodIndicators'
  | 'indicators'
  | 'fields'
  | 'notes'
  | 'tables'
  | 'supplied'
  | 'unplaced'
  | 'source'
/** One indicator as its file has it. */
export type IndicatorRecord = ProjectFile['indicators'][number]
type FundingRecord = AppraisalRecord['funding'][number]
type ResultRecord = AppraisalRecord['indicators'][number]

/** Makes a field table complete: a field without a column does not compile. */
function complete<Key extends string>(heads: Record<Key, string>): Fields<Key> {
  return Object.entries(heads) as unknown as Fields<Key>
}

/** Heads of columns: a field's name, or what workbooks that clerks have filled say in its place. */
export const PROJECT_HEADS = { ...PROJECT_NAMES, unit: '表中单位', continues: '延续自' } as const
export const INDICATOR_HEADS = {
  ...INDICATOR_NAMES,
  description: '指标描述',
  noNumberReason: '未定量原因',
  weight: '分值',
} as const

export const PROJECT_FIELDS = complete<Exclude<keyof ProjectFile, Nested>>({
  code: PROJECT_HEADS.code,
  name: PROJECT_HEADS.name,
  title: PROJECT_HEADS.title,
  unit: PROJECT_HEADS.unit,
  department: PROJECT_HEADS.department,
  implementer: PROJECT_HEADS.implementer,
  period: PROJECT_HEADS.period,
  moneyUnit: PROJECT_HEADS.moneyUnit,
  budget: PROJECT_HEADS.budget,
  purpose: PROJECT_HEADS.purpose,
  continues: PROJECT_HEADS.continues,
})

/** The final target and other years stand in columns and a sheet of their own. */
export const INDICATOR_FIELDS = complete<
  Exclude<keyof IndicatorRecord, 'otherYears' | 'finalTarget' | 'places' | 'fields'>
>({
  level1: INDICATOR_HEADS.level1,
  level2: INDICATOR_HEADS.level2,
  name: INDICATOR_HEADS.name,
  description: INDICATOR_HEADS.description,
  operator: INDICATOR_HEADS.operator,
  target: INDICATOR_HEADS.target,
  unit: INDICATOR_HEADS.unit,
  baseline: INDICATOR_HEADS.baseline,
  noNumberReason: INDICATOR_HEADS.noNumberReason,
  basis: INDICATOR_HEADS.basis,
  standard: INDICATOR_HEADS.standard,
  weight: INDICATOR_HEADS.weight,
  remark: INDICATOR_HEADS.remark,
})

export const WHOLE_FIELDS = complete<Exclude<keyof WholeTargetsFile, Nested>>({
  name: '部门名称',
  title: PROJECT_HEADS.title,
  unit: PROJECT_HEADS.unit,
  moneyUnit: PROJECT_HEADS.moneyUnit,
  budget: PROJECT_HEADS.budget,
  duties: '部门职责',
})

/** The amounts of a task stand in columns of their own. */
export const TASK_FIELDS = complete<Exclude<keyof NonNullable<WholeTargetsFile['tasks']>[number], 'amounts'>>({
  name: '任务名称',
  content: '主要内容',
  done: '完成情况',
})

export const APPRAISAL_FIELDS = complete<Exclude<keyof AppraisalRecord, Nested>>({
  code: PROJECT_HEADS.code,
  name: PROJECT_HEADS.name,
  title: PROJECT_HEADS.title,
  unit: PROJECT_HEADS.unit,
  department: PROJECT_HEADS.department,
  implementer: PROJECT_HEADS.implementer,
  moneyUnit: PROJECT_HEADS.moneyUnit,
  process: '实施过程',
  totalWeight: '总分值',
  totalScore: '总得分',
  grade: '自评等级',
  conclusion: '评价结论',
  shortcomings: '存在问题',
  improvements: '改进措施',
})

export const MONITORING_FIELDS = complete<Exclude<keyof MonitoringRecord, Nested>>({
  code: '项目编码',
  name: '项目名称',
  moneyUnit: '金额单位',
})

export const FUNDING_FIELDS = complete<keyof FundingRecord>({
  source: PROJECT_HEADS.funding,
  original: '年初预算数',
  revised: '全年预算数',
  executed: '全年执行数',
  rate: '执行率',
  weight: '分值',
  score: '得分',
  reason: '偏差原因及改进措施',
})

export const RESULT_FIELDS = complete<Exclude<keyof ResultRecord, 'places' | 'fields'>>({
  level1: INDICATOR_HEADS.level1,
  level2: INDICATOR_HEADS.level2,
  name: INDICATOR_HEADS.name,
  operator: INDICATOR_HEADS.operator,
  target: INDICATOR_HEADS.target,
  unit: INDICATOR_HEADS.unit,
  actual: '实际完成值',
  weight: INDICATOR_HEADS.weight,
  score: '得分',
  reason: '偏差原因及改进措施',
  remark: INDICATOR_HEADS.remark,
})

export const SOURCE_FIELDS = complete<Exclude<keyof SourceDocument, 'bytes' | 'account' | 'imprint' | 'aside'>>({
  file: '文件',
  sha256: '校验码',
  encoding: '编码方式',
  title: '标题',
  publisher: '发布单位',
  url: '网址',
  published: '发布日期',
})

export const ACCOUNT_FIELDS = complete<keyof NonNullable<SourceDocument['account']>>({
  read: '读入字数',
  placed: '归类字数',
  residue: '残留字数',
  aside: '留在原文字数',
  unplaced: '未归类字数',
})

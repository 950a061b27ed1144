import type { AppraisalFile } from '../model/appraisal-file.ts'
import type { MonitoringFile } from '../model/monitoring-file.ts'
import type { ProjectFile } from '../model/project-file.ts'
import type { SourceDocument } from '../model/source.ts'

/** One self-appraisal as its file has it. */
export type AppraisalRecord = AppraisalFile['appraisals'][number]

/** One project's spending as its file has it. */
type MonitoringRecord = MonitoringFile['reports'][number]

/** The column of each field that is one text. Fields that are lists or maps stand in sheets or columns of their own. */
export type Fields<Key extends string> = readonly (readonly [key: Key, head: string])[]

type Nested =
  | 'funding'
  | 'spendPlan'
  | 'spent'
  | 'periodGoals'
  | 'goals'
  | 'indicators'
  | 'fields'
  | 'notes'
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

export const PROJECT_FIELDS = complete<Exclude<keyof ProjectFile, Nested>>({
  code: '项目编码',
  name: '项目名称',
  title: '表格标题',
  unit: '表中单位',
  department: '主管部门',
  implementer: '实施单位',
  period: '实施期',
  moneyUnit: '金额单位',
  budget: '预算数',
  purpose: '资金用途',
  continues: '延续自',
})

/** The final target and other years stand in columns and a sheet of their own. */
export const INDICATOR_FIELDS = complete<Exclude<keyof IndicatorRecord, 'otherYears' | 'finalTarget'>>({
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  description: '指标描述',
  operator: '指标性质',
  target: '指标值',
  unit: '度量单位',
  baseline: '基期值',
  noNumberReason: '未定量原因',
  basis: '指标值确定依据',
  standard: '绩效标准',
  weight: '分值',
  remark: '备注',
})

export const APPRAISAL_FIELDS = complete<Exclude<keyof AppraisalRecord, Nested>>({
  code: '项目编码',
  name: '项目名称',
  title: '表格标题',
  unit: '表中单位',
  department: '主管部门',
  implementer: '实施单位',
  moneyUnit: '金额单位',
  process: '实施过程',
  totalWeight: '总分值',
  totalScore: '总得分',
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
  source: '资金来源',
  original: '年初预算数',
  revised: '全年预算数',
  executed: '全年执行数',
  rate: '执行率',
  weight: '分值',
  score: '得分',
  reason: '偏差原因及改进措施',
})

export const RESULT_FIELDS = complete<keyof ResultRecord>({
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  operator: '指标性质',
  target: '指标值',
  unit: '度量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因及改进措施',
  remark: '备注',
})

export const SOURCE_FIELDS = complete<Exclude<keyof SourceDocument, 'bytes' | 'account' | 'imprint'>>({
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
  unplaced: '未归类字数',
})

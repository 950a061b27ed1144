/** What the fields of a project's file are called, here and nowhere else: the schema's descriptions, the workbook's heads,
 *  findings, search, comparison and pages take the names from here. Source: the forms of 财预〔2015〕88号 and of the provinces. */
export const PROJECT_NAMES = {
  code: '项目编码',
  name: '项目名称',
  title: '表格标题',
  unit: '填报单位',
  department: '主管部门',
  implementer: '实施单位',
  period: '实施期',
  moneyUnit: '金额单位',
  budget: '预算数',
  funding: '资金来源',
  periodMoney: '实施期资金',
  purpose: '资金用途',
  spendPlan: '资金支出计划',
  periodGoals: '实施期绩效目标',
  goals: '绩效目标',
  periodIndicators: '实施期绩效指标',
  indicators: '绩效指标',
  fields: '其他栏目',
  notes: '附注',
  tables: '表内的表',
  supplied: '原文没有印、由发布者补充的内容',
  unplaced: '原文未归类内容',
  source: '出处',
  continues: '延续的往年项目',
} as const

/** What the columns of a project's indicators are called. */
export const INDICATOR_NAMES = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  description: '绩效指标描述',
  operator: '指标性质',
  target: '指标值',
  unit: '度量单位',
  baseline: '基期值',
  otherYears: '其他年度',
  finalTarget: '最终目标值',
  noNumberReason: '没有定量指标值的原因',
  basis: '指标值确定依据',
  weight: '权重',
  standard: '绩效标准',
  remark: '备注',
  fields: '其他列',
  places: '各地指标值',
} as const

/** What a publisher can supply where the document does not print it, as it is called. */
export const SUPPLIED_NAMES = { unit: '单位', moneyUnit: '金额单位', year: '年度' } as const

/** What is printed for another year. */
export const OTHER_YEAR_NAMES = { target: '指标值', actual: '完成值' } as const

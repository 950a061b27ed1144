/** The names of columns that files made in a browser have too: the same thing is called the same in every file. */
export const COLUMN_NAMES = {
  year: '年度',
  unit: '单位',
  code: '项目编码',
  project: '项目名称',
  budget: '预算数（元）',
  noNumber: '没有数字的原因',
  indicators: '指标数',
  address: '网址',
  version: '数据版本',
} as const

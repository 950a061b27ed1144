import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { keyMeant, labelOf, namesIn } from '../../../src/faults/field-names.ts'
import { appraisalFileSchema } from '../../../src/model/appraisal-file.ts'
import { departmentFileSchema } from '../../../src/model/department-file.ts'
import { glossaryFileSchema } from '../../../src/model/glossary-file.ts'
import { monitoringFileSchema } from '../../../src/model/monitoring-file.ts'
import { projectFileSchema } from '../../../src/model/project-file.ts'
import { siteSchema } from '../../../src/model/site.ts'
import { unitListSchema } from '../../../src/model/unit-list.ts'

const project = projectFileSchema
const indicator = projectFileSchema.shape.indicators.element
const appraisal = appraisalFileSchema.shape.appraisals.element

test.each([
  ['预算数', project, 'budget'],
  ['预算金额', project, 'budget'],
  ['年度资金总额（万元）', project, 'budget'],
  ['资金用途', project, 'purpose'],
  ['资金用处', project, 'purpose'],
  ['用途', project, 'purpose'],
  ['项目名称', project, 'name'],
  ['项目编码', project, 'code'],
  ['主管部门', project, 'department'],
  ['实施单位', project, 'implementer'],
  ['金额单位', project, 'moneyUnit'],
  ['资金来源', project, 'funding'],
  ['资金支出计划', project, 'spendPlan'],
  ['绩效目标', project, 'goals'],
  ['年度目标：', project, 'goals'],
  ['绩效指标', project, 'indicators'],
  ['指标值', indicator, 'target'],
  ['目标值', indicator, 'target'],
  ['年度指标值', indicator, 'target'],
  ['指标名称', indicator, 'name'],
  ['三级指标', indicator, 'name'],
  ['一级 指标', indicator, 'level1'],
  ['分值', indicator, 'weight'],
  ['实际完成值', appraisal.shape.indicators.element, 'actual'],
  ['得分', appraisal.shape.indicators.element, 'score'],
  ['单位名称', departmentFileSchema, 'name'],
  ['网站名称', siteSchema, 'name'],
  ['buget', project, 'budget'],
  ['Budget', project, 'budget'],
  ['项目负责人', project, undefined],
  ['指标值', project, undefined],
  ['x', project, undefined],
] as const)('“%s” means a key', (word, schema: z.ZodObject, key) => {
  expect(keyMeant(word, schema)).toBe(key)
})

describe('labels', () => {
  test.each([
    [project, ['budget'], '预算数'],
    [project, ['indicators', 3, 'target'], '指标值'],
    [project, ['periodGoals'], '实施期绩效目标'],
    [appraisalFileSchema, ['appraisals', 0, 'indicators', 1, 'reason'], '偏差原因及改进措施'],
    [siteSchema, ['government', 'icp'], 'ICP备案号'],
    [project, ['nothing'], undefined],
    [project, ['funding', '财政资金'], undefined],
  ] as const)('the field at %#', (schema, path, label) => {
    expect(labelOf(schema, path)).toBe(label)
  })

  test.each([
    ['appraisal', appraisalFileSchema],
    ['department', departmentFileSchema],
    ['glossary', glossaryFileSchema],
    ['monitoring', monitoringFileSchema],
    ['project', projectFileSchema],
    ['units', unitListSchema],
  ] as const)('keys of the %s file are known with their Chinese names', (_, schema) => {
    expect([...namesIn(schema)].filter((name) => /^[a-z]/i.test(name)).length).toBeGreaterThan(3)
    expect([...namesIn(schema)].filter((name) => /\p{Script=Han}/u.test(name)).length).toBeGreaterThan(3)
  })
})

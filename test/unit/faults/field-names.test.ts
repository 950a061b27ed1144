import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { keyMeant, labelOf, namesIn, schemaAt } from '../../../src/faults/field-names.ts'
import { appraisalFileSchema } from '../../../src/model/files/appraisal-file.ts'
import { departmentFileSchema } from '../../../src/model/files/department-file.ts'
import { glossaryFileSchema } from '../../../src/model/files/glossary-file.ts'
import { monitoringFileSchema } from '../../../src/model/files/monitoring-file.ts'
import { projectFileSchema } from '../../../src/model/files/project-file.ts'
import { unitListSchema } from '../../../src/model/files/unit-list.ts'
import { siteSchema } from '../../../src/model/site.ts'

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

test.each([
  ['项目编码', '编码 项目代码 项目编号 代码 编号'],
  ['单位编码', '编码 部门编码 单位代码 预算单位编码 代码'],
  ['项目名称', '名称 项目 项目支出名称 专项名称'],
  ['单位名称', '名称 部门名称 预算单位 预算单位名称 部门（单位）名称'],
  ['网站名称', '名称 站名'],
  ['表格标题', '标题 表名'],
  ['填报单位', '单位 申报单位 预算单位 编报单位 填报单位（盖章）'],
  ['主管部门', '部门 预算部门 项目主管部门 主管单位 业务主管部门 主管部门（单位）名称 主管部门及代码'],
  ['实施单位', '项目单位 项目实施单位 承担单位 执行单位 用款单位 资金使用单位'],
  ['实施期', '项目期 实施周期 实施期限 起止时间 起止年限 项目周期 项目实施期'],
  ['金额单位', '货币单位 资金单位 单位'],
  ['预算数', '预算 预算金额 预算总额 项目预算 资金总额 年度资金总额 年度金额 年度预算 当年预算 金额'],
  ['资金来源', '资金构成 资金情况 资金 预算资金 资金来源及金额 预算资金情况'],
  ['资金用途', '用途 项目用途 资金使用用途 资金使用范围'],
  ['资金支出计划', '支出计划 用款计划 资金使用计划 支出进度计划 分月计划'],
  ['绩效目标', '目标 年度目标 总体目标 年度总体目标 年度绩效目标 项目目标 总体绩效目标'],
  ['实施期绩效目标', '实施期目标 中期目标 中期绩效目标 长期目标 长期绩效目标'],
  ['绩效指标', '指标 绩效目标指标 指标体系 年度绩效指标'],
  ['一级指标', '一级 一级绩效指标'],
  ['二级指标', '二级 二级绩效指标'],
  ['三级指标', '三级 指标名称 名称 指标 三级绩效指标 三级指标名称 指标内容'],
  ['绩效指标描述', '描述 说明 指标描述 指标说明 指标解释'],
  ['指标性质', '运算符 计算符号 符号 指标方向 指标方向性 指标属性'],
  ['指标值', '目标值 年度指标值 年度目标值 预期指标值 绩效指标值 计划值 预期值'],
  ['年度指标值', '指标值 目标值 年度目标值 预期指标值 计划值 预期值 年初指标值'],
  ['度量单位', '单位 计量单位 指标单位 绩效度量单位'],
  ['指标值确定依据', '依据 确定依据 设定依据 指标值设定依据 指标依据'],
  ['权重', '分值 指标权重 分值权重'],
  ['分值', '权重 指标权重 分值权重'],
  ['绩效标准', '标准 标准类型 指标标准 评价标准 评分标准'],
  ['备注', '说明 注'],
  ['出处', '来源 原文出处'],
  ['附注', '注 备注 说明'],
  ['其他栏目', '其他 其它'],
  ['延续的往年项目', '延续项目 往年项目 上年项目 延续'],
  ['全年执行数', '执行数 支出数 实际支出 全年支出数'],
  ['年初预算数', '年初预算 预算数 预算'],
  ['全年预算数', '全年预算 调整后预算数 调整预算数 全年（调整后）预算数'],
  ['预算执行率', '执行率'],
  ['得分', '自评得分 实际得分 评分'],
  ['偏差原因及改进措施', '偏差原因 原因 未完成原因 偏差原因分析及改进措施 未完成原因分析'],
  ['实际完成值', '完成值 实际值 全年实际值 全年实际完成值 完成情况 实际完成'],
  ['实际完成情况', '完成情况 目标完成情况 实际完成'],
  ['预期目标', '目标 年初设定目标 年度预期目标'],
  ['评价结论', '结论 自评结论'],
  ['存在问题', '问题 存在的问题'],
  ['改进措施', '措施 下一步改进措施'],
  ['预算执行情况', '资金执行情况 执行情况 资金情况 项目资金'],
  ['绩效指标完成情况', '绩效指标 指标 指标完成情况'],
  ['绩效自评', '自评 自评表'],
  ['合计得分', '总分 总得分 自评总分'],
  ['合计分值', '总分值 总权重'],
  ['到各月底累计支出', '累计支出 支出 已支出 支出进度'],
  ['发布单位', '发布机构 公布单位'],
  ['发布网址', '网址 链接'],
  ['发布日期', '日期 公布日期 发布时间'],
  ['文件标题', '标题'],
  ['原文文件', '文件 文件名'],
  ['原文', '来源 出处 原文件'],
  ['地区全名', '地区 区域'],
  ['联系方式', '联系电话 电话'],
  ['ICP备案号', '备案号 ICP备案'],
])('the field %s may be called %s', (label, others) => {
  const schema = z.object({ field: z.string().meta({ description: `${label}，照原文填写` }) })
  expect([...namesIn(schema)]).toEqual(['field', label, ...others.split(' ')])
  for (const other of others.split(' ')) expect(keyMeant(other, schema)).toBe('field')
})

const labelled = (...labels: string[]) =>
  z.object(Object.fromEntries(labels.map((label, index) => [`key${index}`, z.string().meta({ description: label })])))

test.each([
  ['a word of two fields means the first', '名称', labelled('项目名称', '单位名称'), 'key0'],
  ['a label goes before a word for another field', '指标值', labelled('年度指标值', '指标值'), 'key1'],
  ['a Chinese word of four characters may have one wrong', '资金用徒', labelled('资金用途'), 'key0'],
  ['a Chinese word of three characters may not', '预算书', labelled('预算数'), undefined],
  ['one more character is nearly the same', '资金的用途', labelled('资金用途'), 'key0'],
  ['brackets of either width say nothing', '年度金额(万元)', labelled('预算数'), 'key0'],
  ['brackets amid a word say nothing', '部门（单位）名称', labelled('单位名称'), 'key0'],
  ['a colon of either width says nothing', '年度金额:', labelled('预算数'), 'key0'],
  ['a label ends where its explanation begins', '预算数', labelled('预算数（加引号）'), 'key0'],
  ['a label ends at a stop', '预算数', labelled('预算数。加引号'), 'key0'],
  ['a label ends at a colon', '预算数', labelled('预算数：加引号'), 'key0'],
  ['a label ends at a semicolon', '预算数', labelled('预算数；加引号'), 'key0'],
  ['a field without a description is called by its key', 'buget', z.object({ budget: z.string() }), 'budget'],
  ['what every object has is no field', 'constructor', labelled('预算数'), undefined],
] as const)('%s', (_, word, schema: z.ZodObject, key) => {
  expect(keyMeant(word, schema)).toBe(key)
})

test('names are those of fields inside lists, and of what may be left out or stands by itself', () => {
  const inner = z.object({ a: z.string().meta({ description: '甲' }), b: z.string() })
  const schema = z.object({ list: z.array(inner).optional(), one: inner.default({ a: '', b: '' }) })
  expect([...namesIn(schema)]).toEqual(['list', 'a', '甲', 'b', 'one'])
  expect([...namesIn(undefined)]).toEqual([])
  expect([...namesIn(z.string())]).toEqual([])
})

test('the schema at a path is that of the value, undefined where there can be none', () => {
  const text = z.string()
  const schema = z.object({ list: z.array(z.object({ a: text.optional() })) })
  expect(schemaAt(schema, ['list', 3, 'a'])).toBe(text)
  expect(schemaAt(schema, ['list', 3, 'a', 'b'])).toBeUndefined()
  expect(schemaAt(schema, ['none', 'a'])).toBeUndefined()
  expect(schemaAt(undefined, [])).toBeUndefined()
  expect(schemaAt(schema, [])).toBe(schema)
})

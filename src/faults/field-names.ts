import { z } from 'zod'
import { nearestOf } from './nearest.ts'

type Schema = z.core.$ZodType

/** Other words for a field, by its label: what forms print in its place and what people call it. Sources: 财预〔2015〕88号 and
 *  财预〔2020〕10号, their forms in the provinces, and everyday speech. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  项目编码: ['编码', '项目代码', '项目编号', '代码', '编号'],
  单位编码: ['编码', '部门编码', '单位代码', '预算单位编码', '代码'],
  项目名称: ['名称', '项目', '项目支出名称', '专项名称'],
  单位名称: ['名称', '部门名称', '预算单位', '预算单位名称', '部门（单位）名称'],
  网站名称: ['名称', '站名'],
  表格标题: ['标题', '表名'],
  填报单位: ['单位', '申报单位', '预算单位', '编报单位', '填报单位（盖章）'],
  主管部门: ['部门', '预算部门', '项目主管部门', '主管单位', '业务主管部门', '主管部门（单位）名称', '主管部门及代码'],
  实施单位: ['项目单位', '项目实施单位', '承担单位', '执行单位', '用款单位', '资金使用单位'],
  实施期: ['项目期', '实施周期', '实施期限', '起止时间', '起止年限', '项目周期', '项目实施期'],
  金额单位: ['货币单位', '资金单位', '单位'],
  预算数: [
    '预算',
    '预算金额',
    '预算总额',
    '项目预算',
    '资金总额',
    '年度资金总额',
    '年度金额',
    '年度预算',
    '当年预算',
    '金额',
  ],
  资金来源: ['资金构成', '资金情况', '资金', '预算资金', '资金来源及金额', '预算资金情况'],
  资金用途: ['用途', '项目用途', '资金使用用途', '资金使用范围'],
  资金支出计划: ['支出计划', '用款计划', '资金使用计划', '支出进度计划', '分月计划'],
  绩效目标: ['目标', '年度目标', '总体目标', '年度总体目标', '年度绩效目标', '项目目标', '总体绩效目标'],
  实施期绩效目标: ['实施期目标', '中期目标', '中期绩效目标', '长期目标', '长期绩效目标'],
  绩效指标: ['指标', '绩效目标指标', '指标体系', '年度绩效指标'],
  一级指标: ['一级', '一级绩效指标'],
  二级指标: ['二级', '二级绩效指标'],
  三级指标: ['三级', '指标名称', '名称', '指标', '三级绩效指标', '三级指标名称', '指标内容'],
  绩效指标描述: ['描述', '说明', '指标描述', '指标说明', '指标解释'],
  指标性质: ['运算符', '计算符号', '符号', '指标方向', '指标方向性', '指标属性'],
  指标值: ['目标值', '年度指标值', '年度目标值', '预期指标值', '绩效指标值', '计划值', '预期值'],
  年度指标值: ['指标值', '目标值', '年度目标值', '预期指标值', '计划值', '预期值', '年初指标值'],
  度量单位: ['单位', '计量单位', '指标单位', '绩效度量单位'],
  指标值确定依据: ['依据', '确定依据', '设定依据', '指标值设定依据', '指标依据'],
  权重: ['分值', '指标权重', '分值权重'],
  分值: ['权重', '指标权重', '分值权重'],
  绩效标准: ['标准', '标准类型', '指标标准', '评价标准', '评分标准'],
  备注: ['说明', '注'],
  出处: ['来源', '原文出处'],
  附注: ['注', '备注', '说明'],
  其他栏目: ['其他', '其它'],
  延续的往年项目: ['延续项目', '往年项目', '上年项目', '延续'],
  全年执行数: ['执行数', '支出数', '实际支出', '全年支出数'],
  年初预算数: ['年初预算', '预算数', '预算'],
  全年预算数: ['全年预算', '调整后预算数', '调整预算数', '全年（调整后）预算数'],
  预算执行率: ['执行率'],
  得分: ['自评得分', '实际得分', '评分'],
  偏差原因及改进措施: ['偏差原因', '原因', '未完成原因', '偏差原因分析及改进措施', '未完成原因分析'],
  实际完成值: ['完成值', '实际值', '全年实际值', '全年实际完成值', '完成情况', '实际完成'],
  实际完成情况: ['完成情况', '目标完成情况', '实际完成'],
  预期目标: ['目标', '年初设定目标', '年度预期目标'],
  评价结论: ['结论', '自评结论'],
  存在问题: ['问题', '存在的问题'],
  改进措施: ['措施', '下一步改进措施'],
  预算执行情况: ['资金执行情况', '执行情况', '资金情况', '项目资金'],
  绩效指标完成情况: ['绩效指标', '指标', '指标完成情况'],
  绩效自评: ['自评', '自评表'],
  合计得分: ['总分', '总得分', '自评总分'],
  合计分值: ['总分值', '总权重'],
  到各月底累计支出: ['累计支出', '支出', '已支出', '支出进度'],
  发布单位: ['发布机构', '公布单位'],
  发布网址: ['网址', '链接'],
  发布日期: ['日期', '公布日期', '发布时间'],
  文件标题: ['标题'],
  原文文件: ['文件', '文件名'],
  原文: ['来源', '出处', '原文件'],
  地区全名: ['地区', '区域'],
  联系方式: ['联系电话', '电话'],
  ICP备案号: ['备案号', 'ICP备案'],
}

/** The Chinese label of the field to which the keys lead, such as 预算数: what its description says first. Undefined where there is none. */
export function labelOf(schema: Schema, path: readonly PropertyKey[]): string | undefined {
  const parent = schemaAt(schema, path.slice(0, -1))
  return parent instanceof z.ZodObject ? labelOfField(parent, String(path.at(-1))) : undefined
}

/** The key that a word means among those of a schema: the key itself, spelt nearly so, or called by a Chinese name of its
 *  field. Undefined when it means none. */
export function keyMeant(word: string, schema: z.ZodObject): string | undefined {
  const keys = Object.keys(schema.shape)
  const name = nameOf(word)
  const named = new Map(keys.toReversed().flatMap((key) => otherWordsOf(schema, key).map((other) => [other, key])))
  for (const key of keys) named.set(nameOf(labelOfField(schema, key) ?? key), key)
  const same = named.get(name)
  if (same !== undefined) return same
  // A short Chinese word with one character changed is another word.
  const near = /\p{Script=Han}/u.test(name)
    ? nearestOf(
        name,
        [...named.keys()].filter((other) => Math.min(other.length, name.length) > 3),
      )
    : undefined
  return near === undefined ? nearestOf(word, keys) : named.get(near)
}

/** Every key of a schema and of all in it, and every Chinese name of its fields. */
export function namesIn(schema: Schema | undefined): Set<string> {
  const inner = schema && unwrapped(schema)
  if (inner instanceof z.ZodArray) return namesIn(inner.element)
  if (!(inner instanceof z.ZodObject)) return new Set()
  return new Set(
    Object.entries(inner.shape).flatMap(([key, field]) => {
      const label = labelOfField(inner, key)
      return [key, ...(label ? [label, ...otherWordsOf(inner, key)] : []), ...namesIn(field)]
    }),
  )
}

/** The schema of the value to which the keys lead. */
export function schemaAt(schema: Schema | undefined, path: readonly PropertyKey[]): Schema | undefined {
  const inner = schema && unwrapped(schema)
  const [key, ...rest] = path
  if (key === undefined) return inner
  if (inner instanceof z.ZodObject) return schemaAt(inner.shape[String(key)], rest)
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest)
  return undefined
}

function unwrapped(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema
}

function labelOfField(parent: z.ZodObject, key: string): string | undefined {
  const field = Object.hasOwn(parent.shape, key) ? parent.shape[key] : undefined
  const description = field && z.globalRegistry.get(field)?.description
  return description === undefined ? undefined : /^[^，；（：。]+/.exec(description)?.[0]
}

function otherWordsOf(parent: z.ZodObject, key: string): readonly string[] {
  return OTHER_WORDS[labelOfField(parent, key) ?? ''] ?? []
}

/** A name without space, brackets and what stands in them, and a colon behind it. */
function nameOf(word: string): string {
  return word
    .replace(/[：:]$/, '')
    .replace(/[（(][^）)]*(?:[）)]|$)/g, (part) => (/[）)]$/.test(part) ? '' : part))
    .replace(/\s/g, '')
}

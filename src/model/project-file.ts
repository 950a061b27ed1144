import { z } from 'zod'
import { MONEY_UNITS } from './amount.ts'
import { CODE_PATTERN } from './ids.ts'
import { otherTexts } from './other-text.ts'
import { sourceReferenceSchema } from './source.ts'
import { cell, text } from './text.ts'

/** Addresses of projects that this one continues, parted by spaces: `<year>/<unit>/<code>`. */
export const CONTINUES_PATTERN = /^\d{4}\/[a-z0-9-]+\/[a-z0-9-]+( +\d{4}\/[a-z0-9-]+\/[a-z0-9-]+)*$/

/** A column head of the spend plan, such as `3月底`. */
export const PLAN_LABEL_PATTERN = /^(1[0-2]|[1-9])月(底|末)?$/

const otherYearSchema = z
  .strictObject({
    year: z.int().meta({ description: '哪一年，四位数字' }),
    target: cell.optional().meta({ description: '那一年的指标值，照原文填写' }),
    actual: cell.optional().meta({ description: '那一年的完成值，照原文填写' }),
  })
  .meta({ description: '表中印的另一年的值' })

const finalTargetSchema = z
  .strictObject({
    year: z.int().optional().meta({ description: '到哪一年，四位数字；没有印就不写' }),
    target: cell.meta({ description: '最终目标值，照原文填写' }),
  })
  .meta({ description: '整个实施期要达到的最终目标' })

const indicatorFileSchema = z
  .strictObject({
    level1: text.meta({ description: '一级指标，照原文填写' }),
    level2: text.meta({ description: '二级指标，照原文填写' }),
    name: text.meta({ description: '三级指标，照原文填写' }),
    description: cell.optional().meta({ description: '绩效指标描述；单元格空白写 ""，表中没有这一列就不写' }),
    operator: cell.optional().meta({ description: '指标性质（≥、≤、=、定性）；印在指标值里就不写' }),
    target: cell.optional().meta({ description: '指标值，照原文填写，如 ≥90%；空白写 ""' }),
    unit: cell.optional().meta({ description: '度量单位；印在指标值里就不写' }),
    baseline: cell.optional().meta({ description: '基期值（现状值），照原文填写' }),
    otherYears: z.array(otherYearSchema).optional().meta({ description: '其他年度的指标值和完成值，一年一项' }),
    finalTarget: finalTargetSchema.optional().meta({ description: '最终目标及其年度' }),
    noNumberReason: cell.optional().meta({ description: '没有定量指标值的原因，照原文填写' }),
    basis: cell.optional().meta({ description: '指标值确定依据；空白写 ""' }),
    weight: cell.optional().meta({ description: '权重（分值）' }),
    standard: cell.optional().meta({ description: '绩效标准（标准类型），如 计划标准；空白写 ""' }),
    remark: cell.optional().meta({ description: '备注' }),
  })
  .meta({ description: '一行三级指标' })

/** `content/<year>/<unit>/<code>.yaml`: one project's targets, every value once and as printed. */
export const projectFileSchema = z
  .strictObject({
    code: z
      .string()
      .regex(CODE_PATTERN, { error: 'code-not-valid' })
      .optional()
      .meta({ description: '项目编码，加引号；小写后须与文件名相同' }),
    name: text.meta({ description: '项目名称' }),
    title: text.optional().meta({ description: '表格标题，印在表格上方，照原文填写' }),
    unit: text.optional().meta({ description: '填报单位，表中印的单位编码和名称，照原文填写' }),
    department: text.optional().meta({ description: '主管部门（预算部门）' }),
    implementer: text.optional().meta({ description: '实施单位' }),
    period: cell.optional().meta({ description: '实施期（项目期），照原文填写' }),
    moneyUnit: z.enum(MONEY_UNITS).meta({ description: '金额单位，照表中印的' }),
    budget: cell.meta({ description: '预算数，加引号照原文填写，如 "100000.00"' }),
    funding: z.record(text, cell).meta({ description: '资金来源，连同金额，如 财政资金: "100000.00"' }),
    purpose: cell.optional().meta({ description: '资金用途' }),
    spendPlan: z
      .record(z.string().regex(PLAN_LABEL_PATTERN, { error: 'plan-month-not-valid' }), cell)
      .optional()
      .meta({ description: '资金支出计划（累计 %），如 3月底: 50.00%；空白写 ""' }),
    periodGoals: z.array(text).optional().meta({ description: '实施期绩效目标（中期），一条一项' }),
    goals: z.array(text).optional().meta({ description: '绩效目标（年度），一条一项，保留原有编号' }),
    indicators: z.array(indicatorFileSchema).meta({ description: '绩效指标，一行一项' }),
    ...otherTexts,
    source: sourceReferenceSchema.optional().meta({ description: '出处' }),
    continues: z
      .string()
      .regex(CONTINUES_PATTERN, { error: 'continues-not-valid' })
      .optional()
      .meta({ description: '延续的往年项目，如 2022/101001/13030321abc；几个项目合并的用空格隔开' }),
  })
  .meta({ title: '项目绩效目标', description: '一个项目一个文件；每个值照原文填写一次' })

/** A project as its file has it. */
export type ProjectFile = z.infer<typeof projectFileSchema>

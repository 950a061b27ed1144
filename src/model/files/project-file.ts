import { z } from 'zod'
import { MONEY_UNITS } from '../amount.ts'
import { CODE_PATTERN } from '../ids.ts'
import { labelledTexts, otherTexts } from '../other-text.ts'
import { INDICATOR_NAMES, PROJECT_NAMES } from '../part-names.ts'
import { sourceReferenceSchema } from '../source.ts'
import { cell, text } from '../text.ts'

/** Addresses of projects that this one continues, parted by spaces: `<year>/<unit>/<code>`. */
const CONTINUES_PATTERN = /^\d{4}\/[a-z0-9-]+\/[a-z0-9-]+( +\d{4}\/[a-z0-9-]+\/[a-z0-9-]+)*$/

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

/** What an indicator is to reach, and reached, in one place (区域绩效目标表: a column a region or township). */
export const placeSchema = z
  .strictObject({
    place: text.meta({ description: '地方，照列名填写，如 某某镇' }),
    target: cell.optional().meta({ description: '那里的指标值，照原文填写' }),
    actual: cell.optional().meta({ description: '那里的完成值，照原文填写' }),
  })
  .meta({ description: '一个地方的值' })

/** One row of a table of indicators (绩效目标). */
export const indicatorFileSchema = z
  .strictObject({
    level1: text.meta({ description: `${INDICATOR_NAMES.level1}，照原文填写` }),
    level2: cell.meta({ description: `${INDICATOR_NAMES.level2}，照原文填写；空白或者表中没有二级就写 ""` }),
    name: text.meta({ description: `${INDICATOR_NAMES.name}，照原文填写` }),
    description: cell
      .optional()
      .meta({ description: `${INDICATOR_NAMES.description}；单元格空白写 ""，表中没有这一列就不写` }),
    operator: cell.optional().meta({ description: `${INDICATOR_NAMES.operator}（≥、≤、=、定性）；印在指标值里就不写` }),
    target: cell.optional().meta({ description: `${INDICATOR_NAMES.target}，照原文填写，如 ≥90%；空白写 ""` }),
    unit: cell.optional().meta({ description: `${INDICATOR_NAMES.unit}；印在指标值里就不写` }),
    baseline: cell.optional().meta({ description: `${INDICATOR_NAMES.baseline}（现状值），照原文填写` }),
    otherYears: z
      .array(otherYearSchema)
      .optional()
      .meta({ description: `${INDICATOR_NAMES.otherYears}的指标值和完成值，一年一项` }),
    finalTarget: finalTargetSchema.optional().meta({ description: '最终目标及其年度' }),
    noNumberReason: cell.optional().meta({ description: `${INDICATOR_NAMES.noNumberReason}，照原文填写` }),
    basis: cell.optional().meta({ description: `${INDICATOR_NAMES.basis}；空白写 ""` }),
    weight: cell.optional().meta({ description: `${INDICATOR_NAMES.weight}（分值）` }),
    standard: cell.optional().meta({ description: `${INDICATOR_NAMES.standard}（标准类型），如 计划标准；空白写 ""` }),
    remark: cell.optional().meta({ description: INDICATOR_NAMES.remark }),
    places: z
      .array(placeSchema)
      .optional()
      .meta({ description: `${INDICATOR_NAMES.places}：表中一个地方一列时，一列一项` }),
    fields: labelledTexts.meta({ description: `${INDICATOR_NAMES.fields}：表头不是上面这些的列，照表头写 label` }),
  })
  .meta({ description: '一行三级指标' })

/** `content/<year>/<unit>/<code>.yaml`: one project's targets, every value once and as printed. */
export const projectFileSchema = z
  .strictObject({
    code: z
      .string()
      .regex(CODE_PATTERN, { error: 'code-not-valid' })
      .optional()
      .meta({ description: `${PROJECT_NAMES.code}，加引号；小写后须与文件名相同` }),
    name: text.meta({ description: PROJECT_NAMES.name }),
    title: text.optional().meta({ description: `${PROJECT_NAMES.title}，印在表格上方，照原文填写` }),
    unit: text.optional().meta({ description: `${PROJECT_NAMES.unit}，表中印的单位编码和名称，照原文填写` }),
    department: text.optional().meta({ description: `${PROJECT_NAMES.department}（预算部门）` }),
    implementer: text.optional().meta({ description: PROJECT_NAMES.implementer }),
    period: cell.optional().meta({ description: `${PROJECT_NAMES.period}（项目期），照原文填写` }),
    moneyUnit: z.enum(MONEY_UNITS).meta({ description: `${PROJECT_NAMES.moneyUnit}，照表中印的` }),
    budget: cell
      .optional()
      .meta({ description: `${PROJECT_NAMES.budget}，加引号照原文填写，如 "100000.00"；表里没有这一项就不写` }),
    funding: z.record(text, cell).meta({ description: `${PROJECT_NAMES.funding}，连同金额，如 财政资金: "100000.00"` }),
    periodMoney: z
      .record(text, cell)
      .optional()
      .meta({
        description: `${PROJECT_NAMES.periodMoney}（中期），总额及来源，照栏目名连同金额，如 中期资金总额: "900"`,
      }),
    purpose: cell.optional().meta({ description: PROJECT_NAMES.purpose }),
    spendPlan: z
      .record(z.string().regex(PLAN_LABEL_PATTERN, { error: 'plan-month-not-valid' }), cell)
      .optional()
      .meta({ description: `${PROJECT_NAMES.spendPlan}（累计 %），如 3月底: 50.00%；空白写 ""` }),
    periodGoals: z
      .array(text)
      .optional()
      .meta({ description: `${PROJECT_NAMES.periodGoals}（中期），一条一项` }),
    goals: z
      .array(text)
      .optional()
      .meta({ description: `${PROJECT_NAMES.goals}（年度），一条一项，保留原有编号` }),
    periodIndicators: z
      .array(indicatorFileSchema)
      .optional()
      .meta({ description: `${PROJECT_NAMES.periodIndicators}（中期、长期），一行一项` }),
    indicators: z.array(indicatorFileSchema).meta({ description: `${PROJECT_NAMES.indicators}，一行一项` }),
    ...otherTexts,
    source: sourceReferenceSchema.optional().meta({ description: PROJECT_NAMES.source }),
    continues: z
      .string()
      .regex(CONTINUES_PATTERN, { error: 'continues-not-valid' })
      .optional()
      .meta({ description: `${PROJECT_NAMES.continues}，如 2022/101001/13030321abc；几个项目合并的用空格隔开` }),
  })
  .meta({ title: '项目绩效目标', description: '一个项目一个文件；每个值照原文填写一次' })

/** A project as its file has it. */
export type ProjectFile = z.infer<typeof projectFileSchema>

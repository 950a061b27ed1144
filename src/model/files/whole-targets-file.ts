import { z } from 'zod'
import { MONEY_UNITS } from '../amount.ts'
import { otherTexts } from '../other-text.ts'
import { sourceReferenceSchema } from '../source.ts'
import { cell, text } from '../text.ts'
import { indicatorFileSchema } from './project-file.ts'

/** One task of the year (年度主要任务) with its money. */
export const taskSchema = z
  .strictObject({
    name: text.meta({ description: '任务名称，照原文填写' }),
    content: cell.optional().meta({ description: '主要内容' }),
    done: cell.optional().meta({ description: '完成情况' }),
    amounts: z
      .record(text, cell)
      .meta({ description: '金额，照列名连同金额，如 总额: "300"、财政拨款: "280"、其他资金: "20"' }),
  })
  .meta({ description: '一项年度主要任务' })

/** `content/<year>/<unit>/targets.yaml`: what the whole department is to achieve with all its money (部门整体支出绩效目标表), every
 *  value once and as printed. */
export const wholeTargetsFileSchema = z
  .strictObject({
    name: text.meta({ description: '部门（单位）名称，照原文填写' }),
    title: text.optional().meta({ description: '表格标题，照原文填写' }),
    unit: text.optional().meta({ description: '填报单位，照原文填写' }),
    moneyUnit: z.enum(MONEY_UNITS).meta({ description: '金额单位，照表中印的' }),
    budget: cell.optional().meta({ description: '年度预算总额（金额合计），照原文填写' }),
    funding: z
      .record(text, cell)
      .meta({ description: '预算的构成，连同金额，如 财政拨款: "1480.50"、基本支出: "900"；没有印就写 {}' }),
    duties: cell.optional().meta({ description: '部门职责（职能概述）' }),
    tasks: z.array(taskSchema).optional().meta({ description: '年度主要任务，一项任务一项' }),
    periodGoals: z.array(text).optional().meta({ description: '中长期目标，一条一项' }),
    goals: z.array(text).optional().meta({ description: '年度总体目标，一条一项，保留原有编号' }),
    indicators: z.array(indicatorFileSchema).meta({ description: '年度绩效指标，一行一项' }),
    ...otherTexts,
    source: sourceReferenceSchema.optional().meta({ description: '出处' }),
  })
  .meta({ title: '部门整体绩效目标', description: '一个单位一年一个文件；每个值照原文填写一次' })

/** A department's whole targets as their file has them. */
export type WholeTargetsFile = z.infer<typeof wholeTargetsFileSchema>

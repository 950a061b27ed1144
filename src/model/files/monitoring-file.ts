import { z } from 'zod'
import { MONEY_UNITS } from '../amount.ts'
import { CODE_PATTERN } from '../ids.ts'
import { sourceReferenceSchema } from '../source.ts'
import { cell, text } from '../text.ts'
import { PLAN_LABEL_PATTERN } from './project-file.ts'

/** One project's spending while the year ran, every value as printed. */
export const monitoringSchema = z
  .strictObject({
    code: z
      .string()
      .regex(CODE_PATTERN, { error: 'code-not-valid' })
      .optional()
      .meta({ description: '项目编码，加引号；表中没有就不写' }),
    name: text.meta({ description: '项目名称' }),
    moneyUnit: z.enum(MONEY_UNITS).meta({ description: '金额单位，照表中印的' }),
    spent: z
      .record(z.string().regex(PLAN_LABEL_PATTERN, { error: 'plan-month-not-valid' }), cell)
      .meta({ description: '到各月底累计支出，照原文填写金额或百分比，如 7月底: "31.20" 或 7月底: 62.00%；空白写 ""' }),
    source: sourceReferenceSchema.optional().meta({ description: '出处' }),
  })
  .meta({ description: '一个项目的支出进度' })

/** `content/<year>/<unit>/monitoring.yaml`: what a unit's projects had spent, as published while the year ran. */
export const monitoringFileSchema = z
  .strictObject({ reports: z.array(monitoringSchema).meta({ description: '支出进度，一个项目一项' }) })
  .meta({ title: '绩效监控', description: '一个单位年中公布的支出进度；每个值照原文填写一次' })

/** A unit's monitoring as its file has it. */
export type MonitoringFile = z.infer<typeof monitoringFileSchema>

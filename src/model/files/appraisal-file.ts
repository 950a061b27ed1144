import { z } from 'zod'
import { MONEY_UNITS } from '../amount.ts'
import { CODE_PATTERN } from '../ids.ts'
import { labelledTexts, otherTexts } from '../other-text.ts'
import { sourceReferenceSchema } from '../source.ts'
import { cell, text } from '../text.ts'
import { placeSchema } from './project-file.ts'
import { taskSchema } from './whole-targets-file.ts'

/** Columns that stand behind the budget rows and behind the indicators alike. */
const scored = {
  weight: cell.optional().meta({ description: '分值（权重）；没有这一列就不写，空白写 ""' }),
  score: cell.optional().meta({ description: '得分' }),
  reason: cell.optional().meta({ description: '偏差原因及改进措施（含未完成原因）' }),
}

const fundingRowSchema = z
  .strictObject({
    source: text.meta({ description: '资金来源，如 年度资金总额、财政拨款' }),
    original: cell.optional().meta({ description: '年初预算数，照原文填写' }),
    revised: cell.optional().meta({ description: '全年预算数（调整后）' }),
    executed: cell.optional().meta({ description: '全年执行数' }),
    rate: cell.optional().meta({ description: '预算执行率，如 100.00%' }),
    ...scored,
  })
  .meta({ description: '一行预算执行情况' })

const appraisedIndicatorSchema = z
  .strictObject({
    level1: text.meta({ description: '一级指标，照原文填写' }),
    level2: cell.meta({ description: '二级指标，照原文填写；空白或者表中没有二级就写 ""' }),
    name: text.meta({ description: '三级指标，照原文填写' }),
    operator: cell.optional().meta({ description: '指标性质，如 ≥；印在指标值里就不写' }),
    target: cell.optional().meta({ description: '年度指标值' }),
    unit: cell.optional().meta({ description: '度量单位；印在指标值里就不写' }),
    actual: cell.optional().meta({ description: '实际完成值' }),
    ...scored,
    remark: cell.optional().meta({ description: '备注' }),
    places: z.array(placeSchema).optional().meta({ description: '各地的指标值和完成值：表中一个地方一列时，一列一项' }),
    fields: labelledTexts.meta({ description: '其他列：表头不是上面这些的列，照表头写 label' }),
  })
  .meta({ description: '一行三级指标的完成情况' })

const achievedGoalSchema = z
  .strictObject({
    planned: cell.meta({ description: '预期目标' }),
    actual: cell.meta({ description: '实际完成情况' }),
  })
  .meta({ description: '年度总体目标及其完成情况' })

/** One project's self-appraisal (项目支出绩效自评表), every value once and as printed. */
export const appraisalSchema = z
  .strictObject({
    code: z
      .string()
      .regex(CODE_PATTERN, { error: 'code-not-valid' })
      .optional()
      .meta({ description: '项目编码，加引号；表中没有就不写' }),
    name: text.meta({ description: '项目名称' }),
    title: text.optional().meta({ description: '表格标题，照原文填写' }),
    unit: text.optional().meta({ description: '填报单位，照原文填写' }),
    department: text.optional().meta({ description: '主管部门' }),
    implementer: text.optional().meta({ description: '实施单位' }),
    moneyUnit: z.enum(MONEY_UNITS).meta({ description: '金额单位，照表中印的' }),
    goals: z.array(achievedGoalSchema).optional().meta({ description: '年度总体目标及其完成情况' }),
    process: cell.optional().meta({ description: '项目实施内容及过程概述' }),
    funding: z.array(fundingRowSchema).meta({ description: '预算执行情况，一行一项' }),
    indicators: z.array(appraisedIndicatorSchema).meta({ description: '绩效指标完成情况，一行一项' }),
    totalWeight: cell.optional().meta({ description: '合计分值（总分行）' }),
    totalScore: cell.optional().meta({ description: '合计得分（总分行）' }),
    grade: cell.optional().meta({ description: '自评等级（等次），照原文填写，如 优' }),
    conclusion: cell.optional().meta({ description: '评价结论' }),
    shortcomings: cell.optional().meta({ description: '存在问题' }),
    improvements: cell.optional().meta({ description: '改进措施' }),
    ...otherTexts,
    source: sourceReferenceSchema.optional().meta({ description: '出处' }),
  })
  .meta({ description: '一个项目的绩效自评' })

/** A whole department's self-appraisal (部门整体支出绩效自评表): like a project's, with what it did by task. */
export const departmentAppraisalSchema = z
  .strictObject({
    ...appraisalSchema.shape,
    name: text.meta({ description: '部门（单位）名称，照原文填写' }),
    tasks: z.array(taskSchema).optional().meta({ description: '年度主要任务完成情况，一项任务一项' }),
  })
  .meta({ description: '部门整体支出绩效自评' })

/** `content/<year>/<unit>/appraisal.yaml`: what a unit achieved, a self-appraisal a project. */
export const appraisalFileSchema = z
  .strictObject({
    department: departmentAppraisalSchema.optional(),
    appraisals: z.array(appraisalSchema).meta({ description: '项目绩效自评，一个项目一项；没有就写 []' }),
  })
  .meta({ title: '绩效自评', description: '一个单位一年的绩效自评；每个值照原文填写一次' })

/** A unit's self-appraisals as their file has them. */
export type AppraisalFile = z.infer<typeof appraisalFileSchema>

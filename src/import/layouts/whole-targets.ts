import type { Layout } from './layout.ts'

/** What a form of a whole department is known by, beside the head of its indicators. */
export const WHOLE = { without: ['name', 'code'], says: /整体|年度主要任务|任务名称/ } as const

/** A whole department's targets (部门整体支出绩效目标表). Source: 财预〔2015〕88号 and the forms of provinces that follow it. */
export const WHOLE_TARGETS: Layout = {
  name: { en: 'whole department (部门整体支出绩效目标表)', zh: '部门整体支出绩效目标表' },
  noun: { en: 'form of the whole department', zh: '部门整体支出绩效目标表' },
  looksFor: ['部门名称', '年度主要任务', '年度总体目标', '一级指标'],
  signs: { ...WHOLE, columns: ['level1'] },
  gives: 'whole',
  parts: ['tasks'],
  needs: {},
}

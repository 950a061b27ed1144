import type { Layout } from './layout.ts'
import { WHOLE } from './whole-targets.ts'

/** A whole department's self-appraisal (部门整体支出绩效自评表). Source: 财预〔2020〕10号. */
export const WHOLE_APPRAISAL: Layout = {
  name: { en: 'whole department’s self-appraisal (部门整体支出绩效自评表)', zh: '部门整体支出绩效自评表' },
  noun: { en: 'self-appraisal of the whole department', zh: '部门整体支出绩效自评表' },
  looksFor: ['部门名称', '全年执行数', '一级指标', '完成值', '得分'],
  signs: { ...WHOLE, columns: ['actual', 'score', 'reason'] },
  gives: 'wholeAppraisal',
  parts: ['tasks', 'execution', 'total'],
  needs: {},
}

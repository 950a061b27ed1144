import type { Layout } from './layout.ts'

/** A project's self-appraisal (项目支出绩效自评表). Source: 财预〔2020〕10号. */
export const SELF_APPRAISAL: Layout = {
  name: 'self-appraisal (绩效自评表)',
  noun: 'self-appraisal',
  looksFor: ['项目名称', '全年执行数', '一级指标', '完成值', '得分'],
  signs: { columns: ['actual', 'score', 'reason'] },
  gives: 'appraisal',
  parts: ['execution', 'total'],
  needs: {},
}

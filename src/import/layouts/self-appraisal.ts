import type { Layout } from './layout.ts'

/** A project's self-appraisal (项目支出绩效自评表). Source: 财预〔2020〕10号. */
export const SELF_APPRAISAL: Layout = {
  name: { en: 'self-appraisal (绩效自评表)', zh: '绩效自评表' },
  noun: { en: 'self-appraisal', zh: '绩效自评表' },
  looksFor: ['项目名称', '全年执行数', '一级指标', '完成值', '得分'],
  signs: { columns: ['actual', 'score', 'reason'] },
  gives: 'appraisal',
  parts: ['execution', 'total'],
  needs: {},
}

import type { Layout } from './layout.ts'

/** A project's target application form (项目支出绩效目标申报表). Source: 财预〔2015〕88号. */
export const APPLICATION_FORM: Layout = {
  name: { en: 'application form (绩效目标申报表)', zh: '绩效目标申报表' },
  noun: { en: 'form', zh: '绩效目标申报表' },
  looksFor: ['项目名称', '年度资金总额', '年度目标', '一级指标'],
  signs: { roles: ['name'], columns: ['level1'] },
  gives: 'project',
  parts: ['plan'],
  needs: { budget: ['年度资金总额'] },
}

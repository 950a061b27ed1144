import type { Layout } from './layout.ts'

/** A project's target table. Source: 项目绩效目标表 of the budget documents of Hebei. */
export const TARGET_TABLE: Layout = {
  name: { en: 'target table (绩效目标表)', zh: '绩效目标表' },
  noun: { en: 'target table', zh: '绩效目标表' },
  looksFor: ['项目编码', '项目名称', '预算规模及资金用途', '资金支出计划', '一级指标'],
  // Rows that it has and other forms with a code have not.
  signs: {
    begins: /^(预算规模及资金用途|资金支出计划.*)$/,
    words: {
      sure: '项目编码',
      of: ['项目名称', '预算规模及资金用途', '预算数', '资金支出计划', '一级指标'],
      atLeast: 4,
    },
  },
  gives: 'project',
  parts: ['head', 'money', 'plan'],
  needs: { code: ['项目编码'], budget: ['预算规模及资金用途', '预算数'] },
  fixedLabels: { code: '项目编码', name: '项目名称', purpose: '资金用途', goals: '绩效目标' },
}

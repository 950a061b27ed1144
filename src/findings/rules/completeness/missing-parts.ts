import type { Hit, ProjectRule } from '../../finding.ts'
import { namedIndicator, saysNothing } from '../../wording.ts'

/** A blank 指标值 without a printed reason; a table without that column is a form that does not ask for it. */
export const TARGET_BLANK = {
  id: 'target-blank',
  group: 'completeness',
  severity: 'check',
  title: '指标值未填',
  why: '没有指标值，就不知道做到什么程度算完成。',
  question: '这一项做到什么程度算完成，指标值是多少？',
  looksAt: ({ indicators }) => indicators.some(({ target }) => target !== undefined),
  find: ({ indicators }) =>
    indicators
      .filter(({ target, noNumberReason }) => target?.kind === 'blank' && saysNothing(noNumberReason))
      .map((row) => ({
        place: `i-${row.number}`,
        values: [row.name, ''],
        message: `${namedIndicator(row)}的指标值没有填。`,
      })),
} as const satisfies ProjectRule

/** Blank cells of 指标值确定依据; a table without that column is a form that does not ask for it. */
export const BASIS_BLANK = {
  id: 'basis-blank',
  group: 'completeness',
  severity: 'note',
  title: '确定依据未填',
  why: '没有依据，就不知道指标值是怎么定出来的，定得高还是低。',
  question: '这个指标值是根据什么定的？',
  looksAt: ({ indicators }) => indicators.some(({ basis }) => basis !== undefined),
  find: ({ indicators }) =>
    indicators
      .filter(({ basis }) => basis?.trim() === '')
      .map((row) => ({
        place: `i-${row.number}`,
        values: [row.name, ''],
        message: `${namedIndicator(row)}的指标值确定依据没有填。`,
      })),
} as const satisfies ProjectRule

/** No 项目编码 beside other projects of the unit that have one; where none has, its forms do not ask for it. */
export const CODE_MISSING = {
  id: 'code-missing',
  group: 'completeness',
  severity: 'note',
  title: '没有项目编码',
  why: '没有编码，就难和预算表、决算表里的同一个项目对上。',
  question: '这个项目的编码是多少，和预算批复里的是不是同一个项目？',
  find: ({ code }, { projects }) => {
    if (code !== undefined || projects.every((other) => other.code === undefined)) return []
    return [{ place: 'money', values: [], message: '表里没有项目编码，本单位别的项目有。' }]
  },
} as const satisfies ProjectRule

/** 资金用途 left blank, or with a word that says nothing; a form without it does not ask for it. */
export const PURPOSE_MISSING = {
  id: 'purpose-missing',
  group: 'completeness',
  severity: 'check',
  title: '没写资金用途',
  why: '没有写用途，就不知道钱打算花在哪里。',
  question: '这笔钱具体用在哪些地方？',
  looksAt: ({ purpose }) => purpose !== undefined,
  find: ({ purpose }): Hit[] => {
    if (purpose === undefined || !saysNothing(purpose)) return []
    const said = purpose.trim()
    return [{ place: 'purpose', values: [said], message: said ? `资金用途只写了“${said}”。` : '资金用途没有填。' }]
  },
} as const satisfies ProjectRule

/** Blank cells of 资金支出计划: not published, which is not 0. */
export const PLAN_BLANK = {
  id: 'plan-blank',
  group: 'completeness',
  severity: 'check',
  title: '支出计划有空格',
  why: '空着不等于零，看不出到那时计划花多少。',
  question: '空着的月份计划支出多少，是零还是漏填？',
  looksAt: ({ spendPlan }) => spendPlan !== undefined,
  find: ({ spendPlan = [] }) => {
    const blank = spendPlan.filter(({ raw }) => raw.trim() === '').map(({ label }) => label)
    if (blank.length === 0) return []
    return [{ place: 'plan', values: blank, message: `支出计划里${blank.join('、')}没有填。` }]
  },
} as const satisfies ProjectRule

import { maybe, one } from './phrases.ts'

/** What may stand before a limit of budgets: 预算在50万以上. */
export const BUDGET_NOUN = [
  maybe('项目', '每个项目'),
  maybe(
    '预算数',
    '预算金额',
    '预算总额',
    '预算资金',
    '预算',
    '金额',
    '总金额',
    '总额',
    '资金',
    '经费',
    '投资',
    '造价',
    '花费',
  ),
  maybe('在', '是', '为', '有', '达到', '达'),
]

/** What a limit is said by before the amount. 以上 and 以下 take the amount in, 超过 and 不到 do not. */
export const BEFORE_AMOUNT = {
  least: ['不少于', '不低于', '不小于', '大于等于', '大于或等于', '至少', '最少', '≥', '>='],
  above: ['超过了', '超过', '超出', '大于', '高于', '多于', '>'],
  most: ['不超过', '不多于', '不高于', '不大于', '小于等于', '小于或等于', '最多', '至多', '≤', '<='],
  below: ['不到', '不足', '不满', '少于', '低于', '小于', '<'],
  about: ['大约', '大概', '差不多', '约'],
} as const

/** The same after it. */
export const AFTER_AMOUNT = {
  least: ['以上', '及以上', '或以上', '及其以上', '往上', '起'],
  most: ['以下', '及以下', '或以下', '及其以下', '以内', '之内', '往下', '封顶'],
  about: ['左右', '上下'],
} as const

/** Between two amounts; those of the second list only where 之间 follows. */
export const BETWEEN = '到 至 - -- ~ — —— – − ―'.split(' ')
export const BETWEEN_WITH_END = ['和', '与', '跟', '、']
export const BETWEEN_START = [maybe('介于', '从')]
export const BETWEEN_END = [one('之间')]

/** What is kept of an amount by 左右: a tenth more or less. */
export const ABOUT_PARTS = 10n

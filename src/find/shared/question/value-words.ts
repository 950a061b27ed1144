import { maybe, one, type Phrase } from './phrases.ts'
import type { Condition } from './understood.ts'

/** Words that stand for a condition. `notAtBefore`: only what follows from this list, or the end, may come after them. */
interface ValuePhrase {
  readonly label: string
  readonly condition: Condition
  readonly onlyBefore?: readonly string[]
  readonly phrase: Phrase
}

const attained = (id: string) => ({ kind: 'value', facet: 'attained', ids: [id] }) as const
const grade = (id: string) => ({ kind: 'value', facet: 'grade', ids: [id] }) as const
const sorted = (sort: 'budget-desc' | 'budget-asc') => ({ kind: 'sort', sort }) as const

const STILL = maybe('还', '都', '尚', '仍', '有')
const GOAL = maybe('目标', '绩效目标', '指标', '任务', '指标值')
const SELF = [
  maybe('部门'),
  one('自评等级', '自评结果', '自评', '评价等级', '评价结果', '评定', '等级', '评', '得'),
  maybe('结果'),
  maybe('为', '是', '了', '成'),
]
/** What may follow a grade of one character: 评中 is one, 评中心 is not. */
const AFTER_GRADE = [
  '的',
  ' ',
  '项目',
  '工程',
  '有',
  '？',
  '?',
  '，',
  ',',
  '。',
  '吗',
  '呢',
  '等',
  '是',
  '和',
  '与',
  '或',
  '、',
]
const MONEY = maybe('预算', '金额', '经费', '资金', '花钱', '用钱', '花费', '支出', '投资', '投入')

/** All words for conditions; the longest that begins at a place counts. */
export const VALUE_PHRASES: readonly ValuePhrase[] = [
  {
    ...{ label: '有未达到', condition: attained('missed') },
    phrase: [
      STILL,
      maybe('绩效目标', '目标', '指标'),
      one(
        '没有完成',
        '没完成',
        '没能完成',
        '未完成',
        '未能完成',
        '没有达到',
        '没达到',
        '未达到',
        '没有达标',
        '没达标',
        '未达标',
        '不达标',
        '没有实现',
        '没实现',
        '未实现',
        '没做完',
        '没有做完',
        '完不成',
        '没有完成好',
      ),
      GOAL,
    ],
  },
  {
    ...{ label: '都达到', condition: attained('met') },
    phrase: [
      maybe('绩效目标', '目标', '指标'),
      one('都达到', '全部达到', '都达标', '全部达标', '都完成', '全部完成', '全都完成', '全完成', '都实现', '全部实现'),
      maybe('了'),
      GOAL,
    ],
  },
  ...(
    [
      ['excellent', '优', ['优秀', '优等', '优']],
      ['good', '良', ['良好', '良等', '良']],
      ['fair', '中', ['中等', '中']],
      ['poor', '差', ['较差', '差等', '差']],
    ] as const
  ).map(([id, name, words]) => ({
    ...{ label: `自评${name}`, condition: grade(id), onlyBefore: AFTER_GRADE },
    phrase: [...SELF, one(...words)],
  })),
  { label: '不定级', condition: grade('ungraded'), phrase: [maybe('自评'), one('不定级')] },
  { label: '预算从多到少', condition: sorted('budget-desc'), phrase: [MONEY, one('最多', '最高', '最大')] },
  { label: '预算从多到少', condition: sorted('budget-desc'), phrase: [one('最贵', '最花钱', '最费钱')] },
  { label: '预算从少到多', condition: sorted('budget-asc'), phrase: [MONEY, one('最少', '最低', '最小')] },
  { label: '预算从少到多', condition: sorted('budget-asc'), phrase: [one('最便宜', '最省钱')] },
]

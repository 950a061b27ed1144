import { describe, expect, test } from 'vitest'
import { placeWords, questionWords } from '../../../src/words/finding-words.ts'

test.each([
  ['i-3', '第3项'],
  ['appraisal-2-i-4', '自评表第4项'],
  ['appraisal-2', '自评表'],
  ['goal-1', '目标第1条'],
  ['period-goal-2', '目标第2条'],
  ['goals', '绩效目标'],
  ['plan', '支出计划'],
  ['purpose', '资金用途'],
  ['money', '预算'],
  ['indicators', '指标表'],
  ['title', '原文'],
])('the place %s is called %s', (place, words) => expect(placeWords(place)).toBe(words))

describe('a question names the indicator that it is asked of', () => {
  test.each([
    ['这一项的指标值漏了数字，原来定的是多少？', '“$&率”的指标值漏了数字，原来定的是多少？'],
    ['这一项指标应当归在哪一类？', '“$&率”应当归在哪一类？'],
    ['这个指标具体指什么，怎么计算？', '“$&率”具体指什么，怎么计算？'],
    ['这个指标值是根据什么定的？', '“$&率”的指标值是根据什么定的？'],
    ['按你们自己的标准，达到这个目标只能评中或差？', '按你们自己的标准，达到“$&率”的目标只能评中或差？'],
    ['成本指标为什么分在两处？', '成本指标为什么分在两处？'],
  ])('%s', (question, words) => expect(questionWords(question, ' $&率 ')).toBe(words))

  test('and stays as it is where it is of none', () => {
    expect(questionWords('这一项做到什么程度算完成？', undefined)).toBe('这一项做到什么程度算完成？')
  })
})

import { describe, expect, test } from 'vitest'
import { parseLead, parseTopic } from '../../../src/parse/opening.ts'

describe('openings', () => {
  test.each([
    ['依法做好人事任免工作。坚持党管干部。', '依法做好人事任免工作。'],
    ['要“学好、用好。”坚持不懈。', '要“学好、用好。”'],
    ['没有句号的措施', '没有句号的措施'],
    ['', ''],
  ])('the measure “%s” opens with its first sentence', (text, lead) => {
    expect(parseLead(text)).toBe(lead)
  })

  test.each([
    ['监督方面。听取报告。', '监督方面'],
    ['选举和任免方面：严格遵循规定', '选举和任免方面'],
    ['人大事务管理方面:保障新闻宣传', '人大事务管理方面'],
  ])('the duty goal “%s” opens with a heading', (text, topic) => {
    expect(parseTopic(text)).toBe(topic)
  })

  test.each([
    ['加强监督，推动落实。做好服务。'],
    ['监督方面。'],
    ['确保区人大和镇街人大换届选举工作顺利完成。提高水平。'],
    ['没有标点'],
    [''],
  ])('the duty goal “%s” has no heading', (text) => {
    expect(parseTopic(text)).toBeUndefined()
  })
})

test.each([
  ['一二三四五六七八九十一二三四五。后文', '一二三四五六七八九十一二三四五'],
  ['一二三四五六七八九十一二三四五六。后文', undefined],
])('the heading of %s is %s', (text, topic) => expect(parseTopic(text)).toBe(topic))

test('a lead may run over lines', () => {
  expect(parseLead('第一\n第二。第三。')).toBe('第一\n第二。')
})

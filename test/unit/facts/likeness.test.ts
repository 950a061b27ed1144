import { describe, expect, test } from 'vitest'
import { likenessOf, sharedTextOf, traitsOf } from '../../../src/facts/likeness.ts'
import type { Project } from '../../../src/model/project.ts'
import { indicatorWith, projectWith } from '../examples.ts'

const before = (parts: Partial<Project>) => traitsOf(projectWith({ year: 2022, ...parts }))
const after = (parts: Partial<Project>) => traitsOf(projectWith({ year: 2023, ...parts }))

describe('how far two projects of one unit are one', () => {
  test('the same code and name is all but certain, whatever the case of the code', () => {
    expect(likenessOf(before({ code: 'A1' }), after({ code: 'a1' }))).toEqual({
      evidence: 'code',
      certainty: 0.98,
      strong: true,
    })
  })

  test('a short code with another name and purpose is nothing', () => {
    const was = before({ code: '001', name: '代表活动', purpose: '组织代表视察调研' })
    expect(likenessOf(was, after({ code: '001', name: '屋顶防水', purpose: '维修办公楼屋面' }))).toBeUndefined()
  })

  test('the same name is strong, also where the purpose is rewritten', () => {
    const was = before({ name: '代表活动费', purpose: '组织代表视察调研' })
    const is = after({ name: '代表活动费（2023年）', purpose: '保障依法履职' })
    expect(likenessOf(was, is)).toEqual({ evidence: 'name', certainty: 0.85, strong: true })
  })

  test('a general name alone is a suggestion', () => {
    expect(likenessOf(before({ name: '工作经费' }), after({ name: '工作经费' }))).toEqual({
      evidence: 'name',
      certainty: 0.4,
      strong: false,
    })
  })

  test('another phase is a suggestion', () => {
    const [was, is] = [before({ name: '智慧城管平台（一期）' }), after({ name: '智慧城管平台（二期）' })]
    expect(likenessOf(was, is)).toEqual({ evidence: 'similar', certainty: 0.4, strong: false })
  })

  test('a longer name with the same purpose is strong', () => {
    const was = before({ name: '秸秆利用', purpose: '推广秸秆还田' })
    const is = after({ name: '农作物秸秆利用', purpose: '推广秸秆还田' })
    expect(likenessOf(was, is)).toEqual({ evidence: 'similar', certainty: 0.75, strong: true })
  })
})

test('what two projects share in words counts the purpose four times as much as the names of indicators', () => {
  const [was, is] = [
    before({ purpose: '推广秸秆还田', indicators: [indicatorWith({ name: '秸秆利用率' })] }),
    after({ purpose: '推广秸秆还田', indicators: [indicatorWith({ name: '群众满意度' })] }),
  ]
  expect(sharedTextOf(was, is)).toBe(0.8)
  expect(sharedTextOf(before({}), is)).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { likenessOf, sharedTextOf, traitsOf } from '../../../../src/facts/years/likeness.ts'
import type { Project } from '../../../../src/model/project.ts'
import { indicatorWith, projectWith } from '../../examples.ts'

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

describe('each rule of likeness', () => {
  const road = '修补农村公路路面坑槽，清理边沟'
  const trees = '栽植修剪行道树，防治病虫害'
  const nothing = undefined
  test.each<[string, Partial<Project>, Partial<Project>, string | undefined]>([
    [
      'a long code, another name, no purpose',
      { name: '治安联防', code: '12345678' },
      { name: '治安巡防', code: '12345678' },
      'code 0.85 true',
    ],
    ['a code of seven', { name: '治安联防', code: '1234567' }, { name: '治安巡防', code: '1234567' }, nothing],
    [
      'a long code, far names, no purpose',
      { name: '机关食堂', code: '12345678' },
      { name: '后勤服务', code: '12345678' },
      'code 0.4 false',
    ],
    [
      'a long code, far names and purposes',
      { name: '机关食堂', code: '12345678', purpose: road },
      { name: '后勤服务', code: '12345678', purpose: trees },
      nothing,
    ],
    [
      'a short code with the same purpose',
      { name: '机关食堂', code: '1', purpose: road },
      { name: '后勤服务', code: '1', purpose: road },
      'code 0.9 true',
    ],
    [
      'a code of another phase',
      { name: '平台一期', code: '12345678' },
      { name: '平台二期', code: '12345678' },
      'code 0.5 false',
    ],
    [
      'a code of another village',
      { name: '东关村道路', code: '12345678' },
      { name: '西关村道路', code: '12345678' },
      nothing,
    ],
    [
      'a name and the same purpose',
      { name: '公路养护', purpose: road },
      { name: '公路养护', purpose: road },
      'name 0.95 true',
    ],
    [
      'a name and another purpose',
      { name: '公路养护', purpose: road },
      { name: '公路养护', purpose: trees },
      'name 0.85 true',
    ],
    [
      'a general name, one purpose',
      { name: '工作经费', purpose: road },
      { name: '工作经费', purpose: road },
      'name 0.8 true',
    ],
    [
      'a general name, a third of a purpose',
      { name: '工作经费', purpose: road },
      { name: '工作经费', purpose: '修补农村公路，购置材料' },
      'name 0.8 true',
    ],
    [
      'a general name, other purposes',
      { name: '工作经费', purpose: road },
      { name: '工作经费', purpose: trees },
      nothing,
    ],
    ['the same words in another order', { name: '购置执法车辆' }, { name: '执法车辆购置' }, 'similar 0.85 true'],
    [
      'the same words, other purposes',
      { name: '购置执法车辆', purpose: road },
      { name: '执法车辆购置', purpose: trees },
      'similar 0.5 false',
    ],
    ['a longer name, no purpose', { name: '森林病虫害防治' }, { name: '森林病虫害综合防治' }, 'similar 0.45 false'],
    ['a much longer name, no purpose', { name: '防治' }, { name: '森林病虫害综合防治' }, nothing],
    [
      'a longer name, a close purpose',
      { name: '病虫害防治', purpose: trees },
      { name: '森林病虫害综合防治', purpose: '栽植修剪行道树，防治病虫害，购置药剂' },
      'similar 0.75 true',
    ],
    [
      'a longer name, a half purpose',
      { name: '病虫害防治', purpose: trees },
      { name: '森林病虫害综合防治', purpose: '防治病虫害，购置药剂' },
      'similar 0.4 false',
    ],
    [
      'a longer name, another purpose',
      { name: '病虫害防治', purpose: trees },
      { name: '森林病虫害综合防治', purpose: road },
      nothing,
    ],
    ['half a name, no purpose', { name: '食品抽检' }, { name: '药品抽检' }, nothing],
    [
      'half a name and half a purpose',
      { name: '食品抽检', purpose: '抽检食品五百批次' },
      { name: '药品抽检', purpose: '抽检药品八十件' },
      nothing,
    ],
    [
      'half a name, most of a purpose',
      { name: '食品抽检', purpose: '抽检市场在售商品五百批次' },
      { name: '药品抽检', purpose: '抽检市场在售商品八百批次' },
      'similar 0.35 false',
    ],
    ['far names, far purposes', { name: '公路养护', purpose: road }, { name: '行道树管护', purpose: trees }, nothing],
    ['one general name', { name: '工作经费', purpose: '修补路面' }, { name: '信访工作', purpose: '修补路面' }, nothing],
    [
      'another phase of half a name',
      { name: '污水厂一期', purpose: '建厂' },
      { name: '污水厂二期', purpose: '扩建' },
      'similar 0.4 false',
    ],
    [
      'a text of eight own characters',
      { name: '普法教育宣传', purpose: '收集社情民意信息' },
      { name: '法治宣传教育', purpose: '收集社情民意信息' },
      'similar 0.75 true',
    ],
    [
      'a text of seven',
      { name: '普法教育宣传', purpose: '收集社情民意信' },
      { name: '法治宣传教育', purpose: '收集社情民意信' },
      'similar 0.5 false',
    ],
    [
      'a text of six under another name',
      { name: '环卫', purpose: '清扫城区街道' },
      { name: '城区保洁', purpose: '清扫城区街道' },
      'text 0.3 false',
    ],
    [
      'a text of five under another name',
      { name: '环卫', purpose: '清扫城街道' },
      { name: '城区保洁', purpose: '清扫城街道' },
      nothing,
    ],
  ])('%s', (_what, was, is, expected) => {
    const likeness = likenessOf(before(was), after(is))
    expect(likeness && `${likeness.evidence} ${likeness.certainty} ${likeness.strong}`).toBe(expected)
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

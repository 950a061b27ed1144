import { describe, expect, test } from 'vitest'
import { isNextLabel, roleOf } from '../../../../../src/import/layouts/words/labels.ts'
import { labelWord } from '../../../../../src/import/layouts/words/word.ts'

describe('labels', () => {
  test.each([
    ['项目名称', 'name'],
    ['项目支出名称：', 'name'],
    ['预算部门', 'department'],
    ['主管部门及代码', 'department'],
    ['实 施 单 位', 'implementer'],
    ['项目支出实施期', 'period'],
    ['年度本级 预算金额', 'budget'],
    ['年度资金总额:', 'budget'],
    ['其中:财政拨款', 'funding'],
    ['其中：当年财政拨款', 'funding'],
    ['其他资金', 'funding'],
    ['该项目支出上级资金', 'other'],
    ['资金情况 (万元)', 'side'],
    ['项目资金（万元）', 'side'],
    ['项目资金（千元）', 'side'],
    ['年度预算数(百万元)', 'budget'],
    ['年度预算数(万元)', 'budget'],
    ['预算执行情况(10分)', 'side'],
    ['绩效指标(90分)', 'side'],
    ['1.项目年度目标完成情况', 'side'],
    ['2.项目实施内容及过程概述', 'process'],
    ['实施期绩效目标', 'periodGoals'],
    ['本年度绩效目标', 'goals'],
    ['项目年度目标', 'goals'],
    ['年度目标完成情况', 'achieved'],
    ['全年实际完成情况', 'achieved'],
    ['项目负责人及电话', 'other'],
    ['财政部门审核意见', 'other'],
    ['总分', 'total'],
    ['改进措施', 'improvements'],
    ['产出指标', undefined],
    ['提高收入水平。', undefined],
    ['', undefined],
  ])('the label %s asks for %s', (text, role) => expect(roleOf(text)).toBe(role))

  test.each([
    ['一、项目名称：', '项目名称'],
    ['（盖章）', '(盖章)'],
    ['2023年', '2023年'],
  ])('the label %s is compared as %s', (text, word) => expect(labelWord(text)).toBe(word))

  test.each([
    ['name', '困难群众取暖补助', false],
    ['name', '其中：财政拨款', true],
    ['budget', '其他资金', true],
    ['name', '主管部门', true],
  ] as const)('behind a label of %s, that %s is the next label is %s', (role, text, is) =>
    expect(isNextLabel(role, text)).toBe(is),
  )
})

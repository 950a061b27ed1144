import { describe, expect, test } from 'vitest'
import { comparedNameOf } from '../../../src/facts/project-name.ts'

describe('a name as it is compared', () => {
  test.each([
    ['人大会议经费（2022年度）', '人大会议经费'],
    ['殡葬惠民补助(22年)', '殡葬惠民补助'],
    ['2022年遗属生活补助', '遗属生活补助'],
    ['义务兵家庭优待金2022年', '义务兵家庭优待金'],
    ['2021年棚户区改造', '2021年棚户区改造'],
    ['3.食品安全抽检', '食品安全抽检'],
    ['（一）基层党建', '基层党建'],
    ['2.5公里道路硬化', '25公里道路硬化'],
    ['信息化 运维', '信息化运维'],
    ['“三支一扶”人员', '三支一扶人员'],
    ['１０００人ＰＰＰ', '1000人ppp'],
    ['（2022年）', '2022年'],
  ])('%s in the budget of 2022 is %s', (name, plain) => {
    expect(comparedNameOf({ name, year: 2022 }).plain).toBe(plain)
  })

  test.each([
    ['工作经费', true],
    ['专项业务费', true],
    ['信访工作经费', false],
    ['办公经费', false],
  ])('that %s says nothing by itself is %s', (name, general) => {
    expect(comparedNameOf({ name, year: 2022 }).general).toBe(general)
  })

  test.each([
    ['污水处理厂二期工程', ['二期']],
    ['衔接资金（第一批）', ['一批']],
    ['文化中心Ⅱ期', ['ii期']],
    ['2021年改厕', ['2021']],
    ['三支一扶', []],
  ])('%s has the numbers %j', (name, numbers) => {
    expect(comparedNameOf({ name, year: 2022 }).numbers).toEqual(numbers)
  })

  test.each([
    ['2022年老旧小区改造工程', true],
    ['2022年遗属生活补助', false],
    ['2022年学校建设', true],
    ['2022年棚户区改造', true],
    ['2022年设备购置', true],
    ['2022年设备采购', true],
    ['2022年校舍修缮', true],
    ['2022年屋面维修', true],
    ['2022年新建公厕', true],
    ['2022年扩建校舍', true],
    ['2022年改建公厕', true],
    ['老旧小区改造工程', false],
  ])('that %s is a batch of 2022 is %s', (name, batch) => {
    expect(comparedNameOf({ name, year: 2022 }).batch).toBe(batch)
  })
})

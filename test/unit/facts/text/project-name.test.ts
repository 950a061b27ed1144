import { describe, expect, test } from 'vitest'
import { comparedNameOf, sameName, wasNamed } from '../../../../src/facts/text/project-name.ts'

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

const nameIn2022 = (name: string) => comparedNameOf({ name, year: 2022 })

test.each([
  ...[
    '专项',
    '其他',
    '一般',
    '部门',
    '单位',
    '机关',
    '日常',
    '业务',
    '工作',
    '项目',
    '补助',
    '奖补',
    '经费',
    '资金',
    '费用',
  ],
  ...['费', '支出', '公用', '运转', '运行', '类', '相关', '其他经费'],
])('%s says nothing by itself', (name) => expect(nameIn2022(name).general).toBe(true))

test.each(['其他道路', '道路其他'])('%s says something', (name) => expect(nameIn2022(name).general).toBe(false))

test.each(['专项', '项目', '经费', '资金', '费用', '费', '工作', '支出', '的', '和', '与', '及', '等'])(
  '治安 and %s are 治安',
  (word) => {
    expect(nameIn2022(`治安${word}`).core).toBe('治安')
    expect(nameIn2022(word).core).toBe(word)
  },
)

test.each([...['期', '批', '批次', '轮', '次', '标段', '标', '届', '号', '段', '小', '中', '幼儿园', '人民医院']])(
  '三%s, 十二%s and 12%s are numbers',
  (counter) => {
    expect(nameIn2022(`甲第三${counter}乙`).numbers).toEqual([`三${counter}`])
    expect(nameIn2022(`甲十二${counter}乙`).numbers).toEqual([`十二${counter}`])
    expect(nameIn2022(`甲12${counter}乙`).numbers).toEqual([`12${counter}`])
    expect(nameIn2022(`甲Ⅲ${counter}乙`).numbers).toEqual([`iii${counter}`])
  },
)

test.each([
  ['会议[2022]', '会议'],
  ['会议〔1999年〕', '会议'],
  ['会议【2022年度】', '会议'],
  ['会议〈22年度〉', '会议'],
  ['会议(22)', '会议22'],
  ['三、会议', '会议'],
  ['十一、会议', '会议'],
  ['1)会议', '会议'],
  ['12、会议', '会议'],
  ['12.会议', '会议'],
  ['(12)会议', '会议'],
  ['[一]、会议', '会议'],
  ['(十二).会议', '会议'],
  ['会议1、2', '会议12'],
  ['会议 甲　 乙', '会议甲乙'],
  ['2022年会议2022', '会议'],
  ['2022会议2022年度', '会议'],
  ['2022年绿化', '绿化'],
])('%s in the budget of 2022 is %s', (name, plain) => expect(nameIn2022(name).plain).toBe(plain))

test.each([
  ['2022年绿化工程', true],
  ['绿化工程', false],
])('%s is a batch: %s', (name, batch) => expect(nameIn2022(name).batch).toBe(batch))

test.each([
  ['城区保洁（原名：环卫清扫）', '环卫清扫', true],
  ['城区保洁（原名：环卫清扫、垃圾清运）', '垃圾清运', true],
  ['城区保洁（原名：环卫清扫）', '垃圾清运', false],
  ['城区保洁（原名：2022年度改厕）', '2022年改厕', true],
  ['城区保洁', '城区保洁', false],
])('%s was named %s: %s', (name, before, was) => {
  expect(wasNamed(comparedNameOf({ name, year: 2023 }), nameIn2022(before))).toBe(was)
})

test.each([
  ['会议费', '会议费', true],
  ['2022年会议费', '会议费', true],
  ['会议费', '培训费', false],
  ['2021年度改厕', '2021年改厕', true],
])('%s and %s have one name: %s', (one, other, same) => expect(sameName(nameIn2022(one), nameIn2022(other))).toBe(same))

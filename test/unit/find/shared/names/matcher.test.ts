import { describe, expect, test } from 'vitest'
import { readingsOf } from '../../../../../src/find/index/projects/readings.ts'
import { NameMatcher } from '../../../../../src/find/shared/names/matcher.ts'

const NAMES = [
  '驻村工作队经费',
  '驻村工作队经费（南梁庄）',
  '干部职工培训经费',
  '校车运行补助',
  '农村小学校车服务',
  '车辆运行维护费',
  '女职工权益保障',
  '绿化养护',
  '增长极培育',
  '长江路改造',
  '2025年宣传经费',
  'App开发（二期）',
  '公安年会',
  '重点工作督查',
  '会议费',
]
const matcher = new NameMatcher(NAMES)
const readings = readingsOf(NAMES)

/** What is found, a name and how, best first. */
const found = (typed: string) => matcher.find(typed, readings).map(({ name, kind }) => `${NAMES[name]} ${kind}`)
const near = (typed: string) => matcher.findNear(typed, readings).map(({ name, kind }) => `${NAMES[name]} ${kind}`)

describe('a name has what was typed', () => {
  test.each([
    ['驻村工作队经费', ['驻村工作队经费 whole', '驻村工作队经费（南梁庄） opening']],
    ['驻村', ['驻村工作队经费 opening', '驻村工作队经费（南梁庄） opening']],
    ['驻村工作队经费南梁庄', ['驻村工作队经费（南梁庄） whole']],
    ['驻村工作队经费(南梁庄)', ['驻村工作队经费（南梁庄） whole']],
    ['校车', ['校车运行补助 opening', '农村小学校车服务 inside']],
    ['校 车', ['校车运行补助 opening', '农村小学校车服务 inside']],
    ['车', ['车辆运行维护费 opening', '校车运行补助 inside', '农村小学校车服务 inside']],
    ['２０２５年', ['2025年宣传经费 opening']],
    ['APP', ['App开发（二期） opening']],
    [
      '费',
      [
        '会议费 inside',
        '驻村工作队经费 inside',
        '车辆运行维护费 inside',
        '干部职工培训经费 inside',
        '2025年宣传经费 inside',
        '驻村工作队经费（南梁庄） inside',
      ],
    ],
    ['', []],
    ['，', []],
    ['火星', []],
  ])('%s', (typed, names) => expect(found(typed)).toEqual(names))
})

describe('a name in pinyin', () => {
  test.each([
    ['zhucungongzuoduijingfei', ['驻村工作队经费 pinyin-whole', '驻村工作队经费（南梁庄） pinyin-opening']],
    ['zcgzdjf', ['驻村工作队经费 pinyin-whole', '驻村工作队经费（南梁庄） pinyin-opening']],
    ['zhcgzdjf', ['驻村工作队经费 pinyin-whole', '驻村工作队经费（南梁庄） pinyin-opening']],
    ['zhucungzdjf', ['驻村工作队经费 pinyin-whole', '驻村工作队经费（南梁庄） pinyin-opening']],
    ['zcungongzdjf', ['驻村工作队经费 pinyin-whole', '驻村工作队经费（南梁庄） pinyin-opening']],
    ['zhucungongzuodui', ['驻村工作队经费 pinyin-opening', '驻村工作队经费（南梁庄） pinyin-opening']],
    ['zhucungongzuodu', ['驻村工作队经费 pinyin-opening', '驻村工作队经费（南梁庄） pinyin-opening']],
    ['nanliangzhuang', ['驻村工作队经费（南梁庄） pinyin-inside']],
    ['gzdjf', ['驻村工作队经费 pinyin-inside', '驻村工作队经费（南梁庄） pinyin-inside']],
    ['jingfeinanliang', ['驻村工作队经费（南梁庄） pinyin-inside']],
    ['ganbu职工培训经费', ['干部职工培训经费 pinyin-whole']],
    ['干部zhigongpx经费', ['干部职工培训经费 pinyin-whole']],
    ['gbzg培训', ['干部职工培训经费 pinyin-opening']],
    ['xiaoche', ['校车运行补助 pinyin-opening', '农村小学校车服务 pinyin-inside']],
    ['xiaocheyunxing', ['校车运行补助 pinyin-opening']],
    ['校che', ['校车运行补助 pinyin-opening', '农村小学校车服务 pinyin-inside']],
    ['xiaochef', ['农村小学校车服务 pinyin-inside']],
    ['XIAOCHE', ['校车运行补助 pinyin-opening', '农村小学校车服务 pinyin-inside']],
    ['xiao che', ['校车运行补助 pinyin-opening', '农村小学校车服务 pinyin-inside']],
    ['nvzhigong', ['女职工权益保障 pinyin-opening']],
    ['nuzhigong', ['女职工权益保障 pinyin-opening']],
    ['nüzhigong', ['女职工权益保障 pinyin-opening']],
    ['lvhua', ['绿化养护 pinyin-opening']],
    ['luhua', ['绿化养护 pinyin-opening']],
    ['zengzhangji', ['增长极培育 pinyin-opening']],
    ['changjiang', ['长江路改造 pinyin-opening']],
    ['zhangjiang', []],
    ['2025nianxc', ['2025年宣传经费 pinyin-opening']],
    ['appkaifa', ['App开发（二期） pinyin-opening']],
    ['appkf2q', []],
    ['gongannianhui', ['公安年会 pinyin-whole']],
    ['hyf', ['会议费 pinyin-whole']],
    ['huiyifei', ['会议费 pinyin-whole']],
    ['z', []],
    ['qwertyuiop', []],
    ['zzzz', []],
    ['xiaocheb', []],
  ])('%s', (typed, names) => expect(found(typed)).toEqual(names))

  test('is not understood without readings', () => {
    expect(matcher.find('xiaoche')).toEqual([])
    expect(matcher.find('app')).toEqual([{ name: 11, kind: 'opening' }])
  })
})

describe('a name is near what was typed', () => {
  test.each([
    ['a letter is wrong', '校车运营补助', ['校车运行补助 near-whole']],
    ['the first letter is wrong', '笑车运行补助', ['校车运行补助 near-whole']],
    ['the last letter is wrong', '校车运行补贴', ['校车运行补助 near-whole']],
    ['a letter is missing', '校车运补助', ['校车运行补助 near-whole']],
    ['a letter is too many', '校车的运行补助', ['校车运行补助 near-whole']],
    ['two letters are swapped', '校车行运补助', ['校车运行补助 near-whole']],
    ['two letters are swapped at the end', '校车运行助补', ['校车运行补助 near-whole']],
    ['a part of a name', '小学校本服务', ['农村小学校车服务 near-inside']],
    ['a short name', '绿化样护', ['绿化养护 near-whole']],
    ['too short', '会义费', []],
    ['a part that is too short', '校车服物', []],
    ['two letters are wrong', '校车营运补贴', []],
    ['its punctuation counts for nothing', '驻村工作对经费（南梁庄）', ['驻村工作队经费（南梁庄） near-whole']],
    [
      'a syllable is misspelt',
      'zhucungongzuoduijinfei',
      ['驻村工作队经费 near-whole', '驻村工作队经费（南梁庄） near-inside'],
    ],
    ['letters of a syllable are swapped', 'xioacheyunxing', ['校车运行补助 near-inside']],
    ['a syllable has a letter too many', 'lvhuayyanghu', ['绿化养护 near-whole']],
    ['an initial is wrong', 'zcgzfjf', ['驻村工作队经费 near-whole']],
    ['pinyin that is too short', 'hyfe', []],
    ['mixed', 'ganbu职工陪训经费', ['干部职工培训经费 near-whole']],
    ['nonsense', 'qwertyuiop', []],
    ['nonsense in characters', '火星殖民基地', []],
    ['nothing', '', []],
  ])('%s: %s', (_, typed, names) => expect(near(typed)).toEqual(names))

  test('pinyin is not understood without readings', () => expect(matcher.findNear('xioacheyunxing')).toEqual([]))
})

import { expect, test } from 'vitest'
import { nameDifferenceOf } from '../../../../src/facts/text/name-difference.ts'
import { comparedNameOf } from '../../../../src/facts/text/project-name.ts'

test.each([
  ['会议费', '会议经费', 'same'],
  ['购置执法车辆', '执法车辆购置', 'same'],
  ['乡医补助', '乡医补贴', 'same'],
  ['车辆运维费', '车辆运行维护费', 'longer'],
  ['人代会经费', '人民代表大会会议经费', 'longer'],
  ['食品抽检', '药品抽检', 'replaced'],
  ['智慧城管（一期）', '智慧城管（二期）', 'sequel'],
  ['雪亮工程', '雪亮工程二期', 'sequel'],
  ['2021年改厕', '2020年改厕', 'sequel'],
  ['2022年公路养护工程', '2023年公路养护工程', 'sequel'],
  ['第一小学操场', '第二小学操场', 'elsewhere'],
  ['东关村道路', '西关村道路', 'elsewhere'],
  ['人民路亮化', '迎宾路亮化', 'elsewhere'],
  ['大额补助', '小额补助', 'elsewhere'],
  ['农村低保', '城市低保', 'elsewhere'],
  ['城镇低保', '农村低保', 'elsewhere'],
  ['在职体检', '退休体检', 'elsewhere'],
  ['离休慰问', '在职慰问', 'elsewhere'],
  ['中央奖补', '省级奖补', 'elsewhere'],
  ['市级奖补', '区级奖补', 'elsewhere'],
  ['县级奖补', '乡级奖补', 'elsewhere'],
  ['镇级奖补', '省级奖补', 'elsewhere'],
  ['小学生均公用', '高中生均公用', 'elsewhere'],
  ['初中生均公用', '幼儿生均公用', 'elsewhere'],
  ['车辆购置', '车辆运行', 'elsewhere'],
  ['车辆租赁', '车辆维修', 'elsewhere'],
  ['上半年取暖', '下半年取暖', 'elsewhere'],
  ['前端采集', '后端采集', 'elsewhere'],
  ['男子篮球', '女子篮球', 'elsewhere'],
  ['债券本金', '债券利息', 'elsewhere'],
  ['轻度残疾', '重度残疾', 'elsewhere'],
  ['新能源车', '老能源车', 'elsewhere'],
  ['旧楼防水', '新楼防水', 'elsewhere'],
  ['人大会议', '政协会议', 'elsewhere'],
  ['党代会议', '人大会议', 'elsewhere'],
  ['北片区供水', '南片区供水', 'elsewhere'],
  ['中片区供水', '东片区供水', 'elsewhere'],
  ['市场绿化区划', '绿化市容', 'replaced'],
])('between %s in 2022 and %s in 2023 the difference is %s', (before, after, difference) => {
  const [one, other] = [comparedNameOf({ name: before, year: 2022 }), comparedNameOf({ name: after, year: 2023 })]
  expect(nameDifferenceOf(one, other)).toBe(difference)
})

test.each([
  ...[
    '村',
    '镇',
    '乡',
    '街道',
    '社区',
    '路',
    '街',
    '桥',
    '河',
    '沟',
    '水库',
    '小学',
    '中学',
    '学校',
    '幼儿园',
    '院',
    '所',
    '站',
  ],
  ...['园', '庄', '屯', '线'],
])('人民%s is elsewhere than 迎宾%s', (place) => {
  const name = (word: string, year: number) => comparedNameOf({ name: `${word}${place}亮化`, year })
  expect(nameDifferenceOf(name('人民', 2022), name('迎宾', 2023))).toBe('elsewhere')
})

test.each([
  ['人民亮化', '迎宾亮化', 'replaced'],
  ['人民亮化', '迎宾路亮化', 'replaced'],
  ['人民场路亮化', '迎宾场路亮化', 'elsewhere'],
  ['人民广场路亮化', '迎宾广场路亮化', 'replaced'],
  ['第三小学操场', '小学操场', 'elsewhere'],
  ['三期道路', '道路', 'sequel'],
  ['2021年第三小', '第三小', 'sequel'],
  ['2022年绿化工程', '绿化工程', 'sequel'],
  ['大额补助', '补助大额', 'same'],
  ['城市小额低保', '农村大额低保', 'elsewhere'],
  ['大额小额补助', '小额补助', 'longer'],
])('between %s and %s it is %s', (before, after, difference) => {
  const [one, other] = [comparedNameOf({ name: before, year: 2022 }), comparedNameOf({ name: after, year: 2023 })]
  expect(nameDifferenceOf(one, other)).toBe(difference)
})

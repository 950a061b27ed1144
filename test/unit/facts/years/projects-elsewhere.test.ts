import { describe, expect, test } from 'vitest'
import { traitsOf } from '../../../../src/facts/years/likeness.ts'
import { suggestElsewhere } from '../../../../src/facts/years/projects-elsewhere.ts'
import type { Project } from '../../../../src/model/project.ts'
import { projectWith } from '../../examples.ts'

function suggested(before: Partial<Project>, after: Partial<Project>, succeeds: boolean, isCommon = false) {
  const was = traitsOf(projectWith({ year: 2022, unit: '201', ...before }))
  const is = traitsOf(projectWith({ year: 2023, unit: '202', ...after }))
  return suggestElsewhere([is], [was], { succeeds: () => succeeds, isCommon: () => isCommon }).map(
    ({ likeness }) => likeness,
  )
}

describe('a project of another unit', () => {
  test('with the same long code and a close name is suggested', () => {
    const [was, is] = [
      { name: '医疗救助', code: '1303032100MZ01' },
      { name: '医疗救助', code: '1303032100mz01' },
    ]
    expect(suggested(was, is, false)).toEqual([{ evidence: 'code', certainty: 0.5, strong: false }])
  })

  test('with the same long code, a close name and no purpose is suggested', () => {
    const [was, is] = [
      { name: '森林病虫害防治', code: '1303032100LY' },
      { name: '森林病虫害综合防治', code: '1303032100LY' },
    ]
    expect(suggested(was, is, false)).toEqual([{ evidence: 'code', certainty: 0.5, strong: false }])
    expect(suggested(was, { ...is, name: '森林旅游推介' }, false)).toEqual([])
  })

  test('with the same short code is not', () => {
    expect(suggested({ name: '医疗救助', code: '001' }, { name: '医疗救助', code: '001' }, false)).toEqual([])
  })

  test('with the same name and purpose is suggested where the one unit follows the other, or no third has the name', () => {
    const same = { name: '农村电影放映', purpose: '每村每月放映公益电影' }
    expect(suggested(same, same, true)).toEqual([{ evidence: 'name', certainty: 0.4, strong: false }])
    expect(suggested(same, same, true, true)).toEqual([{ evidence: 'name', certainty: 0.4, strong: false }])
    expect(suggested(same, same, false)).toEqual([{ evidence: 'name', certainty: 0.4, strong: false }])
    expect(suggested(same, same, false, true)).toEqual([])
  })

  test('that a later name tells is suggested', () => {
    const was = { name: '环卫清扫' }
    const is = { name: '城区保洁（原名：环卫清扫）' }
    expect(suggested(was, is, false)).toEqual([{ evidence: 'former-name', certainty: 0.5, strong: false }])
  })

  test('with a general name is not', () => {
    const same = { name: '工作经费', purpose: '保障机关日常办公' }
    expect(suggested(same, same, true)).toEqual([])
  })
})

const PURPOSE = '每村每月放映公益电影，送到群众家门口'
const moved = (name: string) => suggested({ name, purpose: PURPOSE }, { name, purpose: PURPOSE }, false).length

test.each([
  ...[
    '公务',
    '用车',
    '公车',
    '车辆',
    '办公',
    '用房',
    '用品',
    '设备',
    '设施',
    '大楼',
    '楼',
    '会议',
    '培训',
    '差旅',
    '印刷',
  ],
  ...[
    '水电',
    '物业',
    '管理',
    '取暖',
    '供暖',
    '邮电',
    '通讯',
    '网络',
    '网站',
    '电梯',
    '食堂',
    '保洁',
    '安保',
    '保安',
    '临时',
  ],
  ...[
    '临聘',
    '聘用',
    '编外',
    '合同制',
    '人员',
    '职工',
    '干部',
    '工资',
    '遗属',
    '生活',
    '离退休',
    '退休',
    '党建',
    '党组织',
  ],
  ...['党员', '活动', '工会', '体检', '维修', '维护', '运维', '租赁', '购置', '采购', '更新', '保险', '信息化', '系统'],
  ...['宣传', '法律顾问', '档案', '会议培训'],
])('%s is what every unit pays for, and tells of no move', (name) => expect(moved(name)).toBe(0))

test.each(['农村会议', '会议中心'])('%s tells of a move', (name) => expect(moved(name)).toBe(1))

test.each([
  [2021, 1],
  [2020, 0],
])('a name of %d may have moved to 2023: %d', (year, found) => {
  const same = { name: '农村电影放映', purpose: PURPOSE }
  expect(suggested({ year, ...same }, same, false)).toHaveLength(found)
})

test.each([
  ['12345678', 1],
  ['1234567', 0],
])('the code %s is long: %d', (code, found) => {
  expect(suggested({ name: '医疗救助', code }, { name: '医疗救助', code }, false, true)).toHaveLength(found)
})

test('three at most are suggested, those of the latest year first, none of its own unit or of a later year', () => {
  const [name, code] = ['医疗救助', '1303032100MZ01']
  const was = (year: number, unit: string) => traitsOf(projectWith({ year, unit, name, code }))
  const befores = [
    was(2018, '201'),
    was(2019, '202'),
    was(2020, '203'),
    was(2021, '204'),
    was(2022, '9'),
    was(2023, '205'),
  ]
  const is = traitsOf(projectWith({ year: 2023, unit: '9', name, code }))
  const units = { succeeds: () => false, isCommon: () => true }
  expect(suggestElsewhere([is], befores, units).map(({ before }) => before.project.year)).toEqual([2021, 2020, 2019])
})

import { expect, test } from 'vitest'
import { parseDepartmentBody } from '../../../src/parse/department-body.ts'

test('parts and sections are known by their headings', () => {
  const { body, faults } = parseDepartmentBody(
    '# 第一部分\n\n## 一、总体绩效目标\n\n1、甲\n\n## 职责分类目标\n\n## 二、分项绩效目标\n\n## 三、工作保障措施\n\n# 第二部分\n',
  )
  expect(faults).toEqual([])
  expect(body).toStrictEqual({
    parts: ['第一部分', '第二部分'],
    overallGoals: {
      heading: '一、总体绩效目标',
      introduction: [],
      items: [{ label: '1、', markdown: '甲', text: '甲' }],
    },
    dutyGoals: { heading: '职责分类目标', introduction: [], items: [] },
    subGoals: { heading: '二、分项绩效目标', introduction: [], items: [] },
    measures: { heading: '三、工作保障措施', introduction: [], items: [] },
  })
})

test('a section that the document does not have is absent', () => {
  expect(parseDepartmentBody('').body).toStrictEqual({ parts: [] })
})

test.each([
  ['早到的文字\n', 'text-before-section', '早到的文字', 5],
  ['# 第一部分\n\n没有小节\n\n又一段\n', 'text-before-section', '没有小节', 7],
  ['# 总体绩效目标\n\n1、甲\n', 'mark-not-valid', '# 总体绩效目标', 5],
  ['# 第一部分\n\n### 总体绩效目标\n\n1、甲\n', 'mark-not-valid', '### 总体绩效目标', 7],
  ['##一、总体绩效目标\n\n1、甲\n\n2、乙\n', 'mark-not-valid', '##一、总体绩效目标', 5],
  ['## 其他目标\n\n1、甲\n', 'section-not-known', '其他目标', 5],
  ['## 总体绩效目标\n\n## 总体目标\n\n1、甲\n', 'section-repeated', '总体目标', 7],
  ['## 总体绩效目标\n\n| 表 |\n|---|\n', 'text-out-of-place', '| 表 |\n|---|', 7],
])('%j has a block that fits nowhere', (source, code, text, line) => {
  const { faults } = parseDepartmentBody(source, 5)
  expect(faults.map((fault) => [fault.code, fault.block.text, fault.block.line])).toEqual([[code, text, line]])
})

test('what stands below a heading with a slip is read as its section', () => {
  const { body } = parseDepartmentBody('##一、总体绩效目标\n1、甲\n\n职责分类目标：\n\n1、乙\n')
  expect(body).toMatchObject({
    overallGoals: { heading: '一、总体绩效目标', items: [{ text: '甲' }] },
    dutyGoals: { heading: '职责分类目标：', items: [{ text: '乙' }] },
  })
})

test('a group of measures may be called like a section, and a part too', () => {
  const source =
    '# 第一部分 总体绩效目标\n\n## 总体绩效目标\n\n1、甲\n\n## 工作保障措施\n\n### （一）分项目标\n\n1、乙\n'
  expect(parseDepartmentBody(source).faults).toEqual([])
})

test('text under no section is told once, with the number of what follows', () => {
  const { faults } = parseDepartmentBody('# 第一部分\n\n1、甲\n\n2、乙\n\n3、丙\n')
  expect(faults.map(({ code, other }) => [code, other])).toEqual([['text-before-section', '2']])
})

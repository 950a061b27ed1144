import { expect, test } from 'vitest'
import { parseBlocks } from '../../../src/parse/markdown-blocks.ts'
import {
  type BlockFault,
  parseDutyGoals,
  parseMeasures,
  parseOverallGoals,
  parseSubGoals,
  type SectionBlocks,
} from '../../../src/parse/sections.ts'

function sectionOf(source: string): SectionBlocks {
  const [heading, ...blocks] = parseBlocks(source, 1)
  if (!heading) throw new Error('The example has no heading.')
  return { heading, blocks }
}

/** What a section says, and the code and text of each fault. */
function read<T>(parse: (section: SectionBlocks, faults: BlockFault[]) => T, source: string) {
  const faults: BlockFault[] = []
  const section = parse(sectionOf(source), faults)
  return { section, faults: faults.map(({ code, block }) => [code, block.text]) }
}

test('overall goals are an introduction and numbered items, and one without a number among them', () => {
  const { section, faults } = read(parseOverallGoals, '## 一、总体绩效目标\n\n根据报告。\n\n1、甲。\n\n乙。\n\n3、丙。')
  expect(section).toStrictEqual({
    heading: '一、总体绩效目标',
    introduction: [{ markdown: '根据报告。', text: '根据报告。' }],
    items: [
      { label: '1、', markdown: '甲。', text: '甲。' },
      { markdown: '乙。', text: '乙。' },
      { label: '3、', markdown: '丙。', text: '丙。' },
    ],
  })
  expect(faults).toEqual([])
})

test('bullets and quotations have no place among overall goals', () => {
  const { faults } = read(parseOverallGoals, '## 总体绩效目标\n\n1、甲\n\n- 乙\n\n> 丙\n\n### 丁')
  expect(faults).toEqual([
    ['text-out-of-place', '乙'],
    ['text-out-of-place', '丙'],
    ['text-out-of-place', '丁'],
  ])
})

test('duty goals have the topic that opens them', () => {
  const { section } = read(parseDutyGoals, '## 职责分类目标：\n\n1、监督方面。听取报告。\n\n2、做好会议，确保顺利。')
  expect(section.items).toStrictEqual([
    { label: '1、', markdown: '监督方面。听取报告。', text: '监督方面。听取报告。', topic: '监督方面' },
    { label: '2、', markdown: '做好会议，确保顺利。', text: '做好会议，确保顺利。' },
  ])
})

test('sub-goals have their metrics and their own scale', () => {
  const { section, faults } = read(
    parseSubGoals,
    '## 二、分项绩效目标\n\n1、甲。\n\n- 完成率：反映完成\n\n> 完成100%为优，达不到100%为差\n\n2、乙。\n\n- 参与率',
  )
  expect(faults).toEqual([])
  expect(section.items).toStrictEqual([
    {
      label: '1、',
      markdown: '甲。',
      text: '甲。',
      metrics: [{ raw: '完成率：反映完成', name: '完成率', description: '反映完成' }],
      scale: {
        raw: '完成100%为优，达不到100%为差',
        bands: [
          { grade: 'excellent', from: 1 },
          { grade: 'poor', from: 0 },
        ],
      },
    },
    { label: '2、', markdown: '乙。', text: '乙。', metrics: [{ raw: '参与率', name: '参与率' }] },
  ])
})

test('a quotation that is no scale, a second one and a bullet before any sub-goal are faults', () => {
  const { faults } = read(
    parseSubGoals,
    '## 分项绩效目标\n\n- 早\n\n1、甲\n\n> 很好\n\n2、乙\n\n> 一般\n\n- 丙\n\n> 二',
  )
  expect(faults).toEqual([
    ['text-out-of-place', '早'],
    ['scale-not-known', '很好'],
    ['text-out-of-place', '二'],
    ['scale-not-known', '一般'],
  ])
})

test('a sub-goal without a number is told, and not what stands under it', () => {
  const { section, faults } = read(
    parseSubGoals,
    '## 分项绩效目标\n\n前言。\n\n甲\n\n- 完成率\n\n> 完成100%为优，达不到100%为差\n\n2、乙\n\n- 参与率',
  )
  expect(faults).toEqual([['mark-not-valid', '甲']])
  expect(section.introduction).toEqual([{ markdown: '前言。', text: '前言。' }])
  expect(section.items.map(({ text }) => text)).toEqual(['甲', '乙'])
})

test('measures stand in groups, each with the sentence that leads it', () => {
  const { section, faults } = read(
    parseMeasures,
    '## 三、工作保障措施\n\n前言。\n\n### （一）突出\n\n1.加强学习。紧密联系。\n',
  )
  expect(faults).toEqual([])
  expect(section).toStrictEqual({
    heading: '三、工作保障措施',
    introduction: [{ markdown: '前言。', text: '前言。' }],
    items: [
      {
        heading: '（一）突出',
        items: [{ label: '1.', markdown: '加强学习。紧密联系。', text: '加强学习。紧密联系。', lead: '加强学习。' }],
      },
    ],
  })
})

test('measures before the first group keep their number in the introduction', () => {
  const { section, faults } = read(parseMeasures, '## 工作保障措施\n\n1.加强学习。\n\n#### 过深\n')
  expect(section).toMatchObject({ introduction: [{ text: '1.加强学习。' }], items: [] })
  expect(faults).toEqual([['text-out-of-place', '过深']])
})

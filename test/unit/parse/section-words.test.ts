import { expect, test } from 'vitest'
import { isSectionTitle, SECTION_TITLES, sectionNamed } from '../../../src/parse/section-words.ts'

test.each([
  ['一、总体绩效目标', 'overallGoals', true],
  ['职责分类目标：', 'dutyGoals', true],
  ['（二）分项目标', 'subGoals', true],
  ['工作保障措施', 'measures', true],
  ['总体绩效目标是服务群众', 'overallGoals', false],
  ['其他目标', undefined, false],
])('the line %s', (line, name, isTitle) => {
  expect(sectionNamed(line)).toBe(name)
  expect(isSectionTitle(line)).toBe(isTitle)
})

test('the titles are those of the form, and each opens its section', () => {
  expect(SECTION_TITLES).toEqual(['总体绩效目标', '职责分类目标', '分项绩效目标', '工作保障措施'])
  expect(SECTION_TITLES.map(sectionNamed)).toEqual(['overallGoals', 'dutyGoals', 'subGoals', 'measures'])
})

test.each([
  ['总体目标', 'overallGoals'],
  ['职责分类绩效目标', 'dutyGoals'],
  ['保障措施', 'measures'],
  [' 分项目标 ', 'subGoals'],
])('“%s” is a title of %s', (line, name) => {
  expect(sectionNamed(line)).toBe(name)
  expect(isSectionTitle(line)).toBe(true)
})

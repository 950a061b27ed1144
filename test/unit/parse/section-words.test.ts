import { expect, test } from 'vitest'
import { isSectionTitle, sectionNamed } from '../../../src/parse/section-words.ts'

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

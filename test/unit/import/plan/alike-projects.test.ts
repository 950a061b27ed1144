import { expect, test } from 'vitest'
import { namesAlike, promisesAlike } from '../../../../src/import/plan/alike-projects.ts'
import type { ProjectFile } from '../../../../src/model/files/project-file.ts'

test.each([
  ['管网改造', '管网改造工程', true],
  ['2024年管网改造项目', '管网改造（二期）项目', true],
  ['道路改造', '学校食堂', false],
  ['甲', '甲乙', false],
])('the names %s and %s are alike: %s', (a, b, alike) => expect(namesAlike(a, b)).toBe(alike))

const project = (goals: string[], ...names: string[]): ProjectFile => ({
  name: '甲',
  moneyUnit: '元',
  budget: '1',
  funding: {},
  goals,
  indicators: names.map((name) => ({ level1: '产出指标', level2: '数量指标', name, target: '1' })),
})

test.each([
  [project(['一'], 'a', 'b', 'c', 'd'), project(['一'], 'a', 'b', 'c', 'e'), true],
  [project(['一'], 'a', 'b'), project(['二'], 'a', 'c'), false],
  [project([], 'a'), project([], 'a'), false],
])('what two projects promise is compared', (a, b, alike) => expect(promisesAlike(a, b)).toBe(alike))

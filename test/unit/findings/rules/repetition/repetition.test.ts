import { describe, expect, test } from 'vitest'
import {
  DESCRIPTION_REPEATS_NAME,
  SAME_BASIS,
  SAME_THRESHOLD,
} from '../../../../../src/findings/rules/repetition/repetition.ts'
import { indicatorWith } from '../../../examples.ts'
import { foundIn, isFound, rowWith } from '../../examples.ts'

test.each([
  ['成本节约', '成本节约', true],
  ['成本节约', '成本节约。', true],
  ['完成率', '专项调研完成率', false],
  ['完成率', '', false],
  ['完成率', undefined, false],
])('%s described as %s repeats the name: %s', (name, description, found) => {
  const indicator = description === undefined ? indicatorWith({ name }) : indicatorWith({ name, description })
  expect(isFound(DESCRIPTION_REPEATS_NAME, indicator)).toBe(found)
})

describe('one threshold for all', () => {
  test.each([
    [['≥90%', '≥90%', '≥90%'], true],
    [['≥90%', '≥90%', '促进', '≥90%'], true],
    [['≥90%', '≥90%', '≥95%'], false],
    [['≥90%', '≥90%', '90%'], false],
    [['≥90%', '≥90%', '45人'], false],
    [['≥90%', '≥90%'], false],
    [['100%', '100%', '100%'], false],
    [['促进', '保障', '提高'], false],
    [['47都道府县', '47都道府县', '47都道府县'], false],
    [['1,741个', '1,741个', '1,741个'], false],
    [['47', '47', '47'], false],
    [['47/47', '47/47', '47/47'], false],
    [['100分', '100分', '100分'], false],
    [['0%', '0%', '0%'], false],
    [['1000‰', '1000‰', '1000‰'], false],
    [['≥90分', '≥90分', '≥90分'], true],
  ] satisfies [string[], boolean][])('%o: %s', (targets, found) => {
    const hits = foundIn(SAME_THRESHOLD, { indicators: targets.map((target) => rowWith('甲', target)) })
    expect(hits.length > 0).toBe(found)
  })

  test('the message counts them', () => {
    const indicators = ['≥90%', '≥90%', '促进', '≥90%'].map((target) => rowWith('甲', target))
    expect(foundIn(SAME_THRESHOLD, { indicators })).toEqual([
      { place: 'indicators', values: ['≥90%'], message: '有数的 3 项指标，指标值都是“≥90%”。' },
    ])
  })
})

describe('one basis for all', () => {
  test.each([
    [['年度工作计划', '年度工作计划', '年度工作计划'], true],
    [['年度工作计划', '年度工作计划', '会议费管理办法'], false],
    [['年度工作计划', '年度工作计划', ''], false],
    [['年度工作计划', '年度工作计划'], false],
    [['', '', ''], false],
    [['无', '无', '无'], false],
  ] satisfies [string[], boolean][])('%o: %s', (bases, found) => {
    const hits = foundIn(SAME_BASIS, { indicators: bases.map((basis) => indicatorWith({ basis })) })
    expect(hits.length > 0).toBe(found)
  })
})

test('a repeated description is quoted as it stands', () => {
  const indicators = [indicatorWith({ number: 2, name: '成本', description: ' 成本。' })]
  expect(foundIn(DESCRIPTION_REPEATS_NAME, { indicators })).toEqual([
    { place: 'i-2', values: ['成本', ' 成本。'], message: '第2项“成本”的描述和名称一字不差。' },
  ])
  expect(isFound(DESCRIPTION_REPEATS_NAME, indicatorWith({ name: '', description: ' ' }))).toBe(false)
})

test.each([
  ['%', true],
  ['‰', true],
  ['‱', true],
  ['分', true],
  ['%以上', false],
  ['百分', false],
  ['分钟', false],
])('a number of “%s” is one that somebody chose: %s', (unit, chosen) => {
  const target = { raw: ' ≥9 ', kind: 'quantity', operator: '>=', number: 9, unit } as const
  const indicators = [1, 2, 3].map((number) => indicatorWith({ number, target }))
  const hit = { place: 'indicators', values: [' ≥9 '], message: '有数的 3 项指标，指标值都是“≥9”。' }
  expect(foundIn(SAME_THRESHOLD, { indicators })).toEqual(chosen ? [hit] : [])
})

test('one basis is told once, without white space', () => {
  const indicators = ['计划', ' 计划', '计划 '].map((basis) => indicatorWith({ basis }))
  expect(foundIn(SAME_BASIS, { indicators })).toEqual([
    { place: 'indicators', values: ['计划'], message: '3 项指标的确定依据都是“计划”。' },
  ])
})

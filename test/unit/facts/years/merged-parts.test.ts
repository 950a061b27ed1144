import { expect, test } from 'vitest'
import { traitsOf } from '../../../../src/facts/years/likeness.ts'
import { partLikenessOf } from '../../../../src/facts/years/merged-parts.ts'
import { projectWith } from '../../examples.ts'

const part = { evidence: 'part', certainty: 0.4, strong: false }

test.each([
  ['图书馆运行', '文化馆运行', '图书馆文化馆运行', part],
  ['图书馆运行', '图书馆水电', '图书馆运行', undefined],
  ['图书馆运行', '文化馆运行', '图书馆运行', undefined],
  ['图书馆运行', '文化馆一期', '图书馆运行文化馆', undefined],
  ['图书馆运行', '工作经费', '图书馆运行工作经费', undefined],
])('beside %s, what %s is to %s', (main, before, after, expected) => {
  const [goesOn, stopped] = [main, before].map((name) => traitsOf(projectWith({ year: 2022, name })))
  const later = traitsOf(projectWith({ year: 2023, name: after }))
  expect(goesOn && stopped && partLikenessOf(stopped, later, goesOn)).toEqual(expected)
})

test.each([
  ['修补公路路面', '栽植修剪行道树', '修补公路路面，栽植修剪行道树', part],
  ['修补公路路面', '栽植修剪行道树', '修补公路路面', undefined],
  ['修补公路路面', '修补公路', '修补公路路面', undefined],
  ['修补公路路面', '保障正常运转，提高服务质量', '修补公路路面，保障正常运转，提高服务质量', undefined],
])('beside the purpose %s, what %s is to %s', (main, before, after, expected) => {
  const goesOn = traitsOf(projectWith({ year: 2022, name: '公路养护', purpose: main }))
  const stopped = traitsOf(projectWith({ year: 2022, name: '绿化', purpose: before }))
  const later = traitsOf(projectWith({ year: 2023, name: '公路养护', purpose: after }))
  expect(partLikenessOf(stopped, later, goesOn)).toEqual(expected)
})

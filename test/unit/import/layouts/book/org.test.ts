import { expect, test } from 'vitest'
import { isOrg, isSameOrg } from '../../../../../src/import/layouts/book/org.ts'

test.each([
  ['某某县财政局', true],
  ['某某县第一中学', true],
  ['某某县人民医院（本级）', true],
  ['万元', false],
  ['关于某某局', false],
  ['2024年部门预算', false],
  ['上海市普陀区', false],
])('%s may be a unit: %s', (text, is) => expect(isOrg(text)).toBe(is))

test.each([
  ['上海市普陀区财政局', '普陀区财政局', true],
  ['普陀区财政局', '普陀区财政局', true],
  ['某某县财政局', '某某县教育局', false],
  ['某某局信息中心', '信息中心', false],
])('%s and %s are one unit: %s', (a, b, same) => {
  expect(isSameOrg(a, b)).toBe(same)
  expect(isSameOrg(b, a)).toBe(same)
})

import { expect, test } from 'vitest'
import { columnsIn, inOrder, ordered, rolesIn } from '../../../../../src/import/layouts/records/ordered.ts'
import { projectFileSchema } from '../../../../../src/model/files/project-file.ts'

test('a record has the keys of its schema in their order, without what is absent or of no key', () => {
  const found: { a?: number | undefined; b?: number | undefined; c?: number | undefined } = { c: 1, b: undefined, a: 2 }
  expect(Object.entries(ordered<typeof found>({ a: 0, b: 0, c: 0 }, { ...found, ...{ d: 3 } }))).toEqual([
    ['a', 2],
    ['c', 1],
  ])
})

test('what a label or a column gives has a field where the schema of the record has its key', () => {
  expect(rolesIn(projectFileSchema.shape)).toEqual([
    ...['code', 'name', 'unit', 'department', 'implementer', 'period', 'budget', 'funding', 'purpose'],
    ...['periodGoals', 'goals'],
  ])
  expect(columnsIn(projectFileSchema.shape.indicators.element.shape)).toEqual([
    ...['level1', 'level2', 'name', 'description', 'operator', 'target', 'unit', 'basis', 'weight', 'standard'],
    'remark',
  ])
})

test('an indicator has its levels first and then the columns that its table has', () => {
  const row = { weight: '5', name: '长度', target: '', level1: '产出', level2: '数量' }
  expect(Object.entries(inOrder(row, ['target', 'unit', 'weight']))).toEqual([
    ['level1', '产出'],
    ['level2', '数量'],
    ['name', '长度'],
    ['target', ''],
    ['weight', '5'],
  ])
})

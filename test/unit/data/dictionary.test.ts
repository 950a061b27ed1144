import { expect, test } from 'vitest'
import { DATA_TABLES } from '../../../src/data/columns/tables.ts'
import { dictionaryOf } from '../../../src/data/dictionary.ts'

const entries = dictionaryOf(DATA_TABLES)

test.each([
  ['项目', '预算数（元）', '预算数换算成元，一分不差', '元', '原文'],
  ['项目', '达到（本站算）', '按原文的指标值和完成值相比，达到的有几项', '项', '本站算'],
  ['原文', '数据版本', '内容的版本，同一版本的数据相同', '', '本站'],
])('of the table %s the column %s means %s', (table, name, about, unit, from) => {
  const found = entries.filter((entry) => entry.table === table && entry.name === name)
  expect(found).toMatchObject([{ about, unit, from }])
})

test('every column has its meaning and an example', () => {
  expect(entries.length).toBeGreaterThan(100)
  expect(entries.filter(({ about, example }) => about === '' || example === '')).toEqual([])
})

import { expect, test } from 'vitest'
import { rememberingYear, rowsOfDossier } from '../../../src/build/unit-rows.ts'
import { siteWith } from '../dossier/site-with.ts'
import { departmentHolding } from '../examples.ts'

const dossier = siteWith([departmentHolding(2021, 'a', ['p1'], '甲局'), departmentHolding(2020, 'a', ['p1'], '甲局')])
const [now, before] = dossier.departments

test('rows are those of the unit and year that is asked for', () => {
  const rowsOf = rowsOfDossier(dossier)
  expect(now && rowsOf('projects', now)[0]?.slice(0, 4)).toEqual([2021, undefined, '甲局', '2021/a/p1'])
  expect(before && rowsOf('units', before)[0]?.slice(0, 4)).toEqual([2020, undefined, '甲局', '2020/a'])
})

test('rows of a year are worked out once, until those of another year are asked for', () => {
  const asked: string[] = []
  const rowsOf = rememberingYear((table, { department }) => {
    asked.push(`${department.year} ${table}`)
    return [[department.year]]
  })
  if (!now || !before) throw new Error('The site has two years.')
  expect([rowsOf('units', now), rowsOf('units', now), rowsOf('plans', now)]).toEqual([[[2021]], [[2021]], [[2021]]])
  expect([rowsOf('units', before), rowsOf('units', now)]).toEqual([[[2020]], [[2021]]])
  expect(asked).toEqual(['2021 units', '2021 plans', '2020 units', '2021 units'])
})

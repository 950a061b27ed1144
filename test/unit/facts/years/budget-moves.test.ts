import { expect, test } from 'vitest'
import { type BudgetMove, budgetMovesOf, comparedBudgetsOf } from '../../../../src/facts/years/budget-moves.ts'
import { lineageOf } from '../../../../src/facts/years/lineage.ts'
import type { Project } from '../../../../src/model/project.ts'
import { departmentWith, projectWith, yearsWith } from '../../examples.ts'

/** A project that goes on, by declaration, from those of the year before with these slugs. */
function project(year: number, slug: string, fen: bigint | undefined, ...continues: readonly string[]): Project {
  return projectWith({
    ...{ year, slug, name: `${slug}${year}`, budget: { raw: '', ...(fen !== undefined && { fen }) } },
    continues: continues.map((before) => ({ year: year - 1, unit: '101001', slug: before })),
  })
}

function comparedOf(befores: readonly Project[], afters: readonly Project[]): BudgetMove[] {
  const years = yearsWith(
    departmentWith({ year: 2025, projects: afters }),
    departmentWith({ year: 2024, projects: befores }),
  )
  return comparedBudgetsOf(lineageOf(years), afters)
}

const movesOf = (befores: readonly Project[], afters: readonly Project[]) => budgetMovesOf(comparedOf(befores, afters))

const slugs = (projects: readonly Project[]) => projects.map(({ slug }) => slug).join(' ')
const told = ({ befores, afters, before, after, difference, share }: BudgetMove) =>
  [`${slugs(befores)} → ${slugs(afters)}`, before, after, difference, share] as const

test('the largest moves come first, up or down; what did not move or has no number is left out', () => {
  const befores = [project(2024, 'a', 100n), project(2024, 'b', 900n), project(2024, 'c', 5n), project(2024, 'd', 1n)]
  const afters = [
    project(2025, 'a2', 120n, 'a'),
    project(2025, 'b2', 600n, 'b'),
    project(2025, 'c2', 5n, 'c'),
    project(2025, 'd2', undefined, 'd'),
    project(2025, 'new', 7777n),
  ]
  expect(movesOf(befores, afters).map(told)).toEqual([
    ['b → b2', 900n, 600n, -300n, -1 / 3],
    ['a → a2', 100n, 120n, 20n, 0.2],
  ])
})

test('what stays as it was is compared too, and does not move', () => {
  const befores = [project(2024, 'a', 100n), project(2024, 'b', 7n)]
  const afters = [project(2025, 'a2', 100n, 'a'), project(2025, 'b2', 8n, 'b'), project(2025, 'c2', 9n)]
  expect(comparedOf(befores, afters).map(told)).toEqual([
    ['a → a2', 100n, 100n, 0n, 0],
    ['b → b2', 7n, 8n, 1n, 1 / 7],
  ])
})

test('what was merged is compared with all that it was merged of', () => {
  const befores = [project(2024, 'a', 100n), project(2024, 'b', 50n)]
  expect(movesOf(befores, [project(2025, 'ab', 180n, 'a', 'b')]).map(told)).toEqual([
    ['a b → ab', 150n, 180n, 30n, 0.2],
  ])
})

test('what was split is one move of all its parts, and none where they come to the same money', () => {
  const afters = [project(2025, 'a1', 40n, 'a'), project(2025, 'a2', 50n, 'a')]
  expect(movesOf([project(2024, 'a', 100n)], afters).map(told)).toEqual([['a → a2 a1', 100n, 90n, -10n, -0.1]])
  expect(movesOf([project(2024, 'a', 90n)], afters)).toEqual([])
})

test('a part without a number leaves the whole without one', () => {
  const afters = [project(2025, 'a1', 40n, 'a'), project(2025, 'a2', undefined, 'a')]
  expect(movesOf([project(2024, 'a', 100n)], afters)).toEqual([])
})

test('what is merged and split at once is still one move', () => {
  const befores = [project(2024, 'a', 100n), project(2024, 'b', 100n)]
  const afters = [project(2025, 'x', 150n, 'a', 'b'), project(2025, 'y', 90n, 'b')]
  expect(movesOf(befores, afters).map(told)).toEqual([['a b → x y', 200n, 240n, 40n, 0.2]])
})

test('money that came where there was none has no share', () => {
  expect(movesOf([project(2024, 'a', 0n)], [project(2025, 'a2', 9n, 'a')]).map(told)).toEqual([
    ['a → a2', 0n, 9n, 9n, undefined],
  ])
})

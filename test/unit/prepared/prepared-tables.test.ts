import { expect, test } from 'vitest'
import { PREPARED_GROUPS, PREPARED_TABLES, preparedAnswersOf } from '../../../src/prepared/prepared-tables.ts'
import { siteWith } from '../dossier/site-with.ts'

test('there are twenty questions, each with an address and a title of its own', () => {
  expect(PREPARED_TABLES).toHaveLength(20)
  expect(new Set(PREPARED_TABLES.map(({ id }) => id)).size).toBe(20)
  expect(new Set(PREPARED_TABLES.map(({ title }) => title)).size).toBe(20)
  for (const { id } of PREPARED_TABLES) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test.each(PREPARED_TABLES.map(({ id, method }) => [id, method] as const))(
  '%s tells its method in two sentences',
  (_, method) => {
    expect(method.match(/。/g)).toHaveLength(2)
  },
)

test('each is of a group that is listed, and groups stand together', () => {
  const groups = PREPARED_TABLES.map(({ group }) => group)
  expect([...new Set(groups)]).toEqual(PREPARED_GROUPS.map(({ id }) => id))
  const order = PREPARED_GROUPS.map(({ id }) => id)
  expect(groups.map((group) => order.indexOf(group))).toEqual(
    groups.map((group) => order.indexOf(group)).toSorted((a, b) => a - b),
  )
})

test('a site without content has no answer, and is asked once', () => {
  const site = siteWith([])
  const answers = preparedAnswersOf(site)
  expect(answers.map(({ answer }) => answer)).toEqual(
    Array.from({ length: 20 }, () => ({ year: undefined, rows: [], compared: 0 })),
  )
  expect(preparedAnswersOf(site)).toBe(answers)
})

import { expect, test } from 'vitest'
import { byRank, codeRank, nameRank } from '../../../../../src/find/browser/search/rank.ts'

/** Pages from 100 on are departments, from 200 on terms; those of odd numbers are of the newer year. */
const index = {
  kindOf: (page: number) => (page < 100 ? 'project' : page < 200 ? 'department' : 'term'),
  yearOf: (page: number) => (page % 2 === 1 ? 2025 : 2024),
} as const
const LENGTHS: Readonly<Record<number, number>> = { 3: 9 }
const BUDGETS: Readonly<Record<number, number>> = { 6: 500_00, 8: 900_00 }
const TEXT = 6

test.each<[string, [page: number, ...ranks: number[]][], number[]]>([
  [
    'the exact name, then a name that begins so',
    [
      [1, nameRank('opening')],
      [0, nameRank('whole')],
    ],
    [0, 1],
  ],
  [
    'pinyin like names',
    [
      [1, nameRank('inside')],
      [0, nameRank('pinyin-whole')],
    ],
    [0, 1],
  ],
  [
    'a whole code before a name that begins so',
    [
      [1, nameRank('opening')],
      [0, codeRank('whole')],
    ],
    [0, 1],
  ],
  [
    'a name that begins so before one that has it inside',
    [
      [1, nameRank('inside')],
      [0, nameRank('opening')],
    ],
    [0, 1],
  ],
  [
    'a part of a code before a text',
    [
      [1, TEXT],
      [0, codeRank('inside')],
    ],
    [0, 1],
  ],
  [
    'a shorter name first',
    [
      [3, nameRank('inside')],
      [4, nameRank('inside')],
    ],
    [4, 3],
  ],
  [
    'the newest first, however long its name, where texts answer',
    [
      [4, TEXT],
      [3, TEXT],
    ],
    [3, 4],
  ],
  [
    'projects before departments',
    [
      [100, nameRank('inside')],
      [1, TEXT],
    ],
    [1, 100],
  ],
  [
    'a department of that name before all',
    [
      [1, nameRank('opening')],
      [100, nameRank('whole')],
    ],
    [100, 1],
  ],
  [
    'terms behind, unless their name is asked for',
    [
      [200, nameRank('inside')],
      [201, nameRank('whole')],
      [1, TEXT],
    ],
    [201, 1, 200],
  ],
  [
    'all pieces together',
    [
      [0, 0, TEXT],
      [1, 2, 3],
    ],
    [1, 0],
  ],
  [
    'among equals of a year the largest budget, one without a number last',
    [
      [2, TEXT],
      [6, TEXT],
      [8, TEXT],
      [5, TEXT],
    ],
    [5, 8, 6, 2],
  ],
])('%s', (_, pages, order) => {
  const ranked = pages.map(([page, ...ranks]) => ({ page, ranks }))
  const weights = { lengthOf: (page: number) => LENGTHS[page] ?? 4, budgetOf: (page: number) => BUDGETS[page] }
  expect(byRank(ranked, index, weights)).toEqual(order)
})

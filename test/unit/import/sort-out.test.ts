import { expect, test } from 'vitest'
import { importProblem } from '../../../src/faults/import-fault.ts'
import { sortOut } from '../../../src/import/sort-out.ts'

/** Items are letters with a digit, their group: upper-case ones are at fault by themselves, two of one letter disagree, and x, y and z
 *  of any group cannot be three. Gives the items that were asked about, too. */
async function sorted(items: readonly string[]) {
  let asked = 0
  const faultsOf = (some: readonly string[]) => {
    asked += 1
    const letters = some.map((item) => item.charAt(0))
    const bad = letters.filter((letter, n) => /[A-Z]/.test(letter) || letters.indexOf(letter) !== n)
    const three = ['x', 'y', 'z'].every((letter) => letters.includes(letter)) ? ['xyz'] : []
    return Promise.resolve([...bad, ...three].map((letter) => importProblem('records-one-file', letter)))
  }
  const { kept, refused } = await sortOut(items, faultsOf, (item) => Promise.resolve(item.charAt(1)))
  const told = [...refused].map(([item, faults]) => `${item}: ${faults.map(({ place }) => place.file).join(' ')}`)
  return { kept, told, asked }
}

test.each<[title: string, items: string[], kept: string[], told: string[]]>([
  ['none', [], [], []],
  ['all that agree', ['a1', 'b1', 'c2'], ['a1', 'b1', 'c2'], []],
  ['one at fault by itself', ['a1', 'B1', 'c1'], ['a1', 'c1'], ['B1: B']],
  ['two of a group that disagree', ['a1', 'b1', 'c1', 'b1'], ['a1', 'c1'], ['b1: b']],
  ['two of other groups that disagree', ['a1', 'c1', 'a2'], ['c1'], ['a1: a', 'a2: a']],
  ['the last of three that only agree by two', ['x1', 'y1', 'a1', 'z1'], ['x1', 'y1', 'a1'], ['z1: xyz']],
  ['one and several', ['A1', 'b1', 'b2', 'c1', 'd1', 'd2'], ['c1'], ['A1: A', 'b1: b', 'b2: b', 'd1: d', 'd2: d']],
])('of %s, what can go in is kept', async (_, items, kept, told) => {
  const result = await sorted(items)
  expect([result.kept, result.told.toSorted()]).toEqual([kept, told])
})

test('all that agree are asked about once', async () => {
  expect((await sorted(['a1', 'b1', 'c1', 'd1', 'e1'])).asked).toBe(1)
})

import { expect, test } from 'vitest'
import { accountOf } from '../../../../src/import/document/account.ts'
import type { Claim } from '../../../../src/import/document/claims.ts'

const claim = (as: Claim['as'], start: number, end: number, what = 'x'): Claim => ({ as, start, end, what })

test('the account closes and names what nothing has claimed', () => {
  const { account, labels, residue, unplaced } = accountOf('单位：元 乙\n', [
    claim('residue', 6, 7, 'line end'),
    claim('label', 0, 3),
    claim('field', 3, 4),
  ])
  expect(account).toEqual({ read: 7, placed: 4, residue: 1, unplaced: 2 })
  expect(labels).toBe(3)
  expect([...residue.keys()]).toEqual(['line end'])
  expect(unplaced).toEqual([{ start: 4, end: 6 }])
})

test('characters are Unicode code points, and CR LF are two', () => {
  expect(accountOf('𠮷\r\n', [claim('field', 0, 2), claim('residue', 2, 4)]).account).toEqual({
    read: 3,
    placed: 1,
    residue: 2,
    unplaced: 0,
  })
})

test.each([
  ['overlap', [claim('field', 0, 2), claim('field', 1, 3)]],
  ['are the same', [claim('field', 0, 2), claim('label', 0, 2)]],
  ['reach past the end', [claim('field', 0, 4)]],
  ['hold nothing', [claim('field', 1, 1)]],
])('claims that %s are refused', (_, claims) => {
  expect(() => accountOf('甲乙丙', claims)).toThrow('claims')
})

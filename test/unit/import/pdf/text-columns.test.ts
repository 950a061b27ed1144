import { expect, test } from 'vitest'
import { text } from './pdf-file.ts'
import { blocksOf } from './read.ts'

const SAID = '按照绩效目标管理的要求公开本年度各项目的目标和结果接受社会监督'

/** Lines of twenty characters, one under the other, from `x` on. */
function column(x: number, first: string, last: string): string {
  const lines = [first, ...Array.from({ length: 5 }, () => SAID.slice(0, 20)), last]
  return lines.map((said, n) => text(x, 120 + n * 14, said)).join('')
}

const left = `左${SAID.slice(0, 19)}`
const right = `右${SAID.slice(0, 19)}`
const middle = SAID.slice(0, 20).repeat(5)

test('text in two columns is read column by column, under a title over both', async () => {
  const content = text(230, 80, '绩效目标公开说明') + column(72, left, '左完。') + column(320, right, '右完。')
  expect(await blocksOf([content])).toEqual(['绩效目标公开说明', `${left}${middle}左完。`, `${right}${middle}右完。`])
})

test('labels with values beside them are no columns of text', async () => {
  const rows = Array.from(
    { length: 8 },
    (_, n) => text(72, 120 + n * 20, `标签${n}`) + text(320, 120 + n * 20, `值${n}`),
  )
  expect((await blocksOf([rows.join('')]))[0]).toBe('标签0\t值0')
})

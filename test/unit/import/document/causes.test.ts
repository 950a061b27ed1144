import { expect, test } from 'vitest'
import { importProblem } from '../../../../src/faults/import-fault.ts'
import { withCauses } from '../../../../src/import/document/causes.ts'
import { examine } from '../../../../src/import/examine.ts'
import { formatFaults } from '../../../../src/import/report/summary-faults.ts'
import { looseText, shortDocument } from '../sample.ts'

test('text without a place in the row of another fault follows from it, and no other does', () => {
  const { faults } = examine(
    'a-2021.txt',
    shortDocument((text) => looseText(text.replace('\t100%', '\t100%\n\t5%'))),
  )
  expect(formatFaults(faults, false, 'zh')).toEqual([
    expect.stringMatching(
      /^a-2021\.txt:25: 支出计划有 2 个月份，.*因此这一行有 3 处文字没有归处。 \[plan-shares-uneven\]$/,
    ),
    'a-2021.txt:31: “100%”不知道应归到哪一项。 [text-without-place]',
    'a-2021.txt:32: “5%”不知道应归到哪一项。 [text-without-place]',
    'a-2021.txt:34: “共一页”不知道应归到哪一项。 [text-without-place]',
  ])
  expect(formatFaults(faults, false, 'en')[0]).toMatch(/ So 3 pieces of text in this row have no place\. \[/)
  expect(formatFaults(faults, true, 'zh')).toHaveLength(7)
})

const cell = (start: number, end: number) => ({ start, lines: [{ text: 'x', ranges: [{ start, end }] }] })
const BLOCKS = [
  { kind: 'paragraph', piece: { text: 'x', ranges: [{ start: 0, end: 5 }] } },
  { kind: 'table', rows: [[cell(10, 12), cell(13, 15)], [cell(20, 22)]] },
] as const
const at = (code: 'text-without-place' | 'plan-month-twice', offset?: number) =>
  importProblem(code, { file: 'a.docx', ...(offset !== undefined && { offset }) })

test.each<[title: string, problems: ReturnType<typeof at>[], causes: (number | undefined)[]]>([
  ['in the row of a cause', [at('plan-month-twice', 10), at('text-without-place', 13)], [undefined, 10]],
  ['before it in its row', [at('text-without-place', 10), at('plan-month-twice', 13)], [13, undefined]],
  ['in another row', [at('plan-month-twice', 10), at('text-without-place', 20)], [undefined, undefined]],
  ['outside of tables', [at('plan-month-twice', 10), at('text-without-place', 3)], [undefined, undefined]],
  ['beside a cause without a place', [at('plan-month-twice'), at('text-without-place', 10)], [undefined, undefined]],
  ['alone', [at('text-without-place', 10), at('text-without-place', 13)], [undefined, undefined]],
])('text %s', (_, problems, causes) => {
  expect(withCauses({ blocks: BLOCKS }, problems).map(({ cause }) => cause)).toEqual(causes)
})

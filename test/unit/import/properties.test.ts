import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLUMN_WORDS, columnOf } from '../../../src/import/layouts/words/columns.ts'
import { LABEL_WORDS, roleOf } from '../../../src/import/layouts/words/labels.ts'
import { asDocx } from './forms/as-docx.ts'
import { asPdf } from './forms/as-pdf.ts'
import type { Form, Part } from './forms/form.ts'
import { contentOf, examined } from './forms/formats.ts'

const INDICATORS = [
  ['产出指标', '数量指标', '改造管网长度', '≥10公里', '50'],
  ['产出指标', '质量指标', '验收合格率', '100%', '30'],
  ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '20'],
] as const
const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标值', '分值'] as const
const KEYS = ['level1', 'level2', 'name', 'target', 'weight'] as const

/** How the form is printed: its words, the order of its columns, and rows or columns that no form has. */
interface Printed {
  readonly labels?: Readonly<Record<string, string>>
  readonly heads?: Readonly<Record<string, string>>
  readonly order?: readonly number[]
  readonly row?: readonly [label: string, text: string]
  readonly column?: string
}

function rowsOf({ labels = {}, heads = {}, order = [0, 1, 2, 3, 4], row, column }: Printed = {}): Form['rows'] {
  const label = (word: string) => labels[word] ?? word
  const more = (text: string) => (column === undefined ? [] : [text])
  const across = column === undefined ? 4 : 5
  return [
    [label('项目名称'), ['城区管网改造', across]],
    [label('主管部门'), ['某某县住建局', across]],
    ...(row ? [[row[0], [row[1], across]] as const] : []),
    [label('年度资金总额'), ['300', across]],
    [label('年度目标'), ['改造管网10公里。', across]],
    [...order.map((n) => heads[COLUMNS[n] ?? ''] ?? COLUMNS[n] ?? ''), ...more(column ?? '')],
    ...INDICATORS.map((texts) => [...order.map((n) => texts[n] ?? ''), ...more('甲')]),
  ]
}

const ABOVE = ['项目支出绩效目标申报表（2024年度）', '单位：万元']
const RECORD = {
  name: '城区管网改造',
  title: '项目支出绩效目标申报表（2024年度）',
  department: '某某县住建局',
  moneyUnit: '万元',
  budget: '300',
  funding: {},
  goals: ['改造管网10公里。'],
  indicators: INDICATORS.map((texts) => Object.fromEntries(KEYS.map((key, n) => [key, texts[n]]))),
}

/** Reads a document, and checks its account and that it gives this record, of this unit and year. */
async function expectRecord(bytes: Uint8Array, file: string, record: object = RECORD): Promise<void> {
  const document = await examined(file, bytes)
  expect(document.faults).toEqual([])
  expect(contentOf(document)).toEqual({ of: [[2024, '', '某某县住建局']], records: [record] })
  const { read, placed, residue, aside = 0, unplaced } = document.accounting.account
  expect([placed + residue + aside, unplaced]).toEqual([read, 0])
}

const docxOf = (printed?: Printed) => asDocx([...ABOVE, rowsOf(printed)])
const property = <Value>(arbitrary: fc.Arbitrary<Value>, holds: (value: Value) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, holds), { numRuns: 40 })

/** Any other word for the same label. */
const synonyms = (word: string) => fc.constantFrom(...LABEL_WORDS.filter((one) => roleOf(one) === roleOf(word)))
/** Any other word for the same head. */
const headWords = (word: string) => fc.constantFrom(...COLUMN_WORDS.filter((one) => columnOf(one) === columnOf(word)))
/** Any order of the columns behind the first level: cells before it head the rows at their side. */
const order = fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }).map((others) => [0, ...others])

test('another word for a label or a head changes nothing', () =>
  property(
    fc.record({
      labels: fc.record({
        项目名称: synonyms('项目名称'),
        主管部门: synonyms('主管部门'),
        年度目标: synonyms('年度目标'),
      }),
      heads: fc.record({ 三级指标: headWords('三级指标'), 指标值: headWords('指标值'), 分值: headWords('分值') }),
    }),
    (printed) => expectRecord(docxOf(printed), 'a.docx'),
  ))

test('the order of the columns changes nothing', () =>
  property(order, (columns) => expectRecord(docxOf({ order: columns }), 'a.docx')))

test('a column that is not known is kept under its head, and changes nothing else', () =>
  property(fc.constantFrom('数据口径', '责任科室', '考核频次', '佐证材料'), (column) =>
    expectRecord(docxOf({ column }), 'a.docx', {
      ...RECORD,
      indicators: RECORD.indicators.map((one) => ({ ...one, fields: [{ label: column, text: '甲' }] })),
    }),
  ))

test('a label that is not known is kept with its text, and changes nothing else', () =>
  property(fc.constantFrom('责任科室', '建设地点', '受益村组', '联席领导'), (label) =>
    expectRecord(docxOf({ row: [label, '甲乙丙'] }), 'a.docx', { ...RECORD, fields: [{ label, text: '甲乙丙' }] }),
  ))

test('a table parted over a page, with its head again or 续表 between, changes nothing', () =>
  property(fc.record({ at: fc.integer({ min: 6, max: 7 }), caption: fc.boolean(), head: fc.boolean() }), (cut) => {
    const rows = rowsOf()
    const [before, after] = [rows.slice(0, cut.at), rows.slice(cut.at)]
    const again = [...(cut.head || !cut.caption ? rows.slice(4, 5) : []), ...after]
    const parts: Part[] = [...ABOVE, before, ...(cut.caption ? ['续表'] : []), again]
    return expectRecord(asDocx(parts), 'a.docx')
  }))

test('a page of a PDF file that ends anywhere changes nothing', () =>
  property(fc.integer({ min: 0, max: 9 }), (n) =>
    expectRecord(asPdf([...ABOVE, rowsOf()], { pageHeight: 360 - n * 10 }), 'a.pdf'),
  ))

test('a book around the form changes nothing', () =>
  property(fc.subarray([0, 1, 2, 3]), (chosen) => {
    const around: Part[] = [
      '一、部门职责是管理城乡建设，2023年新增职能一项。',
      [
        ['收入', '金额', '支出', '金额'],
        ['一般公共预算', '300', '城乡社区支出', '300'],
      ],
      '二、“三公”经费说明：比上年减少1万元。',
      [
        ['因公出国', '公务接待', '公务用车'],
        ['0', '1', '2'],
      ],
    ]
    const before = around.filter((_, n) => chosen.includes(n))
    const parts: Part[] = [
      '某某县住建局2024年部门预算',
      ...before,
      ...ABOVE,
      rowsOf(),
      '三、名词解释',
      '财政拨款是指财政安排的资金。',
    ]
    return expectRecord(asDocx(parts), 'a.docx')
  }))

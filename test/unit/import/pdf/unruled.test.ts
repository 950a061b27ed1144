import { describe, expect, test } from 'vitest'
import { examine } from '../../../../src/import/examine.ts'
import { readPdf } from '../../../../src/import/pdf/read-pdf.ts'
import { line, pdfFile, text } from './pdf-file.ts'
import { blocksOf } from './read.ts'

const XS = [72, 172, 272, 442]
const HEAD = ['一级指标', '二级指标', '三级指标', '指标值']
const ROWS = [
  ['产出指标', '数量指标', '召开会议次数', '≥12次'],
  ['效益指标', '社会效益指标', '群众知晓率', '≥90%'],
]

/** Rows without lines, one each 24 points from `top` on; a text with `\n` goes on 13 points lower. */
function plain(top: number, rows: readonly (readonly string[])[], xs: readonly number[] = XS): string {
  return rows
    .flatMap((row, r) =>
      row.flatMap((said, c) =>
        said.split('\n').map((one, n) => (one === '' ? '' : text(xs[c] ?? 0, top + r * 24 + n * 12, one))),
      ),
    )
    .join('')
}

describe('a table without lines', () => {
  test('is read where every row has a text in every column', async () => {
    expect(await blocksOf([text(250, 80, '项目支出绩效目标表') + plain(120, [HEAD, ...ROWS])])).toEqual([
      '项目支出绩效目标表',
      [HEAD, ...ROWS],
    ])
  })

  test('with lines at the top, under its head and at the bottom is read, and what stands below is no row', async () => {
    const rules = [106, 130, 174].map((y) => line(60, y, 540, y)).join('')
    expect(await blocksOf([rules + plain(122, [HEAD, ...ROWS]) + text(72, 188, '以上目标均已公开。')])).toEqual([
      [HEAD, ...ROWS],
      '以上目标均已公开。',
    ])
  })

  test('takes the labels above its head, whose values stand beside them', async () => {
    const labels = ['项目名称', '会议费', '主管部门', '甲局']
    expect(await blocksOf([plain(120, [labels, HEAD, ...ROWS])])).toEqual([[labels, HEAD, ...ROWS]])
  })

  test('joins the lines of one text that had no more room', async () => {
    const long = ['产出指标', '质量指标', '会议召开的出席率和\n议程完成率', '≥95%']
    expect(await blocksOf([plain(120, [HEAD, long]) + plain(180, ROWS)])).toEqual([
      [HEAD, ['产出指标', '质量指标', '会议召开的出席率和议程完成率', '≥95%'], ...ROWS],
    ])
  })

  test('ends before a note, and before prose that begins at its side', async () => {
    const note = '注：本表由甲局填报。'
    expect(await blocksOf([plain(120, [HEAD, ...ROWS]) + text(72, 192, note)])).toEqual([[HEAD, ...ROWS], note])
    const prose = '甲局按照要求公开上述绩效目标，接受监督。'
    expect(await blocksOf([plain(120, [HEAD, ...ROWS]) + text(92, 200, prose)])).toEqual([[HEAD, ...ROWS], prose])
  })

  test('is one over two pages that both print its head', async () => {
    const last = ['满意度指标', '服务对象满意度', '群众满意度', '≥95%']
    expect(await blocksOf([plain(740, [HEAD, ...ROWS]), plain(80, [HEAD, last])])).toEqual([[HEAD, ...ROWS, last]])
  })
})

/** Whether a document stays without any table, so that no text of it is taken for another's. */
async function isLeft(pages: readonly string[]): Promise<boolean> {
  const { blocks } = await readPdf('a.pdf', pdfFile(pages))
  return blocks.every(({ kind }) => kind === 'paragraph')
}

describe('a table without lines stays text', () => {
  test.each<[why: string, pages: string[]]>([
    ['a cell is blank, which may be merged', [plain(120, [HEAD, ...ROWS, ['', '', '参会人数', '≥90人']])]],
    ['the first level stands in the middle of its rows', [plain(120, [HEAD, ...ROWS]) + text(72, 156, '产出')]],
    ['it goes on without a head on the next page', [plain(760, [HEAD, ...ROWS]), plain(80, ROWS)]],
    ['the last text may go on on the next page', [plain(760, [HEAD, ...ROWS]), text(272, 80, '及格率')]],
    ['two texts stand in one column', [plain(120, [HEAD, ...ROWS]) + text(360, 144, '甲')]],
    ['rows follow what stands below it', [plain(120, [HEAD, ...ROWS]) + text(72, 210, '注：甲') + plain(240, ROWS)]],
    [
      'a label above it has a value in two lines',
      [plain(96, [['项目名称', '会议费'], ['', '和印刷费'], HEAD, ...ROWS])],
    ],
    [
      'the rest of a text is as near to the next row',
      [
        plain(120, [HEAD, ['产出指标', '数量指标', '会议召开的出席率', '≥9次']]) +
          text(272, 156, '和完成率') +
          plain(168, ROWS),
      ],
    ],
  ])('where %s', async (_, pages) => {
    expect(await isLeft(pages)).toBe(true)
  })

  test.each([0, 1, 2].flatMap((row) => [0, 1, 2, 3].map((column) => [row, column])))(
    'where the text of row %i and column %i stands beside its place, or keeps it in its column',
    async (row, column) => {
      const all = [HEAD, ...ROWS]
      const others = all.map((cells, r) => cells.map((said, c) => (r === row && c === column ? '' : said)))
      for (const by of [-90, -45, 45, 90]) {
        const moved = text((XS[column] ?? 0) + by, 120 + row * 24, all[row]?.[column] ?? '')
        const [first] = await blocksOf([plain(120, others) + moved])
        if (typeof first !== 'string') expect([row, first]).toEqual([0, [HEAD, ...ROWS]])
      }
    },
  )

  test('and is refused', async () => {
    const content = text(250, 80, '项目支出绩效目标表（2022年度）') + plain(120, [HEAD, ...ROWS]) + text(300, 168, '甲')
    const bytes = pdfFile([content])
    const source = await readPdf('a.pdf', bytes)
    expect(() => examine('a.pdf', bytes, 2022, source)).toThrow(
      expect.objectContaining({
        problems: expect.arrayContaining([expect.objectContaining({ code: 'layout-not-known' })]),
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../../src/import/pdf/read-pdf.ts'
import { codes, pdfFile, stroked, table, text } from './pdf-file.ts'
import { blocksOf, residueOf, shapeOf } from './read.ts'

const XS = [72, 152, 232, 312, 392]
const HEAD = ['一级指标', '二级指标', '三级指标', '指标值']

/** Rows of 20 points from `top` on. */
function rows(top: number, all: readonly (readonly string[])[]): string {
  return table(
    XS,
    Array.from({ length: all.length + 1 }, (_, n) => top + n * 20),
    all,
  )
}

async function fault(bytes: Uint8Array): Promise<unknown> {
  return readPdf('a.pdf', bytes).catch((error: unknown) => error)
}

describe('a table that goes on over a page', () => {
  test('is one table', async () => {
    const first = rows(700, [HEAD, ['产出', '数量', '甲', '1次']])
    const second = rows(60, [['', '', '乙', '2次']])
    expect(await blocksOf([first, second])).toEqual([[HEAD, ['产出', '数量', '甲', '1次'], ['', '', '乙', '2次']]])
  })

  test('is one table over several pages, with page numbers between', async () => {
    const page = (n: number, one: string) => rows(700, [['产出', '数量', one, '1次']]) + text(290, 810, `— ${n} —`)
    const source = await readPdf('a.pdf', pdfFile([page(1, '甲'), page(2, '乙'), page(3, '丙')]))
    expect(shapeOf(source)).toEqual([['甲', '乙', '丙'].map((one) => ['产出', '数量', one, '1次'])])
    expect(residueOf(source, 'page number')).toEqual(['— 1 —', '— 2 —', '— 3 —'])
  })

  test('leaves out a head that is printed again, and says so', async () => {
    const first = rows(700, [HEAD, ['产出', '数量', '甲', '1次']])
    const second = rows(60, [HEAD, ['产出', '质量', '乙', '2次']])
    const source = await readPdf('a.pdf', pdfFile([first, second]))
    expect(shapeOf(source)).toEqual([[HEAD, ['产出', '数量', '甲', '1次'], ['产出', '质量', '乙', '2次']]])
    expect(residueOf(source, 'head printed again')).toEqual(['一级指标二级指标三级指标指标值'])
  })

  test('keeps the first rows of a further form that are as those of the one before', async () => {
    const form = (name: string) =>
      rows(700, [
        ['主管部门', '甲局', '实施单位', '甲局'],
        ['项目名称', name, '', ''],
      ])
    expect(await blocksOf([form('子'), form('丑')])).toEqual([
      [
        ['主管部门', '甲局', '实施单位', '甲局'],
        ['项目名称', '子', '', ''],
        ['主管部门', '甲局', '实施单位', '甲局'],
        ['项目名称', '丑', '', ''],
      ],
    ])
  })

  test('is another table where text stands between, or its columns are others', async () => {
    const first = rows(700, [['产出', '数量', '甲', '1次']])
    expect(
      await blocksOf([first, text(72, 50, '项目支出绩效目标表') + rows(60, [['产出', '数量', '乙', '2次']])]),
    ).toHaveLength(3)
    expect(await blocksOf([first, table([72, 232, 392], [60, 80], [['产出', '2次']])])).toEqual([
      [
        ['产出', '数量', '甲', '1次'],
        ['<2>产出', '<2>2次'],
      ],
    ])
    expect(await blocksOf([first, table([72, 200, 392], [60, 80], [['产出', '2次']])])).toHaveLength(2)
  })
})

describe('a row that a page cuts', () => {
  test('is one row where no line is drawn at the cut', async () => {
    const open = (last: number, from: number) => XS.map((x) => `0.5 w ${x} ${from} m ${x} ${last} l S\n`).join('')
    const across = (y: number) => `0.5 w 72 ${y} m 392 ${y} l S\n`
    const first =
      across(700) +
      across(720) +
      open(790, 700) +
      text(77, 713, '产出') +
      text(157, 713, '数量') +
      text(237, 713, '会议') +
      text(317, 713, '1次') +
      text(77, 733, '产出') +
      text(157, 733, '质量') +
      text(237, 733, '按期完成') +
      text(317, 733, '是')
    const second =
      across(100) +
      across(120) +
      open(120, 50) +
      text(237, 63, '议程') +
      text(77, 113, '效益') +
      text(157, 113, '社会') +
      text(237, 113, '满意') +
      text(317, 113, '好')
    expect(await blocksOf([first, second])).toEqual([
      [
        ['产出', '数量', '会议', '1次'],
        ['产出', '质量', '按期完成/议程', '是'],
        ['效益', '社会', '满意', '好'],
      ],
    ])
  })

  test('is one row where a full line breaks off and nothing else goes on', async () => {
    const first = rows(700, [['产出', '数量', '按期完成会议', '1次']])
    const second = rows(60, [['', '', '议程', '']])
    expect(await blocksOf([first, second])).toEqual([[['产出', '数量', '按期完成会议议程', '1次']]])
  })

  test('stays two rows where the text could end there', async () => {
    const short = rows(700, [['产出', '数量', '会议', '1次']])
    expect(await blocksOf([short, rows(60, [['', '', '议程', '']])])).toEqual([
      [
        ['产出', '数量', '会议', '1次'],
        ['', '', '议程', ''],
      ],
    ])
    const ended = rows(700, [['产出', '数量', '按期完成会。', '1次']])
    expect(await blocksOf([ended, rows(60, [['', '', '议程', '']])])).toEqual([
      [
        ['产出', '数量', '按期完成会。', '1次'],
        ['', '', '议程', ''],
      ],
    ])
  })

  test('stays two rows where only a cell that is merged down falls silent, or a number stands below a number', async () => {
    const merged = (top: number, label: string, all: readonly (readonly string[])[]) =>
      stroked([72, 152], [top, top + 20 * all.length]) +
      text(77, top + 13, label) +
      table(
        [152, 222, 292],
        Array.from({ length: all.length + 1 }, (_, n) => top + n * 20),
        all,
      )
    const first = merged(700, '效益', [['社会效益指标', '效果非常明显']])
    const second = merged(60, '', [
      ['生态效益指标', '效果明显'],
      ['其他效益指标', '效果明显'],
    ])
    expect(await blocksOf([first, second])).toEqual([
      [
        ['效益', '社会效益指标', '效果非常明显'],
        ['^', '生态效益指标', '效果明显'],
        ['^', '其他效益指标', '效果明显'],
      ],
    ])
    const narrow = (top: number, row: readonly string[]) => table([72, 152, 172], [top, top + 20], [row])
    expect(await blocksOf([narrow(700, ['甲', '10']), narrow(60, ['', '20'])])).toEqual([
      [
        ['甲', '10'],
        ['', '20'],
      ],
    ])
  })

  test('has the line of its text that runs out below it', async () => {
    const first = table(
      [72, 112, 192],
      [700, 720, 750],
      [
        ['产出', '甲'],
        ['效益指\n标(30', '乙'],
      ],
    )
    const out = text(77, 757, '分)')
    expect(await blocksOf([first + out, text(77, 200, '后文')])).toEqual([
      [
        ['产出', '甲'],
        ['效益指标(30分)', '乙'],
      ],
      '后文',
    ])
  })

  test('goes on where its one text has no label of its own', async () => {
    const two = (top: number, label: string, said: string) => table([72, 152, 392], [top, top + 20], [[label, said]])
    expect(await blocksOf([two(700, '绩效目标', '1.开会'), two(60, '', '2.完成')])).toEqual([
      [['绩效目标', '1.开会/2.完成']],
    ])
  })

  test('leaves a cell merged down over it merged', async () => {
    const first =
      stroked([72, 152], [700, 740]) + table([152, 392], [700, 720, 740], [['甲'], ['乙']]) + text(77, 713, '产出指标')
    const second = stroked([72, 152], [60, 100]) + table([152, 392], [60, 80, 100], [['丙'], ['丁']])
    expect(await blocksOf([first, second])).toEqual([
      [
        ['产出指标', '甲'],
        ['^', '乙'],
        ['^', '丙'],
        ['^', '丁'],
      ],
    ])
  })

  test('leaves a cell merged where only one row of it stands on the next page', async () => {
    const first =
      stroked([72, 152], [700, 740]) + table([152, 392], [700, 720, 740], [['甲'], ['乙']]) + text(77, 713, '产出指标')
    const second = table([72, 152, 392], [60, 80], [['', '丙']])
    expect(await blocksOf([first, second])).toEqual([
      [
        ['产出指标', '甲'],
        ['^', '乙'],
        ['^', '丙'],
      ],
    ])
  })
})

describe('the margins of pages', () => {
  test('hold what is repeated there, and page numbers', async () => {
    const page = (n: number, said: string) =>
      text(250, 40, '甲局2022年部门预算') + text(72, 200, said) + text(290, 815, `${n}`)
    const source = await readPdf('a.pdf', pdfFile([page(1, '第一段。'), page(2, '第二段。'), page(3, '第三段。')]))
    expect(shapeOf(source)).toEqual(['第一段。', '第二段。', '第三段。'])
    expect(residueOf(source, 'header or footer')).toEqual([
      '甲局2022年部门预算',
      '甲局2022年部门预算',
      '甲局2022年部门预算',
    ])
    expect(residueOf(source, 'page number')).toEqual(['1', '2', '3'])
  })

  test.each(['项目支出绩效目标表', '（2022年度）', '单位：万元', '附件2', '部门：甲局', '注：本表公开'])(
    'never hold “%s”, which every form may have at the same place',
    async (said) => {
      const page = text(250, 60, said) + rows(100, [HEAD])
      expect(await blocksOf([page, page, page])).toEqual([said, [HEAD], said, [HEAD], said, [HEAD]])
    },
  )

  test('do not reach into the page', async () => {
    const page = (n: number) => text(72, 300, '同一句话。') + text(72, 400, `${n}`)
    expect(await blocksOf([page(1), page(2)])).toEqual(['同一句话。', '1', '同一句话。', '2'])
  })
})

describe('what cannot be read', () => {
  const picture = { content: 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q' }

  test('is refused with the share of pages that are pictures', async () => {
    expect(await fault(pdfFile([picture, text(72, 100, '甲'), picture]))).toMatchObject({
      problems: [{ code: 'pdf-scanned', text: '2', other: '3', place: { file: 'a.pdf' } }],
    })
  })

  test('is refused where a machine has set words without ink over a picture', async () => {
    const read = { content: picture.content + text(72, 100, '机器识别的字', 10, '3 Tr') }
    expect(await fault(pdfFile([read]))).toMatchObject({ problems: [{ code: 'pdf-scanned', text: '1', other: '1' }] })
  })

  test('is told in a note where it is only the cover', async () => {
    const source = await readPdf('a.pdf', pdfFile([picture, ...['甲', '乙', '丙'].map((one) => text(72, 100, one))]))
    expect(shapeOf(source)).toEqual(['甲', '乙', '丙'])
    expect(source.notes).toEqual([{ en: 'Page 1 is a picture: nothing was read of it.', zh: '第1页是图片，没有读。' }])
  })

  test('is refused with the share of characters whose font names none', async () => {
    expect(
      await fault(pdfFile([text(72, 100, '预算数') + codes(72, 120, [0x4e01, 0x1234, 0x2101], 'F4')])),
    ).toMatchObject({
      problems: [{ code: 'pdf-characters-not-named', text: '3', other: '6' }],
    })
  })

  test('is refused where a cell holds a character of private use', async () => {
    const said = rows(100, [HEAD]) + codes(157, 133, [6])
    expect(await fault(pdfFile([said + stroked([152, 232], [120, 140])]))).toMatchObject({
      problems: [{ code: 'pdf-characters-not-named', text: '1' }],
    })
  })

  test('is shown as such where it is one mark among much text', async () => {
    const much = Array.from({ length: 10 }, (_, n) => text(72, 120 + n * 20, '本年度按照要求公开绩效目标。')).join('')
    expect((await blocksOf([codes(72, 100, [6]) + text(90, 100, '甲') + much]))[0]).toBe('\ufffd甲')
  })
})

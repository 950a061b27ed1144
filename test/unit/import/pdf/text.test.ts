import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../../src/import/pdf/read-pdf.ts'
import { codes, FONT_RESOURCES, line, pdfFile, shown, stream, stroked, table, text } from './pdf-file.ts'
import { blocksOf, residueOf, shapeOf } from './read.ts'

const gbk = (bytes: string) => `<${bytes}>`

describe('the text of a page', () => {
  test.each<[how: string, content: string, read: string]>([
    ['in a font of Unicode codes', text(72, 100, '绩效目标 ≥90%'), '绩效目标 ≥90%'],
    ['in a font of GBK codes', shown(72, 100, '/F2 10 Tf', gbk('bca8d0a7c4bfb1ea')), '绩效目标'],
    ['in a plain Latin font', shown(72, 100, '/F6 10 Tf', '(12.50 AB)'), '12.50 AB'],
    ['drawn twice for the look of bold', text(72, 100, '100.00') + text(72.3, 100, '100.00'), '100.00'],
    ['drawn twice a little lower', text(72, 100, '总分11') + text(72, 100.4, '总分11'), '总分11'],
    ['filled and stroked for the look of bold', text(72, 100, '预算数', 10, '2 Tr'), '预算数'],
    ['set apart by character spacing', text(72, 100, '1000.00', 10, '6 Tc'), '1000.00'],
    ['set wide', text(72, 100, '1000.00', 10, '150 Tz'), '1000.00'],
    [
      'placed character by character',
      [...'预算总额万元'].map((one, n) => text(72 + n * 10, 100, one)).join(''),
      '预算总额万元',
    ],
    ['placed digit by digit', [...'100.5'].map((one, n) => text(72 + n * 5.2, 100, one)).join(''), '100.5'],
    [
      'placed character by character, apart',
      [...'绩效目标表'].map((one, n) => text(72 + n * 25, 100, one)).join(''),
      '绩效目标表',
    ],
    ['spread over its cell', text(72, 100, '名') + text(140, 100, '称'), '名称'],
    ['drawn from its end', text(82, 100, '标') + text(72, 100, '目'), '目标'],
    ['with a ligature', codes(72, 100, [5]), 'fi'],
    ['in two sizes on one line', text(72, 100, '面积', 10) + text(92, 96, '2', 5), '面积2'],
    ['with a wide gap', text(72, 100, '单位：甲局') + text(300, 100, '金额单位：万元'), '单位：甲局\t金额单位：万元'],
    ['with words that stand apart without a space', text(72, 100, '100') + text(95, 100, '200'), '100 200'],
    [
      'with Latin and Chinese a little apart',
      text(72, 100, '完成') + text(95, 100, '95') + text(108, 100, '次'),
      '完成95次',
    ],
    ['with full-width digits', text(72, 100, '１２３ＡＢ'), '１２３ＡＢ'],
    ['by moved lines and leading', 'q BT /F1 10 Tf 1 0 0 -1 72 100 Tm 12 TL <7532> Tj T* <4e59> Tj ET Q', '甲|乙'],
    [
      'with numbers that move it back',
      'q BT /F1 10 Tf 1 0 0 -1 72 100 Tm [<7532> -200 <4e59> 300 <4e19>] TJ ET Q',
      '甲乙丙',
    ],
    ['of a negative size', 'q BT /F1 -10 Tf -1 0 0 1 72 100 Tm <75324e59> Tj ET Q', '甲乙'],
  ])('is read %s', async (_, content, read) => {
    expect((await blocksOf([content])).join('|')).toBe(read)
  })

  test('is read in the order of the page, not of the file', async () => {
    expect(await blocksOf([text(72, 300, '第三') + text(72, 100, '第一') + text(72, 200, '第二')])).toEqual([
      '第一',
      '第二',
      '第三',
    ])
  })

  test('inside of a form that is drawn is read where the form puts it', async () => {
    const form = stream(
      `q BT /F1 10 Tf 1 0 0 -1 0 0 Tm <75324e59> Tj ET Q`,
      `/Type /XObject /Subtype /Form /BBox [0 -20 100 20] /Matrix [1 0 0 1 5 0] /Resources << ${FONT_RESOURCES} >>`,
    )
    const page = {
      content: `q 1 0 0 1 72 100 cm /X Do Q ${text(107, 100, '丙')}`,
      entries: `/Resources << ${FONT_RESOURCES} /XObject << /X 50 0 R >> >>`,
    }
    expect(shapeOf(await readPdf('a.pdf', pdfFile([page], [form])))).toEqual(['甲乙丙'])
  })

  test.each<[how: string, content: string, kind: string, left: string]>([
    ['without ink', text(72, 200, '看不见', 10, '3 Tr'), 'hidden text', '看不见'],
    ['outside of the page', text(700, 200, '页外'), 'hidden text', '页外'],
    ['on a slant', 'q BT /F1 40 Tf 0.7 -0.7 -0.7 -0.7 200 400 Tm <83497a3f> Tj ET Q', 'watermark', '草稿'],
  ])('%s is left out', async (_, content, kind, left) => {
    const source = await readPdf('a.pdf', pdfFile([text(72, 100, '项目名称') + content]))
    expect(shapeOf(source)).toEqual(['项目名称'])
    expect(residueOf(source, kind)).toEqual([left])
  })
})

describe('radicals and compatibility forms', () => {
  test('are read as the plain characters, and a note says how many on which pages', async () => {
    const source = await readPdf('a.pdf', pdfFile([text(72, 100, '项目'), codes(72, 100, [1, 2, 3, 4, 7])]))
    expect(shapeOf(source)).toEqual(['项目', '人大民年人'])
    expect(source.notes?.map(({ zh }) => zh)).toEqual([
      '第2页有 4 个字在文件里是部首或兼容字形（如⼈），已按它们代表的普通字（人）读。',
    ])
  })
})

test('a radical that fonts draw as the character of today is read as that one', async () => {
  expect(await blocksOf([codes(72, 100, [9])])).toEqual(['户'])
})

describe('a page that is turned', () => {
  const rows = [
    ['项目名称', '甲'],
    ['预算数', '100.00'],
  ]
  const content = table([72, 172, 272], [100, 120, 140], rows)
  test.each([90, 180, 270])('by %i degrees in the viewer is read as it is shown', async (rotate) => {
    const turn = { 90: '0 -1 1 0 0 842', 180: '-1 0 0 -1 595 842', 270: '0 1 -1 0 595 0' }[rotate]
    expect(await blocksOf([{ content: `q ${turn} cm ${content} Q`, rotate }])).toEqual([rows])
  })

  test.each(['0 1 -1 0 500 0', '0 -1 1 0 0 800'])('in its content by %s is read upright', async (matrix) => {
    expect(await blocksOf([`q ${matrix} cm ${content} Q`])).toEqual([rows])
  })
})

describe('the text of a cell', () => {
  test('that is too long for it and runs over the next one is its own', async () => {
    const draw = stroked([72, 112, 212], [100, 120])
    expect(await blocksOf([draw + text(77, 113, '项目支出绩效目标申报表')])).toEqual([[['项目支出绩效目标申报表', '']]])
  })

  test('in one call over several cells is parted by their sides', async () => {
    const said = 'q BT /F1 10 Tf 1 0 0 -1 77 113 Tm [<0031003000300030> -5000 <0032003000300030>] TJ ET Q'
    expect(await blocksOf([stroked([72, 132, 212], [100, 120]) + said])).toEqual([[['1000', '2000']]])
  })

  test('that runs down character by character is one word', async () => {
    const draw = stroked([72, 92, 212], [100, 180])
    expect(
      await blocksOf([
        draw + [...'绩效指标'].map((one, n) => text(77, 113 + n * 14, one)).join('') + text(97, 113, '甲'),
      ]),
    ).toEqual([[['绩效指标', '甲']]])
  })

  test('that runs down character by character in a wide cell is one word', async () => {
    const draw = stroked([72, 172, 212], [100, 180])
    expect(
      await blocksOf([
        draw + [...'年度目标'].map((one, n) => text(117, 113 + n * 14, one)).join('') + text(177, 113, '甲'),
      ]),
    ).toEqual([[['年度目标', '甲']]])
  })

  test('in a font that writes down is one word', async () => {
    const draw = stroked([72, 92, 212], [100, 180])
    const down = shown(82, 105, '/F5 10 Tf', '<7ee96548>')
    expect(await blocksOf([draw + down + text(97, 113, '甲')])).toEqual([[['绩效', '甲']]])
  })

  test.each(['0 1 1 0 80 110', '0 -1 -1 0 84 160'])('that is turned by %s is read along its line', async (matrix) => {
    const draw = stroked([72, 92, 212], [100, 180])
    const turned = `q BT /F1 10 Tf ${matrix} Tm <7ee96548> Tj ET Q`
    expect(await blocksOf([draw + turned + text(97, 113, '甲乙丙丁')])).toEqual([[['绩效', '甲乙丙丁']]])
  })

  test('goes on in the next line where the first had no room, and not where it had', async () => {
    const draw = stroked([72, 172, 272], [100, 180])
    const wrapped =
      text(77, 113, '保障会议顺利召开，') +
      text(77, 125, '完成议程。') +
      text(177, 113, '其中：') +
      text(177, 125, '财政资金')
    expect(await blocksOf([draw + wrapped])).toEqual([[['保障会议顺利召开，完成议程。', '其中：/财政资金']]])
  })

  test('begins a line of its own at each number', async () => {
    const draw = stroked([72, 172, 272], [100, 180])
    const goals = text(77, 113, '1.保障会议召开完成') + text(77, 125, '2.完成议程')
    expect(await blocksOf([draw + goals + text(177, 113, '甲')])).toEqual([[['1.保障会议召开完成/2.完成议程', '甲']]])
  })
})

describe('paragraphs', () => {
  const full = '根据大会通过的工作报告，深入贯彻依法治国方略，全面履行法定职责，努力推进法治建设进程。保障监'
  test('are joined from lines that fill the page, without a space between', async () => {
    const content =
      text(72, 100, `${full.slice(0, 43)}`) +
      text(52, 114, full.slice(0, 45)) +
      text(52, 128, '督到位。') +
      text(72, 142, '又一段。')
    expect(await blocksOf([content])).toEqual([`${full.slice(0, 43)}${full.slice(0, 45)}督到位。`, '又一段。'])
  })

  test('are joined over a page', async () => {
    expect(
      await blocksOf([text(72, 780, full.slice(0, 43)), text(52, 100, '督到位。') + text(72, 114, '又一段。')]),
    ).toEqual([`${full.slice(0, 43)}督到位。`, '又一段。'])
  })

  test('end where a line is short, and so does a title in the middle', async () => {
    const content =
      text(230, 100, '项目支出绩效目标表', 15) +
      text(250, 120, '（2022年度）') +
      text(72, 140, '一、基本情况') +
      text(72, 154, '无。')
    expect(await blocksOf([content])).toEqual(['项目支出绩效目标表', '（2022年度）', '一、基本情况', '无。'])
  })
})

test('places name the page, and the table with its row; boxes stand beside them', async () => {
  const content =
    text(72, 80, '项目支出绩效目标表') +
    table(
      [72, 172, 272],
      [100, 120, 140],
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    )
  const source = await readPdf('a.pdf', pdfFile([text(72, 100, '封面'), content]))
  expect(source.place?.(source.text.indexOf('封面'))).toBe('第1页')
  expect(source.place?.(source.text.indexOf('丁'))).toBe('第2页第1张表第2行')
  const at = source.boxes?.starts.indexOf(source.text.indexOf('丁')) ?? -1
  expect(source.boxes?.pages[at]).toBe(2)
  expect([...(source.boxes?.rectangles.subarray(at * 4, at * 4 + 4) ?? [])]).toEqual([177, 124.5, 187, 134.5])
})

test('a line under nothing is no table', async () => {
  expect(await blocksOf([text(72, 100, '项目名称') + line(72, 104, 500, 104)])).toEqual(['项目名称'])
})

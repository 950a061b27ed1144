import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examine } from '../../../../src/import/examine.ts'
import { readXlsx } from '../../../../src/import/xlsx/read-xlsx.ts'
import { sheetRows, xlsxFixture } from '../xlsx-fixture.ts'

/** A target table as LibreOffice wrote it: merged cells, lines, numbers, percentages and a date. */
const TABLE = readFileSync(join(import.meta.dirname, '../../../fixtures/import/target-table-2021.xlsx'))
const read = (bytes: Uint8Array) => readXlsx('a.xlsx', bytes)
const shown = (bytes: Uint8Array) =>
  read(bytes).blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.piece.text
      : block.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join('/'))),
  )
const residueOf = (bytes: Uint8Array) => {
  const { text, residue } = read(bytes)
  return residue
    .filter(({ kind }) => kind !== 'row end' && kind !== 'cell tab')
    .map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

describe('a published table in a spreadsheet', () => {
  test('is read with merged cells resolved and numbers as they are shown', () => {
    expect(shown(TABLE)).toEqual([
      '2.车辆保险费绩效目标表',
      [
        ['101001秦皇岛市山海关区人民代表大会常务委员会本级', '单位：元'],
        ['项目编码', '13030321EDVATPNRXMPQI', '项目名称', '车辆保险费'],
        ['预算规模及资金用途', '预算数', '16000.00', '其中：财政资金', '16,000.00', '其他资金', '0'],
        ['', '四辆公车2021年续保'],
        ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
        ['', '', '100.00%', '100.00%', '100.00%'],
        ['绩效目标', '1.保证四辆公车完成2021年续保/2.节约车辆保险费用'],
        ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
        ['产出指标', '数量指标', '车辆正常使用情况', '车辆正常使用率', '≥75%', '年度工作计划'],
        ['', '', '完成续保车辆的数量', '全部车辆完成续保', '4', '年度工作计划'],
        ['', '质量指标', '完成率', '车辆续保完成情况', '75%', '年度工作计划'],
        ['', '时效指标', '完成时间', '续保时间', '2021年12月31日', ''],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '群众满意程度', '%', '年度工作计划'],
      ],
    ])
  })

  test('is imported whole, with its place in the sheet', () => {
    const { recognised, accounting, faults } = examine('target-2021.xlsx', TABLE)
    expect(faults).toEqual([])
    expect(accounting.account).toEqual({ read: 433, placed: 368, residue: 65, unplaced: 0 })
    expect(recognised.projects[0]?.file).toMatchObject({
      code: '13030321EDVATPNRXMPQI',
      title: '2.车辆保险费绩效目标表',
      budget: '16000.00',
      funding: { 财政资金: '16,000.00', 其他资金: '0' },
      spendPlan: { '3月底': '', '6月底': '100.00%', '10月底': '100.00%', '12月底': '100.00%' },
      goals: ['1.保证四辆公车完成2021年续保', '2.节约车辆保险费用'],
      source: { file: 'source/target-2021.xlsx', place: '工作表“Sheet1”A1至H14' },
    })
    expect(recognised.projects[0]?.file.indicators.map(({ level1, target }) => [level1, target])).toEqual([
      ['产出指标', '≥75%'],
      ['产出指标', '4'],
      ['产出指标', '75%'],
      ['产出指标', '2021年12月31日'],
      ['满意度指标', '%'],
    ])
  })

  test('may draw no lines', () => {
    const sheet = (code: string) =>
      sheetRows([
        ['培训费绩效目标表'],
        ['101001某某局本级', '', '', '单位：万元'],
        ['项目编码', code, '项目名称', '培训费'],
        ['预算规模及资金用途', '预算数', '10', '其中：财政资金', '10'],
        ['', '办培训班'],
        ['资金支出计划', '6月底', '12月底'],
        ['', '50%', '100%'],
        ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'],
        ['产出指标', '数量指标', '人数', '45人', '计划'],
        ['', '', '期数', '2期'],
      ])
    const bytes = xlsxFixture([
      { name: '一', xml: sheet('A1') },
      { name: '二', xml: sheet('A2') },
    ])
    const { recognised, faults } = examine('a-2021.xlsx', bytes)
    expect(faults).toEqual([])
    expect(
      recognised.projects.map(({ file }) => [file.code, file.unit, file.indicators.length, file.source?.place]),
    ).toEqual([
      ['A1', '101001某某局本级', 2, '工作表“一”A1至D10'],
      ['A2', '101001某某局本级', 2, '工作表“二”A1至D10'],
    ])
  })
})

describe('a cell', () => {
  test('shows shared strings of several runs without the readings over them', () => {
    const strings =
      '<si><r><t>绩效</t></r><r><t xml:space="preserve"> 目标</t></r><rPh sb="0" eb="1"><t>jixiao</t></rPh></si>'
    expect(
      shown(xlsxFixture([{ name: 'a', xml: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>' }], { strings })),
    ).toEqual(['绩效 目标'])
  })

  test('shows truth values, errors and escaped characters', () => {
    const xml =
      '<sheetData><row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="str"><f>A1</f><v>a_x000D_b</v></c></row></sheetData>'
    const bytes = xlsxFixture([{ name: 'a', xml }])
    expect(shown(bytes)).toEqual([[['TRUE', '#REF!', 'a/b']]])
    expect(read(bytes).notes).toEqual([
      {
        en: 'last results of 1 formulas were taken: sheet “a” C1',
        zh: '1 个公式取的是文件里存下的结果：工作表“a”C1',
      },
    ])
  })
})

test('what nobody sees is residue, named so', () => {
  const xml = `<cols><col min="3" max="3" hidden="1"/></cols>${sheetRows([
    ['甲', '乙', '丙'],
    ['丁', '戊', '己'],
  ]).replace('<row r="2">', '<row r="2" hidden="1">')}`
  const bytes = xlsxFixture([
    { name: '表', xml },
    { name: '旧', xml: sheetRows([['废', '弃']]), state: 'hidden' },
  ])
  expect(shown(bytes)).toEqual([[['甲', '乙']]])
  expect(residueOf(bytes)).toEqual([
    ['hidden column', '丙'],
    ['hidden row', '丁'],
    ['hidden row', '戊'],
    ['hidden row', '己'],
    ['hidden sheet “旧”', '废'],
    ['hidden sheet “旧”', '弃'],
  ])
})

test.each<[title: string, bytes: () => Uint8Array, message: string]>([
  [
    'a formula without its result',
    () => xlsxFixture([{ name: '表', xml: '<sheetData><row><c/><c><f>SUM(A1)</f></c></row></sheetData>' }]),
    'a.xlsx: sheet “表” B1: the file does not hold the result of this formula.',
  ],
  [
    'a number format that is not known',
    () =>
      xlsxFixture([{ name: '表', xml: '<sheetData><row><c s="0"><v>0.5</v></c></row></sheetData>' }], {
        styles: '<cellXfs><xf numFmtId="12"/></cellXfs>',
      }),
    'a.xlsx: sheet “表” A1: it is shown in the number format “# ?/?”, which is not known here.',
  ],
  [
    'macros',
    () => xlsxFixture([{ name: '表', xml: '' }], { parts: { 'xl/vbaProject.bin': 'x' } }),
    'a.xlsx: it holds macros, which are never opened.',
  ],
  [
    'a macro workbook by its type',
    () =>
      xlsxFixture([], {
        parts: {
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        },
      }),
    'a.xlsx: it holds macros',
  ],
  [
    'a document type',
    () =>
      xlsxFixture([{ name: '表', xml: '' }], {
        parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' },
      }),
    'declares a document type (DOCTYPE)',
  ],
  [
    'another kind of package',
    () => xlsxFixture([], { parts: { 'xl/workbook.xml': '<document/>' } }),
    'a.xlsx: it is not a spreadsheet, though it is named like one.',
  ],
  [
    'a sheet that is missing',
    () =>
      xlsxFixture([{ name: '表', xml: '' }], {
        parts: {
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r0" Type="a/worksheet" Target="none.xml"/></Relationships>`,
        },
      }),
    'its sheet “表” is missing',
  ],
  [
    'a cell in another row',
    () => xlsxFixture([{ name: '表', xml: '<sheetData><row r="1"><c r="A2"/></row></sheetData>' }]),
    'a cell at “A2” in row 1',
  ],
  [
    'more cells than are read',
    () => xlsxFixture([{ name: '表', xml: `<sheetData><row>${'<c/>'.repeat(500_001)}</row></sheetData>` }]),
    'a.xlsx: it has more than 500000 cells.',
  ],
  [
    'a table that would be larger than it is stored',
    () =>
      xlsxFixture([
        {
          name: '表',
          xml: `<sheetData>${Array.from({ length: 600 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}" t="str"><v>a</v></c><c r="XFD${n + 1}" t="str"><v>a</v></c></row>`).join('')}</sheetData>`,
        },
      ]),
    'the table on sheet “表” has more than 500000 cells.',
  ],
  [
    'bytes that are no package',
    () => new TextEncoder().encode('PK\u0003\u0004'),
    'a.xlsx: the file is damaged or cut short',
  ],
])('%s is refused', (_, bytes, message) => expect(() => read(bytes())).toThrow(message))

import { describe, expect, test } from 'vitest'
import { ImportFault } from '../../../../src/faults/import-fault.ts'
import { readDocx } from '../../../../src/import/docx/read-docx.ts'
import { type DocxParts, docxFile, p, tbl, tc } from '../docx-file.ts'
import { residueOf, shapeOf, strayOf } from '../shape.ts'

function read(body: string, parts?: DocxParts) {
  return readDocx('a.docx', docxFile(body, parts))
}

const run = (inner: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`
const text = (printed: string) => `<w:t xml:space="preserve">${printed}</w:t>`
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${
    result && `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>${text(result)}</w:r>`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`

describe('a Word file', () => {
  test.each<[title: string, body: string, blocks: unknown[]]>([
    ['paragraphs', p('甲') + p('') + p(' 乙 '), ['甲', '乙']],
    ['runs of one paragraph', `<w:p>${run(text('甲'))}${run(text('乙'))}</w:p>`, ['甲乙']],
    ['tabs', `<w:p>${run(`${text('甲')}<w:tab/>${text('：乙')}`)}</w:p>`, ['甲\t：乙']],
    ['line breaks, each a line', `<w:p>${run(`${text('甲')}<w:br/>${text('乙')}`)}</w:p>`, ['甲', '乙']],
    ['text without kept space', '<w:p><w:r><w:t> 甲 </w:t><w:t>乙</w:t></w:r></w:p>', ['甲乙']],
    ['entities', p('&lt;甲&gt; &amp; &#20057;'), ['<甲> & 乙']],
    ['hyphens that do not break', `<w:p>${run(`${text('1')}<w:noBreakHyphen/>${text('2')}`)}</w:p>`, ['1-2']],
    [
      'hyperlinks, smart tags and content controls',
      `<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:hyperlink>${run(text('甲'))}</w:hyperlink><w:smartTag>${run(text('乙'))}</w:smartTag></w:p></w:sdtContent></w:sdt>`,
      ['甲乙'],
    ],
    ['the result of a field', `<w:p>${field('REF _Ref1', '甲')}</w:p>`, ['甲']],
    ['a simple field', `<w:p><w:fldSimple w:instr="DATE">${run(text('2021'))}</w:fldSimple></w:p>`, ['2021']],
    ['a number in a circle, drawn by a field', `<w:p>${field('eq \\o\\ac(○,3)', '')}${run(text('甲'))}</w:p>`, ['③甲']],
    [
      'symbols of the old symbol font',
      `<w:p>${run('<w:sym w:font="Symbol" w:char="F0B3"/>')}${run(text('90%'))}</w:p>`,
      ['≥90%'],
    ],
    [
      'the same as text in that font',
      `<w:p>${run(text('\uf0a3'), '<w:rFonts w:ascii="Symbol"/>')}${run(text('5人'))}</w:p>`,
      ['≤5人'],
    ],
    ['formulas', `<w:p><m:oMath xmlns:m="m"><m:r><m:t>≥90</m:t></m:r></m:oMath>${run(text('%'))}</w:p>`, ['≥90%']],
    [
      'text boxes after their paragraph, once',
      `<w:p>${run(`${text('甲')}<mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:drawing>${box(p('乙'))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p('乙'))}</w:pict></mc:Fallback></mc:AlternateContent>`)}</w:p>`,
      ['甲', '乙'],
    ],
    [
      'inserted text, and not deleted text',
      `<w:p><w:ins>${run(text('甲'))}</w:ins><w:del>${run('<w:delText>乙</w:delText>')}</w:del>${run(text('丙'))}</w:p>`,
      ['甲丙'],
    ],
    [
      'a paragraph whose end was deleted',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run(text('甲'))}</w:p>${p('乙')}`,
      ['甲乙'],
    ],
    [
      'no hidden text',
      `<w:p>${run(text('甲'))}${run(text('乙'), '<w:vanish/>')}${run(text('丙'), '<w:vanish w:val="0"/>')}</w:p>`,
      ['甲丙'],
    ],
    ['no table of contents', `<w:p>${field('TOC \\o', '一、甲 1')}</w:p>${p('一、甲')}`, ['一、甲']],
  ])('has %s', (_, body, blocks) => {
    const source = read(body)
    expect(shapeOf(source.blocks)).toEqual(blocks)
    expect(strayOf(source)).toEqual([])
  })

  test.each<[title: string, body: string, blocks: unknown[]]>([
    [
      'cells and rows',
      tbl([tc(p('甲')), tc(p('乙'))], [tc(p('')), tc(p('丙'))]),
      [
        [
          [['甲'], ['乙']],
          [[], ['丙']],
        ],
      ],
    ],
    ['lines of a cell', tbl([tc(p('1.甲') + p('') + p('2.乙'))]), [[[['1.甲', '2.乙']]]]],
    ['a cell merged across as one', tbl([tc(p('甲'), '<w:gridSpan w:val="3"/>'), tc(p('乙'))]), [[[['甲'], ['乙']]]]],
    [
      'a cell merged across in the old way as one',
      tbl([tc(p('甲'), '<w:hMerge w:val="restart"/>'), tc(p(''), '<w:hMerge/>'), tc(p('乙'))]),
      [[[['甲'], ['乙']]]],
    ],
    [
      'a cell covered from above as blank, whatever it hides',
      tbl(
        [tc(p('甲'), '<w:vMerge w:val="restart"/>'), tc(p('乙'))],
        [tc(p('藏'), '<w:vMerge/>'), tc(p('丙'))],
        [tc(p(''), '<w:vMerge w:val="continue"/>'), tc(p('丁'))],
      ),
      [
        [
          [['甲'], ['乙']],
          [[], ['丙']],
          [[], ['丁']],
        ],
      ],
    ],
    [
      'a row that begins further right',
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc(p('甲'))}</w:tr></w:tbl>`,
      [[[[], ['甲']]]],
    ],
    [
      'no deleted row',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${tc(p('甲'))}</w:tr><w:tr>${tc(p('乙'))}</w:tr></w:tbl>`,
      [[[['乙']]]],
    ],
    [
      'a cell inside a content control',
      `<w:tbl><w:tr><w:sdt><w:sdtContent>${tc(p('甲'))}</w:sdtContent></w:sdt></w:tr></w:tbl>`,
      [[[['甲']]]],
    ],
    [
      'paragraphs between tables',
      tbl([tc(p('甲'))]) + p('') + p('乙') + tbl([tc(p('丙'))]),
      [[[['甲']]], '乙', [[['丙']]]],
    ],
    [
      'a table that only lays out a page',
      tbl([tc(p('题') + tbl([tc(p('甲')), tc(p('乙'))]) + p('注'))]),
      ['题', [[['甲'], ['乙']]], '注'],
    ],
    [
      'a table in a cell in the place of its row',
      tbl([tc(p('甲')), tc(p('乙'))], [tc(p('指标')), tc(tbl([tc(p('丙')), tc(p('丁'))]))], [tc(p('戊')), tc(p('己'))]),
      [[[['甲'], ['乙']], [['指标']]], [[['丙'], ['丁']]], [[['戊'], ['己']]]],
    ],
  ])('with tables has %s', (_, body, blocks) => {
    const source = read(body)
    expect(shapeOf(source.blocks)).toEqual(blocks)
    expect(strayOf(source)).toEqual([])
  })

  test('says where things stand in the words of its tables and paragraphs', () => {
    const { text: all, place } = read(p('甲') + tbl([tc(p('乙'))], [tc(p('丙'))]) + p('丁'))
    expect(['甲', '乙', '丙', '丁'].map((one) => place?.(all.indexOf(one)))).toEqual([
      '第1段',
      '第1张表第1行',
      '第1张表第2行',
      '第2段',
    ])
  })
})

describe('text of a Word file that is residue', () => {
  test.each<[kind: string, body: string, parts: DocxParts, residue: string[]]>([
    ['deleted text', `<w:p><w:del>${run('<w:delText>乙</w:delText>')}</w:del>${run(text('甲'))}</w:p>`, {}, ['乙']],
    ['hidden text', `<w:p>${run(text('乙'), '<w:vanish/>')}${run(text('甲'))}</w:p>`, {}, ['乙']],
    [
      'text under a merged cell',
      tbl([tc(p('甲'), '<w:vMerge w:val="restart"/>')], [tc(p('乙'), '<w:vMerge/>')]),
      {},
      ['乙'],
    ],
    ['table of contents', `<w:p>${field('TOC \\o', '一、乙')}</w:p>${p('甲')}`, {}, ['一、乙']],
    ['header or footer', p('甲'), { header: p('乙'), footer: `<w:p>${field('PAGE', '1')}</w:p>` }, ['乙', '1']],
    ['comment', p('甲'), { comments: `<w:comment w:id="0">${p('乙')}</w:comment>` }, ['乙']],
    ['picture', `<w:p>${run(`${text('甲')}<w:drawing><a:blip xmlns:a="a"/></w:drawing>`)}</w:p>`, {}, ['\ufffc']],
    ['list bullet', p('甲', '<w:numPr><w:numId w:val="1"/></w:numPr>'), { numbering: list(['bullet', '●']) }, ['●']],
  ])('is named: %s', (kind, body, parts, residue) => {
    const source = read(body, parts)
    expect(residueOf(source, kind)).toEqual(residue)
    expect(shapeOf(source.blocks).flat(4)).toContain('甲')
    expect(strayOf(source)).toEqual([])
  })
})

describe('notes of a Word file', () => {
  const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const footnotes = `<w:footnote w:id="2">${p('注')}</w:footnote>`

  test('stand after their paragraph', () => {
    const source = read(`<w:p>${run(text('甲'))}${reference}</w:p>${p('乙')}`, { footnotes })
    expect(shapeOf(source.blocks)).toEqual(['甲', '注', '乙'])
    expect(residueOf(source, 'note mark')).toEqual(['[1]'])
  })

  test('stand after their table', () => {
    const source = read(`${tbl([tc(`<w:p>${run(text('甲'))}${reference}</w:p>`)])}${p('乙')}`, { footnotes })
    expect(shapeOf(source.blocks)).toEqual([[[['甲']]], '注', '乙'])
  })
})

/** One list of these levels, as the list 1. */
function list(...levels: readonly (readonly [format: string, text: string])[]): string {
  const lvl = levels.map(
    ([format, printed], n) =>
      `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${printed}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="0">${lvl.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
}

const item = (printed: string, level = 0, id = 1) =>
  p(printed, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`)

describe('numbers that Word prints before the paragraphs of a list', () => {
  test.each<[title: string, body: string, numbering: string, blocks: string[]]>([
    ['plain', item('甲') + item('乙'), list(['decimal', '%1、']), ['1、甲', '2、乙']],
    [
      'Chinese in brackets',
      item('甲') + item('乙'),
      list(['chineseCountingThousand', '（%1）']),
      ['（一）甲', '（二）乙'],
    ],
    [
      'of two levels, the second anew under each first',
      item('甲') + item('乙', 1) + item('丙', 1) + item('丁') + item('戊', 1),
      list(['chineseCounting', '%1、'], ['decimal', '%2.']),
      ['一、甲', '1.乙', '2.丙', '二、丁', '1.戊'],
    ],
    [
      'that print the level above',
      item('甲') + item('乙', 1),
      list(['decimal', '%1'], ['decimal', '%1.%2 ']),
      ['1甲', '1.1 乙'],
    ],
    ['not before an empty paragraph', item('甲') + item('') + item('乙'), list(['decimal', '%1.']), ['1.甲', '3.乙']],
    [
      'of another list that goes on with the same count',
      item('甲') + item('乙', 0, 2),
      `${list(['decimal', '%1.'])}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>`,
      ['1.甲', '2.乙'],
    ],
    [
      'of a list that starts anew',
      item('甲') + item('乙', 0, 2) + item('丙', 0, 2),
      `${list(['decimal', '%1.'])}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
      ['1.甲', '5.乙', '6.丙'],
    ],
    ['none where the list is 0', p('甲', '<w:numPr><w:numId w:val="0"/></w:numPr>'), list(['decimal', '%1.']), ['甲']],
  ])('are %s', (_, body, numbering, blocks) => {
    const source = read(body, { numbering })
    expect(shapeOf(source.blocks)).toEqual(blocks)
    expect(strayOf(source)).toEqual([])
  })

  test('come from the style of a paragraph too, and from the style that it is based on', () => {
    const styles =
      '<w:style w:styleId="A"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    const numbering = list(['decimal', '%1.'], ['decimal', '（%2）'])
    expect(shapeOf(read(p('甲', '<w:pStyle w:val="B"/>'), { styles, numbering }).blocks)).toEqual(['（1）甲'])
  })

  test('are in a cell as printed too', () => {
    const source = read(tbl([tc(item('甲') + item('乙'))]), { numbering: list(['decimal', '%1.']) })
    expect(shapeOf(source.blocks)).toEqual([[[['1.甲', '2.乙']]]])
  })
})

describe('a Word file is refused', () => {
  test.each<[title: string, body: string, parts: DocxParts, message: string]>([
    [
      'with an embedded object',
      `${p('甲')}<w:p>${run('<w:object><o:OLEObject xmlns:o="o" ProgID="Excel.Sheet.12"/></w:object>')}</w:p>`,
      {},
      'a.docx: paragraph 2: it holds an embedded object (Excel.Sheet.12). Put its text into the document.',
    ],
    ['with a document inside', '<w:altChunk/>', {}, 'it holds another document inside (altChunk)'],
    [
      'with a symbol that is not known',
      tbl([tc(`<w:p>${run('<w:sym w:font="Webdings" w:char="F041"/>')}</w:p>`)]),
      {},
      'a.docx: table 1 row 1: it prints the symbol F041 of the font “Webdings”, which is not known.',
    ],
    [
      'with a list number that is not known',
      item('甲'),
      { numbering: list(['hebrew1', '%1.']) },
      'its list number has the unknown format “hebrew1”',
    ],
    ['with a field that draws', `<w:p>${field('EQ \\f(1,2)', '')}</w:p>`, {}, 'it draws with the field “EQ \\f(1,2)”'],
  ])('%s', (_, body, parts, message) => {
    expect(() => read(body, parts)).toThrow(ImportFault)
    expect(() => read(body, parts)).toThrow(message)
  })

  test('with macros', () => {
    const bytes = docxFile(p('甲'), {}, { 'word/vbaProject.bin': Uint8Array.of(0) })
    expect(() => readDocx('a.docx', bytes)).toThrow('a.docx: it holds macros (word/vbaProject.bin).')
  })

  test('with a DOCTYPE, which could define entities', () => {
    const document = new TextEncoder().encode(
      '<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:body>&b;</w:body></w:document>',
    )
    const bytes = docxFile('', {}, { 'word/document.xml': document })
    expect(() => readDocx('a.docx', bytes)).toThrow(
      'a.docx: its part word/document.xml declares a document type (DOCTYPE)',
    )
  })
})

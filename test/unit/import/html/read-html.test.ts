import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../../src/import/html/read-html.ts'
import { residueOf, shapeOf, strayOf } from '../shape.ts'

function read(body: string) {
  return readHtml('a.html', new TextEncoder().encode(body))
}

describe('a web page', () => {
  test.each<[title: string, page: string, blocks: unknown[]]>([
    ['paragraphs and headings', '<h1>甲</h1>\n<p>乙</p><div>丙</div>', ['甲', '乙', '丙']],
    ['text outside every element', '甲', ['甲']],
    ['inline elements in one line', '<p><b>甲</b><span>乙</span></p>', ['甲乙']],
    ['line breaks, each a line', '<p>甲<br>乙</p>', ['甲', '乙']],
    ['white space as one space', '<p>  a \n\t b </p>', ['a b']],
    ['no space where the source breaks between Chinese characters', '<p>甲\n    乙 丙</p>', ['甲乙 丙']],
    ['a space where it breaks between words', '<p>a\nb</p>', ['a b']],
    ['spaces that do not break, but not at the ends', '<p>&nbsp;&nbsp;甲&nbsp;乙&nbsp;</p>', ['甲\u00a0乙']],
    ['entities', '<p>&lt;甲&gt; &ge;90% &#20057;</p>', ['<甲> ≥90% 乙']],
    ['preformatted lines', '<pre>甲  乙\n丙</pre>', ['甲  乙', '丙']],
    ['the numbers of an ordered list', '<ol><li>甲</li><li>乙</li></ol>', ['1.甲', '2.乙']],
    [
      'ordered lists that start elsewhere',
      '<ol start="3" type="a"><li>甲<li value="7">乙<li>丙</ol>',
      ['c.甲', 'g.乙', 'h.丙'],
    ],
    ['lists in lists', '<ol><li>甲<ol><li>乙</li></ol></li><li>丙</li></ol>', ['1.甲', '1.乙', '2.丙']],
    ['bullets without a mark', '<ul><li>甲</li></ul>', ['甲']],
    ['elements that are not closed', '<p>甲<p>乙<div>丙', ['甲', '乙', '丙']],
    ['struck text, which is still to be seen', '<p>甲<s>乙</s></p>', ['甲乙']],
  ])('has %s', (_, page, blocks) => {
    const source = read(page)
    expect(shapeOf(source.blocks)).toEqual(blocks)
    expect(strayOf(source)).toEqual([])
  })

  test.each<[title: string, page: string, blocks: unknown[]]>([
    [
      'cells and rows',
      '<table>\n<tr> <td>甲</td> <th>乙</th> </tr>\n<tr><td></td><td>丙</td></tr></table>',
      [
        [
          [['甲'], ['乙']],
          [[], ['丙']],
        ],
      ],
    ],
    ['a caption before it', '<table><caption>题</caption><tr><td>甲</td></tr></table>', ['题', [[['甲']]]]],
    [
      'lines of a cell',
      '<table><tr><td><p>1.甲</p><p></p>2.乙<br>3.丙</td></tr></table>',
      [[[['1.甲', '2.乙', '3.丙']]]],
    ],
    ['a cell merged across as one', '<table><tr><td colspan=2>甲<td>乙</tr></table>', [[[['甲'], ['乙']]]]],
    [
      'cells covered from above as blank',
      '<table><tr><td rowspan=2>甲<td>乙<tr><td>丙<tr><td>丁<td>戊</table>',
      [
        [
          [['甲'], ['乙']],
          [[], ['丙']],
          [['丁'], ['戊']],
        ],
      ],
    ],
    [
      'a covered cell at the end of its row',
      '<table><tr><td>甲<td rowspan=2>乙<tr><td>丙</table>',
      [
        [
          [['甲'], ['乙']],
          [['丙'], []],
        ],
      ],
    ],
    [
      'a cell merged both ways as one blank cell below',
      '<table><tr><td rowspan=2 colspan=3>甲<td>乙<tr><td>丙</table>',
      [
        [
          [['甲'], ['乙']],
          [[], ['丙']],
        ],
      ],
    ],
    [
      'two cells covered beside one another',
      '<table><tr><td rowspan=2>甲<td rowspan=3>乙<td>丙<tr><td>丁<tr><td>戊<td>己</table>',
      [
        [
          [['甲'], ['乙'], ['丙']],
          [[], [], ['丁']],
          [['戊'], [], ['己']],
        ],
      ],
    ],
    [
      'a merge to the end of its rows only',
      '<table><tbody><tr><td rowspan=0>甲<td>乙<tr><td>丙</tbody><tbody><tr><td>丁<td>戊</tbody></table>',
      [
        [
          [['甲'], ['乙']],
          [[], ['丙']],
          [['丁'], ['戊']],
        ],
      ],
    ],
    [
      'tables that only lay out a page',
      '<table><tr><td><p>题</p><table><tr><td>甲<td>乙</table><p>注</p></table>',
      ['题', [[['甲'], ['乙']]], '注'],
    ],
    ['no hidden row', '<table><tr style="display: none"><td>乙</td></tr><tr><td>甲</td></tr></table>', [[[['甲']]]]],
  ])('with tables has %s', (_, page, blocks) => {
    const source = read(page)
    expect(shapeOf(source.blocks)).toEqual(blocks)
    expect(strayOf(source)).toEqual([])
  })

  test.each<[kind: string, page: string, residue: string[]]>([
    ['script or style', '<style>乙</style><p>甲</p><script>丙</script>', ['乙', '丙']],
    ['page title', '<title>乙</title><p>甲</p>', ['乙']],
    ['hidden text', '<p hidden>乙</p><p>甲<span style="display:none">丙</span></p>', ['乙\n', '丙']],
    ['page navigation', '<nav><a>乙</a></nav><p>甲</p>', ['乙\n']],
    ['form control', '<p>甲</p><button>乙</button>', ['乙']],
    ['picture', '<p>甲<img src="a.png"></p>', ['\ufffc']],
    ['page around the document', '<div>乙</div><div id="zoom"><p>甲甲甲</p></div><p>丙</p>', ['乙\n', '丙\n']],
  ])('names what it leaves out: %s', (kind, page, residue) => {
    const source = read(page)
    expect(residueOf(source, kind)).toEqual(residue)
    expect(shapeOf(source.blocks).join('')).toMatch(/^甲+$/)
    expect(strayOf(source)).toEqual([])
  })

  test('is read whole when the mark of the document does not hold all tables', () => {
    const source = read('<article>甲</article><table><tr><td>乙</td></tr></table>')
    expect(shapeOf(source.blocks)).toEqual(['甲', [[['乙']]]])
  })

  test('may say its encoding, in which its bytes are then read', () => {
    const page = Uint8Array.of(...new TextEncoder().encode('<meta charset="gb2312"><p>'), 0xd6, 0xd0, 0xce, 0xc4)
    const { blocks, encoding } = readHtml('a.html', page)
    expect([shapeOf(blocks), encoding]).toEqual([['中文'], 'GB18030'])
  })

  test('that is UTF-8 is read so whatever it says', () => {
    const { blocks, encoding } = read('<meta charset="gbk"><p>中文')
    expect([shapeOf(blocks), encoding]).toEqual([['中文'], 'UTF-8'])
  })

  test('says where things stand', () => {
    const { text, place } = read('<p>甲</p><table><tr><td>乙<tr><td>丙</table><p>丁</p>')
    expect(['甲', '乙', '丙', '丁'].map((one) => place?.(text.indexOf(one)))).toEqual([
      '第1行文字',
      '第1张表第1行',
      '第1张表第2行',
      '第2行文字',
    ])
  })

  test.each([
    ['nested too deep', '<div>'.repeat(3000), 'a.html: its elements are nested more than 256 deep'],
    [
      'of too many cells',
      `<table>${'<tr><td rowspan=9999>'.repeat(1000)}</table>`,
      'a.html: its tables have more than 500000 cells',
    ],
  ])('%s is refused', (_, page, message) => expect(() => read(`<p>甲</p>${page}`)).toThrow(message))
})

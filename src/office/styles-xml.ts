import type { RowStyle } from './workbook.ts'

/** Numbers of the cell styles, in the order of `cellXfs`. Number 0 is what a spreadsheet gives a cell without style. */
export const STYLE_IDS: Readonly<Record<RowStyle, number>> = { plain: 1, head: 2, note: 3, example: 4, title: 5 }

const TEXT_FORMAT = 49
const fill = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`
const font = (marks: string, size = 11) =>
  `<font>${marks}<sz val="${size}"/><color rgb="FF1F2328"/><name val="等线"/></font>`
const SIDES = ['left', 'right', 'top', 'bottom']
const LINES = SIDES.map((side) => `<${side} style="thin"><color rgb="FFD0D7DE"/></${side}>`).join('')
const style = (fontId: number, fillId: number, borderId: number, wrap = 1) =>
  `<xf numFmtId="${TEXT_FORMAT}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="${wrap}"/></xf>`

/** The styles part: every style but number 0 has the text format `@`. */
export const STYLES_XML = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="4">${font('')}${font('<b/>')}${font('<i/>')}${font('<b/>', 16)}</fonts>`,
  `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('DDEBF7')}${fill('F6F8FA')}${fill('FFF4CE')}</fills>`,
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${LINES}<diagonal/></border></borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  style(0, 0, 0),
  style(1, 2, 1),
  style(0, 3, 1),
  style(2, 4, 1),
  style(3, 0, 0, 0),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('')

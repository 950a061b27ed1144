import { scanXml } from '../../office/scan-xml.ts'

/** What a cell's style says that matters here. */
export interface CellStyle {
  /** Number format code, such as `0.00%`. */
  readonly format: string
  /** Whether any side has a line. */
  readonly bordered: boolean
}

export const PLAIN_STYLE: CellStyle = { format: 'General', bordered: false }

/** The codes that have a number only, as Chinese Excel shows them. Source: ECMA-376 part 1, 18.8.30, zh-cn. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** The styles of cells, in the order that cells refer to them. */
export function readStyles(name: string, path: string, xml: string): CellStyle[] {
  const formats = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]))
  const borders: boolean[] = []
  const styles: CellStyle[] = []
  const inside: string[] = []
  scanXml(name, path, xml, {
    open: (tag, attributes) => {
      const around = inside.at(-1)
      if (tag === 'numFmt' && around === 'numFmts')
        formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (tag === 'border' && around === 'borders') borders.push(false)
      if (around === 'border' && (attributes.style ?? 'none') !== 'none') borders[borders.length - 1] = true
      if (tag === 'xf' && around === 'cellXfs')
        styles.push({
          format: formats.get(Number(attributes.numFmtId ?? 0)) ?? `number format ${attributes.numFmtId}`,
          bordered: borders[Number(attributes.borderId ?? 0)] ?? false,
        })
      inside.push(tag)
    },
    close: () => inside.pop(),
  })
  return styles
}

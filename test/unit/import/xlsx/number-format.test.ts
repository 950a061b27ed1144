import { expect, test } from 'vitest'
import { formatNumber, formatText } from '../../../../src/import/xlsx/number-format.ts'

const ACCOUNTING = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '

test.each([
  [0.5, '0.00%', '50.00%'],
  [0.57, '0%', '57%'],
  [1.005, '0.00', '1.01'],
  [100000, '0.00', '100000.00'],
  [1234567.5, '#,##0.00', '1,234,567.50'],
  [1234567.5, '#,##0', '1,234,568'],
  [854, '0"万元"', '854万元'],
  [123456, '0!.0000', '12.3456'],
  [123456, '0.0,', '123.5'],
  [5, '000000', '000005'],
  [0.05, '#.##', '.05'],
  [-5, '#,##0.00_);(#,##0.00)', '(5.00)'],
  [-3.25, '0.0', '-3.3'],
  [1234.5, ACCOUNTING, '1,234.50'],
  [0, ACCOUNTING, '-'],
  [0, '0.00;-0.00;', ''],
  [12, '[>=10]"多";"少"', '多'],
  [1234, '0.00E+00', '1.23E+03'],
  [100000, 'General', '100000'],
  [0.1, 'General', '0.1'],
  [1 / 3, 'General', '0.333333333'],
  [12345678901234, 'General', '1.23457E+13'],
  [2.5, '@', '2.5'],
  [8, '[$¥-804]0.00', '¥8.00'],
  [44562, 'yyyy/m/d', '2022/1/1'],
  [44562.75, 'yyyy"年"m"月"d"日" h:mm:ss', '2022年1月1日 18:00:00'],
  [45000, '[$-804]yyyy-mm-dd;@', '2023-03-15'],
  [44562, '[$-F800]dddd, mmmm dd, yyyy', '2022年1月1日'],
  [12345.6, '[>=10000]0.0,"k";0', '12.3k'],
  [-3.25, '[>=10000]0.0,"k";0', '-3'],
  [2.675, '0.00E+00', '2.68E+00'],
  [12, 'G/通用格式"元"', '12元'],
  [-5, '0;[红色]-0', '-5'],
  [5, '0"!红色"', '5!红色'],
  [1.5, '[h]:mm', '36:00'],
  [2958465, 'yyyy"年"m"月"d"日"', '9999年12月31日'],
  [0.5, '上午/下午h"时"mm"分"', '下午12时00分'],
])('%d under the format %s is shown as %s', (value, code, shown) =>
  expect(formatNumber(value, code, false)).toBe(shown),
)

test('days may count from 1904', () => expect(formatNumber(0, 'yyyy/m/d', true)).toBe('1904/1/1'))

test.each([
  [0.5, '# ?/?'],
  [3, 'mmm'],
  [5, '[DBNum2]General'],
  [60, 'yyyy/m/d'],
  [-1, 'yyyy/m/d'],
  [2958466, 'yyyy"年"m"月"d"日"'],
  [1e15, 'yyyy/m/d'],
  [5, '[DBNum1]0'],
  [5, '0;[不详]-0'],
  [5, ''],
])('%d under the format %s cannot be shown', (value, code) => expect(formatNumber(value, code, false)).toBeUndefined())

test.each([
  ['十', '@"元"', '十元'],
  ['十', '0;0;0;"约"@', '约十'],
  ['十', 'General', '十'],
  ['十', '0.00', '十'],
])('the text %s under the format %s is shown as %s', (text, code, shown) => expect(formatText(text, code)).toBe(shown))

import { expect, test } from 'vitest'
import { counterText } from '../../../../src/import/document/counter-text.ts'

test.each<[format: string, numbers: number[], printed: string[]]>([
  ['decimal', [1, 10], ['1', '10']],
  ['decimalZero', [1, 10], ['01', '10']],
  ['decimalFullWidth', [12], ['１２']],
  ['chineseCounting', [1, 10, 11, 20, 21, 100], ['一', '十', '十一', '二十', '二十一', '一〇〇']],
  [
    'chineseCountingThousand',
    [1, 10, 12, 99, 100, 102, 110, 1000, 1010],
    ['一', '十', '十二', '九十九', '一百', '一百零二', '一百一十', '一千', '一千零一十'],
  ],
  ['chineseLegalSimplified', [1, 12, 105], ['壹', '壹拾贰', '壹佰零伍']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['ideographZodiac', [12], ['亥']],
  ['decimalEnclosedCircleChinese', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalEnclosedParen', [2], ['⑵']],
  ['ideographEnclosedCircle', [3], ['㊂']],
  ['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
  ['lowerRoman', [4, 1999], ['iv', 'mcmxcix']],
  ['none', [1], ['']],
])('as %s, %j are printed so', (format, numbers, printed) =>
  expect(numbers.map((number) => counterText(format, number))).toEqual(printed),
)

test('a format that is not known is not guessed', () => expect(counterText('hebrew1', 1)).toBeUndefined())

import { describe, expect, test } from 'vitest'
import { countOf, diagnose, formatDiagnostic, inOrder } from '../../../src/faults/diagnostic.ts'

describe('diagnostics', () => {
  test('one is a line that names place, fault and rule', () => {
    const diagnostic = diagnose('share-not-number', { file: '2021/101001/a.yaml', line: 9, column: 11 }, '一半')
    expect(formatDiagnostic(diagnostic, 'content/', 'en')).toBe(
      'content/2021/101001/a.yaml:9:11: The share “一半” is not a percentage. Write such as 50.00%, or "" for a blank cell. [share-not-number]',
    )
    expect(formatDiagnostic(diagnostic, 'content/', 'zh')).toBe(
      'content/2021/101001/a.yaml:9:11: “一半”不是百分比。请写成 50.00% 的样子；原表单元格空白的，写 ""。 [share-not-number]',
    )
  })

  test('a fault of a whole file stands at its start', () => {
    expect(diagnose('site-missing', 'site.yaml').place).toEqual({ file: 'site.yaml', line: 1, column: 1 })
  })

  test('a path cannot forge a line or reach the terminal', () => {
    const line = formatDiagnostic(diagnose('symlink', 'a\n\u001b[2Jb', 'a'), '', 'en')
    expect(line).toMatch(/^aU\+000AU\+001B\[2Jb:1:1: /)
  })

  test('they stand by file, line and column', () => {
    const places = [
      ['b', 1, 1],
      ['a', 10, 1],
      ['a', 9, 2],
      ['a', 9, 1],
    ] as const
    const diagnostics = places.map(([file, line, column]) => diagnose('missing-key', { file, line, column }, 'name'))
    expect(inOrder(diagnostics).map(({ place }) => [place.file, place.line, place.column])).toEqual([
      ['a', 9, 1],
      ['a', 9, 2],
      ['a', 10, 1],
      ['b', 1, 1],
    ])
  })

  test('a value between the quotes of Word is said to need straight ones', () => {
    const { message } = diagnose('amount-not-number', 'a.yaml', '“100000.00”')
    expect(message).toEqual({
      zh: '金额““100000.00””不是数字。请按表中的金额单位写数字，并加英文双引号，如 "100000.00"。两头的引号要用英文引号 "。',
      en: 'The amount ““100000.00”” is not a number. Write digits in the table’s unit between quotes, such as "100000.00". The quotes around it must be straight: " and ".',
    })
  })

  test('those that are only counted are counted', () => {
    const told = diagnose('missing-key', 'a.yaml', 'name')
    expect(countOf([told, diagnose('missing-key', 'b.yaml', 'name', '', 99)])).toBe(101)
  })
})

test.each([
  [0, undefined, 'The share “一半” is not a percentage. Write such as 50.00%, or "" for a blank cell.'],
  [
    1,
    1,
    'The share “一半” is not a percentage. Write such as 50.00%, or "" for a blank cell. And 1 more like it in this file.',
  ],
  [
    1234,
    1234,
    'The share “一半” is not a percentage. Write such as 50.00%, or "" for a blank cell. And 1,234 more like it in this file.',
  ],
])('beside %d more it is said so', (count, more, message) => {
  const diagnostic = diagnose('share-not-number', 'a.yaml', '一半', '', count)
  expect(diagnostic.message.en).toBe(message)
  expect(diagnostic.more).toBe(more)
  expect('more' in diagnostic).toBe(more !== undefined)
})

test('in Chinese the number of others is told too', () => {
  expect(diagnose('share-not-number', 'a.yaml', '一半', '', 1234).message.zh).toBe(
    '“一半”不是百分比。请写成 50.00% 的样子；原表单元格空白的，写 ""。同一文件里这样的问题还有 1,234 处。',
  )
})

test.each([
  ['share-not-number', ' “一半” ', true],
  ['share-not-number', '‘一半’', true],
  ['share-not-number', '“一\n半”', true],
  ['share-not-number', '约“一半”', false],
  ['share-not-number', '“一半”的', false],
  ['value-not-listed', '“美元”', true],
  ['hash-not-valid', '“abc”', true],
  ['wrong-type', '“abc”', true],
  ['missing-key', '“abc”', false],
] as const)('%s of %j is told about straight quotes: %s', (code, text, hinted) => {
  const { message } = diagnose(code, 'a.yaml', text)
  expect(message.zh.includes('两头的引号要用英文引号 "。')).toBe(hinted)
  expect(message.en.includes(' The quotes around it must be straight: " and ".')).toBe(hinted)
})

test('diagnostics of one place stay in their order, files stand by their names', () => {
  const at = (file: string, line: number, text: string) => diagnose('missing-key', { file, line, column: 1 }, text)
  const sorted = inOrder([at('c', 1, '1'), at('a', 1, '2'), at('b', 2, '3'), at('a', 1, '4'), at('b', 1, '5')])
  expect(sorted.map(({ place, message }) => `${place.file}${place.line} ${/[0-9]/.exec(message.en)?.[0]}`)).toEqual([
    ...['a1 2', 'a1 4', 'b1 5', 'b2 3', 'c1 1'],
  ])
})

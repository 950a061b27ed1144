import { describe, expect, test } from 'vitest'
import { diagnose, formatDiagnostic, inOrder } from '../../../src/check/diagnostic.ts'

describe('diagnostics', () => {
  test('one is a line that names place, fault and rule', () => {
    const diagnostic = diagnose('share-not-number', { file: '2021/101001/a.yaml', line: 9, column: 11 }, '一半')
    expect(formatDiagnostic(diagnostic, 'content/')).toBe(
      'content/2021/101001/a.yaml:9:11: The share “一半” is not a percentage. Write such as 50.00%, or "" for a blank cell. [share-not-number]',
    )
  })

  test('a fault of a whole file stands at its start', () => {
    expect(diagnose('site-missing', 'site.yaml').place).toEqual({ file: 'site.yaml', line: 1, column: 1 })
  })

  test('a path cannot forge a line or reach the terminal', () => {
    const line = formatDiagnostic(diagnose('symlink', 'a\n\u001b[2Jb', 'a'), '')
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
})

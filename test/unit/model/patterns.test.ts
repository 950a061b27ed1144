import { describe, expect, test } from 'vitest'
import { PLAN_LABEL_PATTERN, projectFileSchema } from '../../../src/model/files/project-file.ts'
import { CODE_PATTERN, SLUG_PATTERN, slugOf, YEAR_PATTERN } from '../../../src/model/ids.ts'
import { siteSchema } from '../../../src/model/site.ts'
import { day, text, webAddress } from '../../../src/model/text.ts'

describe('names and values of content files', () => {
  test.each([
    [YEAR_PATTERN, ['2021', '1999'], ['21', '20211', '3021', '2021年', '２０２１']],
    [SLUG_PATTERN, ['101001', 'a-1', 'abc'], ['', 'A1', 'a--b', '-a', 'a-', 'a.b', 'a/b', '..', '项目', 'a\n']],
    [
      CODE_PATTERN,
      ['13030321B95PH8DGE1F7C', '51092324T-1', '新31-0001', '31新-0001', '国财001'],
      ['', '13 03', '项目', '新-甲', 'A_1', 'A--1', '新31-', '-新31', '新31/1', '../a', 'A\n', '新1\n'],
    ],
    [PLAN_LABEL_PATTERN, ['3月底', '12月', '6月末'], ['0月底', '13月底', '03月底', '三月底', '3月底前', '一季度']],
  ])('%s takes what is right and refuses what is not', (pattern, right, wrong) => {
    expect(right.filter((value) => !pattern.test(value))).toEqual([])
    expect(wrong.filter((value) => pattern.test(value))).toEqual([])
  })

  test.each([
    ['day', day, ['2021-02-01', '2021-12-31'], ['2021-2-1', '2021-13-01', '2021-00-10', '2021-01-32', '2021年']],
    ['text', text, ['字', ' 字 '], ['', ' ', '　', '\n']],
    [
      'webAddress',
      webAddress,
      ['https://example.org/a?b#c', 'http://example.org', 'mailto:a@example.org'],
      [
        'javascript:alert(1)',
        '//example.org',
        'example.org',
        ' https://example.org',
        'https://a b',
        'data:text/html,x',
      ],
    ],
    [
      'base',
      siteSchema.shape.base,
      ['/', '/budget/', '/any/path/'],
      ['', 'budget', '/budget', 'budget/', '//', '/a b/'],
    ],
    [
      'url',
      siteSchema.shape.url,
      ['https://budget.example.org', 'http://localhost:4321'],
      ['https://budget.example.org/', 'budget.example.org', 'https://', 'ftp://example.org'],
    ],
  ])('%s takes what is right and refuses what is not', (_, schema, right, wrong) => {
    expect(right.filter((value) => !schema.safeParse(value).success)).toEqual([])
    expect(wrong.filter((value) => schema.safeParse(value).success)).toEqual([])
  })

  test.each([
    ['13030321B95PH8DGE1F7C', '13030321b95ph8dge1f7c'],
    ['新31-0001', 'u65b0-31-0001'],
    ['31新-0001', '31-u65b0-0001'],
    ['新', 'u65b0'],
    ['A1新疆02', 'a1-u65b0u7586-02'],
    ['001-新', '001-u65b0'],
    ['〇1', 'u3007-1'],
  ])('the code %s becomes the address %s', (code, slug) => {
    expect(slugOf(code)).toBe(slug)
    expect(slug).toMatch(SLUG_PATTERN)
  })

  test('a project file with a key too many is refused', () => {
    const least = { name: '甲', moneyUnit: '元', budget: '1.00', funding: {}, indicators: [] }
    expect(projectFileSchema.safeParse(least).success).toBe(true)
    expect(projectFileSchema.safeParse({ ...least, total: '1.00' }).success).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { withRecordsAdded } from '../../../../src/content/write/added-records.ts'
import type { PlannedFile } from '../../../../src/content/write/write-content.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** What a file becomes that stands there and is planned otherwise: its state and its text. */
function extended(path: string, existing: string, text: string): [PlannedFile['state'] | undefined, string] {
  const [file] = withRecordsAdded([{ path, bytes: bytes(text), existing: bytes(existing), state: 'different' }])
  return [file?.state, new TextDecoder().decode(file?.bytes)]
}

const planned =
  '---\nname: 甲局\nsources:\n  - file: source/a\n    bytes: 1\n  - file: source/b\n    bytes: 2\n---\n\n正文\n'

describe('department.md with another source', () => {
  test.each<[title: string, existing: string, text: string]>([
    ['as it was written', '---\nname: 甲局\nsources:\n  - file: source/a\n    bytes: 1\n---\n\n正文\n', planned],
    [
      'with comments, quotes and other indents',
      '---\n# 一\nsources:\n- bytes: 1\n  file: \'source/a\' # 二\n# 三\nname: "甲局"\n---\n\n正文\n',
      '---\n# 一\nsources:\n- bytes: 1\n  file: \'source/a\' # 二\n- file: source/b\n  bytes: 2\n# 三\nname: "甲局"\n---\n\n正文\n',
    ],
    [
      'without any before',
      '---\nname: 甲局 # 手填\nsources: []\n---\n\n正文\n',
      '---\nname: 甲局 # 手填\nsources:\n  - file: source/a\n    bytes: 1\n  - file: source/b\n    bytes: 2\n---\n\n正文\n',
    ],
  ])('gets only that: %s', (_, existing, text) => {
    expect(extended('2021/1/department.md', existing, planned)).toEqual(['extended', text])
  })

  test.each([
    ['another name', '---\nname: 乙局\nsources:\n  - file: source/a\n    bytes: 1\n---\n\n正文\n'],
    ['another body', '---\nname: 甲局\nsources:\n  - file: source/a\n    bytes: 1\n---\n\n别的\n'],
    ['another record of a source', '---\nname: 甲局\nsources:\n  - file: source/a\n    bytes: 9\n---\n\n正文\n'],
    ['more keys', '---\nname: 甲局\nurl: x\nsources:\n  - file: source/a\n    bytes: 1\n---\n\n正文\n'],
    ['no front matter', '正文\n'],
    ['broken front matter', '---\nsources: [\n---\n\n正文\n'],
    ['as many sources', planned.replace('bytes: 2', 'bytes: 3')],
  ])('is different when it stands there with %s', (_, existing) => {
    expect(extended('2021/1/department.md', existing, planned)).toEqual(['different', planned])
  })
})

test('appraisal.yaml gets only the further appraisals, behind a blank line', () => {
  const after = 'appraisals:\n  - name: 一\n\n  - name: 二\n'
  expect(extended('2021/1/appraisal.yaml', 'appraisals:\n  - name: 一 # 手改\n', after)).toEqual([
    'extended',
    'appraisals:\n  - name: 一 # 手改\n\n  - name: 二\n',
  ])
})

test('other files stay different', () => {
  expect(extended('2021/1/a.yaml', 'sources:\n  - a\n', 'sources:\n  - a\n  - b\n')[0]).toBe('different')
})

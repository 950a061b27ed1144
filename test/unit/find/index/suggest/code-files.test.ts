import { expect, test } from 'vitest'
import { codeFilesOf } from '../../../../../src/find/index/suggest/code-files.ts'
import { projectWith } from '../../../examples.ts'

test('a code stands once, with its newest project', () => {
  const projects = [
    projectWith({ year: 2025, unit: 'b', slug: 'a1', code: 'A1', name: '校车' }),
    projectWith({ year: 2024, unit: 'b', slug: 'a1', code: 'A1', name: '车' }),
    projectWith({ year: 2024, unit: 'a', slug: 'other', code: '9-X', name: '会议' }),
    projectWith({ year: 2024, unit: 'a', slug: 'none', name: '无编码' }),
  ]
  expect(codeFilesOf(projects, ['a', 'b'])).toEqual({
    files: [
      [
        ['9x', '会议', 2024, 0, 'other'],
        ['a1', '校车', 2025, 1],
      ],
    ],
    begins: ['9'],
  })
})

test('files are cut by the order of the codes, and told apart by as little as it takes', () => {
  const projects = Array.from({ length: 205 }, (_, index) => {
    const code = String(130_000 + index)
    return projectWith({ year: 2025, unit: 'a', slug: code, code, name: '校车' })
  })
  const { files, begins } = codeFilesOf(projects, ['a'])
  expect(files.map((file) => [file.length, file[0]?.[0]])).toEqual([
    [100, '130000'],
    [100, '130100'],
    [5, '130200'],
  ])
  expect(begins).toEqual(['1', '1301', '1302'])
})

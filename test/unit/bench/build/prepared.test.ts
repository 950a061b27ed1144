import { expect, test } from 'vitest'
import { pageFileOf, sourceOf } from '../../../../scripts/bench/build/prepared.ts'

test.each([
  ['2024/101001/department.md', { page: '2024/101001', sort: 'unit' }],
  ['2024/101001/ab12.yaml', { page: '2024/101001/ab12', sort: 'project' }],
  ['2024/101001/appraisal.yaml', { page: '2024/101001/appraisal', sort: 'appraisal' }],
  ['2024/101001/targets.yaml', { page: '2024/101001/targets', sort: 'targets' }],
])('the content file %s has the page %j', (file, page) => expect(pageFileOf(file)).toEqual({ file, ...page }))

test.each(['site.yaml', 'schema/project.schema.json', '2024/101001/source/a.docx', '2024/101001/source/b.yaml'])(
  'the file %s has no page',
  (file) => expect(pageFileOf(file)).toBeUndefined(),
)

test('a project’s file is the front matter of its page as it was published, under one name', () => {
  const file = { file: '2024/1/a.yaml', page: '2024/1/a', sort: 'project' } as const
  expect(sourceOf(file, 'name: 车辆费\nindicators:\n  - target: ≥90%\n\n  - target: ""\n')).toBe(
    '---\nsort: project\ndata:\n  name: 车辆费\n  indicators:\n    - target: ≥90%\n\n    - target: ""\n---\n',
  )
})

test('a department’s file keeps its own front matter and its Markdown', () => {
  const file = { file: '2024/1/department.md', page: '2024/1', sort: 'unit' } as const
  expect(sourceOf(file, '---\nname: 教育局\n---\n\n# 目标\n')).toBe('---\nsort: unit\nname: 教育局\n---\n\n# 目标\n')
})

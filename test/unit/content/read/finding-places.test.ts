import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findingPlaces } from '../../../../src/content/read/finding-places.ts'
import { departmentWith, projectWith } from '../../examples.ts'

const dir = mkdtempSync(join(tmpdir(), 'mingzhang-'))
afterAll(() => rmSync(dir, { recursive: true }))
mkdirSync(join(dir, '2021/101001'), { recursive: true })
writeFileSync(
  join(dir, '2021/101001/a1.yaml'),
  `code: "A1"
budget: "1"
spendPlan:
  3月底: ""
goals:
  - 保障会议
indicators:
  - name: 次数
  - level1: 产出指标
    name: 完成率
`,
)
writeFileSync(
  join(dir, '2021/101001/appraisal.yaml'),
  `department:
  name: 区人大
  indicators:
    - name: 率
appraisals:
  - name: 会议
  - name: 车辆
    indicators:
      - level1: 产出指标
        name: 次数
`,
)

writeFileSync(
  join(dir, '2021/101001/targets.yaml'),
  `name: 区人大
budget: "1"
goals:
  - 保障会议
indicators:
  - name: 次数
tasks:
  - name: 修路
`,
)

const project = projectWith({ slug: 'a1' })
const department = departmentWith({ projects: [project] })

test.each([
  ['i-2', project, 'a1.yaml', 10, 11],
  ['plan', project, 'a1.yaml', 4, 3],
  ['money', project, 'a1.yaml', 2, 9],
  ['goal-1', project, 'a1.yaml', 6, 5],
  ['indicators', project, 'a1.yaml', 8, 3],
  ['purpose', project, 'a1.yaml', 1, 1],
  ['appraisal-1', project, 'appraisal.yaml', 6, 11],
  ['appraisal-2-i-1', undefined, 'appraisal.yaml', 10, 15],
  ['appraisal-whole', undefined, 'appraisal.yaml', 2, 9],
  ['appraisal-whole-i-1', undefined, 'appraisal.yaml', 4, 13],
  ['whole-money', undefined, 'targets.yaml', 2, 9],
  ['whole-goal-1', undefined, 'targets.yaml', 4, 5],
  ['whole-i-1', undefined, 'targets.yaml', 6, 11],
  ['whole-tasks', undefined, 'targets.yaml', 8, 3],
  ['findings', undefined, 'department.md', 1, 1],
] as const)('what stands at #%s is found in its file', (anchor, of, file, line, column) => {
  expect(findingPlaces(dir)(department, of, anchor)).toEqual({ file: `2021/101001/${file}`, line, column })
})

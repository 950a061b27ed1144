import { describe, expect, test } from 'vitest'
import { keptAsTheyStand, saysTheSame } from '../../../../src/content/write/same-records.ts'
import type { PlannedFile } from '../../../../src/content/write/write-content.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const different = (path: string, existing: string, text: string): PlannedFile => ({
  path,
  bytes: bytes(text),
  existing: bytes(existing),
  state: 'different',
})

test.each<[title: string, path: string, existing: string, text: string, state: PlannedFile['state']]>([
  [
    'comments and quotes',
    '2021/1/a.yaml',
    'name: "培训" # 甲\nbudget: "1"\n',
    'name: 培训\nbudget: "1"\n',
    'unchanged',
  ],
  ['another order of keys', '2021/1/a.yaml', 'b: x\na: y\n', 'a: y\nb: x\n', 'unchanged'],
  [
    'another order of months',
    '2021/1/a.yaml',
    'spendPlan: { 二: x, 一: y }\n',
    'spendPlan: { 一: y, 二: x }\n',
    'different',
  ],
  [
    'another order of sources of funds',
    '2021/1/a.yaml',
    'funding: { 二: x, 一: y }\n',
    'funding: { 一: y, 二: x }\n',
    'different',
  ],
  ['another order of a list', '2021/1/a.yaml', 'goals: [甲, 乙]\n', 'goals: [乙, 甲]\n', 'different'],
  ['a number in place of a text', '2021/1/a.yaml', 'budget: 1\n', 'budget: "1"\n', 'different'],
  ['no YAML at all', '2021/1/a.yaml', 'name: [\n', 'name: 甲\n', 'different'],
  [
    'comments in front matter',
    '2021/1/department.md',
    '---\nname: 甲 # 乙\n---\n丙\n',
    '---\nname: 甲\n---\n丙\n',
    'unchanged',
  ],
  ['another body', '2021/1/department.md', '---\nname: 甲\n---\n丁\n', '---\nname: 甲\n---\n丙\n', 'different'],
  ['a source document', '2021/1/source/a.txt', 'name: 甲', 'name:  甲', 'different'],
])('a file that differs by %s', (_, path, existing, text, state) => {
  const file = different(path, existing, text)
  expect(keptAsTheyStand([file])).toEqual([{ ...file, state }])
})

test('a new file stays new', () => {
  const file: PlannedFile = { path: '2021/1/a.yaml', bytes: bytes('a: b\n'), state: 'new' }
  expect(keptAsTheyStand([file])).toEqual([file])
})

describe('two YAML texts', () => {
  test.each([
    ['a: "1"', "a: '1' # 甲", true],
    ['a: 1', 'a: "1"', false],
    ['a: [', 'a: [', false],
  ])('%j and %j say the same: %j', (one, other, same) => expect(saysTheSame(one, other)).toBe(same))
})

import { expect, test } from 'vitest'
import { gradeBarOf } from '../../../src/charts/grade-bar.ts'

const none = { excellent: 0, good: 0, fair: 0, poor: 0, ungraded: 0, pending: 0 }

test('grades stand side by side, as wide as their share, best first; what nothing earned is left out', () => {
  expect(gradeBarOf({ ...none, excellent: 2, poor: 1, pending: 1 })).toEqual([
    { grade: 'excellent', name: '优', x: 0, width: 160, isWide: true },
    { grade: 'poor', name: '差', x: 160, width: 80, isWide: true },
    { grade: 'pending', name: '待评', x: 240, width: 80, isWide: true },
  ])
})

test('a narrow part has no room for its word', () => {
  expect(gradeBarOf({ ...none, excellent: 9, good: 1 }).map(({ isWide }) => isWide)).toEqual([true, false])
})

test('nothing has no parts', () => expect(gradeBarOf(none)).toEqual([]))

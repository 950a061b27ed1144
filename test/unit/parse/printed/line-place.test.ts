import { expect, test } from 'vitest'
import { parseLinePlace } from '../../../../src/parse/printed/line-place.ts'

test.each([
  ['第63–169行', { first: 63, last: 169 }],
  ['第63行', { first: 63, last: 63 }],
  ['第3张表第5行', undefined],
  ['工作表“项目”B7', undefined],
  ['第63-169行', undefined],
])('the place %s is read as lines, or as none', (place, lines) => expect(parseLinePlace(place)).toEqual(lines))

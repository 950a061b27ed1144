import { expect, test } from 'vitest'
import { decodedPath } from '../../../src/build/decoded-path.ts'

test.each([
  ['/a/', '/a/'],
  ['%E7%9B%AE%E6%A0%87', '目标'],
  ['a%2Bb%23', 'a+b#'],
  ['%', undefined],
  ['%ff', undefined],
])('%s is decoded', (written, decoded) => expect(decodedPath(written)).toBe(decoded))

import { expect, test } from 'vitest'
import { readingsOf } from '../../../../../src/find/index/projects/readings.ts'
import { readerOf } from '../../../../../src/find/shared/projects/reader.ts'

test('each character is held once as it is read alone, and a name that is read otherwise as a whole', () => {
  expect(readingsOf(['增长', '长江', 'A类'])).toEqual({
    characters: '增长江类',
    syllables: ['zeng', 'chang', 'jiang', 'lei'],
    exceptions: { 增长: ['zeng', 'zhang'] },
  })
})

test.each([
  ['增长', ['zeng', 'zhang']],
  ['长江', ['chang', 'jiang']],
  ['A类', ['A', 'lei']],
  ['未知', ['未', '知']],
  ['constructor', ['c', 'o', 'n', 's', 't', 'r', 'u', 'c', 't', 'o', 'r']],
])('%s is read again as it was', (name, syllables) => {
  expect(readerOf(readingsOf(['增长', '长江', 'A类']))(name)).toEqual(syllables)
})

import { expect, test } from 'vitest'
import { TARGET_NOTES } from '../../../src/words/target.ts'

test('targets that are no numbers are named', () => {
  expect(TARGET_NOTES).toEqual({ 'number-missing': '缺数字', quality: '定性', blank: '未填' })
})

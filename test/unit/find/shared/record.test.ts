import { expect, test } from 'vitest'
import { present } from '../../../../src/find/shared/record.ts'

test('only cells that print anything are kept, as they are', () => {
  expect(present(['产出指标', undefined, '', ' \t', ' 完成率'])).toEqual(['产出指标', ' 完成率'])
})

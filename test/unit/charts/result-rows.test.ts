import { expect, test } from 'vitest'
import { byAttainment, resultStripOf } from '../../../src/charts/result-rows.ts'

const unit = (met: number, missed: number) => ({ attainments: { met, missed, incomparable: 4, pending: 1 } })

test('a unit’s strip has both numbers of what can be compared', () => {
  expect(resultStripOf(unit(3, 1))).toMatchObject({
    ...{ met: 3, of: 4 },
    picture: { title: '能比的 4 项：3 项达到，1 项未达到' },
  })
})

test('there is no strip where nothing can be compared', () => expect(resultStripOf(unit(0, 0))).toBeUndefined())

test('units stand by the share that they reached, those without one last and in their order', () => {
  const units = [unit(0, 0), unit(1, 1), unit(0, 2), unit(9, 1), unit(0, 0)]
  expect(byAttainment(units)).toEqual([unit(9, 1), unit(1, 1), unit(0, 2), unit(0, 0), unit(0, 0)])
})

import { expect, test } from 'vitest'
import { wholeForm } from '../../../../src/facts/results/whole-form.ts'

test('a department’s whole targets have the shape of a project’s, without an address or a budget that is not printed', () =>
  expect(
    wholeForm({
      ...{ year: 2021, unit: 'mou-ju', name: '某局', moneyUnit: '元', funding: [], indicators: [], duties: '修路' },
      tasks: [],
      goals: [{ text: '路好' }],
    }),
  ).toEqual({
    ...{ year: 2021, unit: 'mou-ju', slug: '', name: '某局', moneyUnit: '元', budget: { raw: '' }, funding: [] },
    ...{ indicators: [], goals: [{ text: '路好' }] },
  }))

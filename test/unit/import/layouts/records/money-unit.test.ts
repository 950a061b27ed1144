import { expect, test } from 'vitest'
import { emptyDraft } from '../../../../../src/import/layouts/read/reading.ts'
import { settleMoneyUnit } from '../../../../../src/import/layouts/records/money-unit.ts'
import type { MoneyUnit } from '../../../../../src/model/amount.ts'

type Unit = MoneyUnit | undefined
interface Settled {
  unit: Unit
  printed: Unit
  supplied: string[]
}

function settle(budget: string, source: string, over: Unit, given: Unit): Settled {
  const draft = emptyDraft()
  draft.texts.set('budget', budget)
  draft.funding.set('财政拨款', source)
  if (over) draft.moneyUnit = over
  const printed = settleMoneyUnit(draft, given)
  return { unit: draft.moneyUnit, printed, supplied: [...draft.supplied] }
}

test.each<[budget: string, source: string, over: Unit, given: Unit, settled: Settled]>([
  ['300', '200', '万元', undefined, { unit: '万元', printed: '万元', supplied: [] }],
  ['300', '200', '万元', '元', { unit: '万元', printed: '万元', supplied: [] }],
  ['300万元', '200万元（含结转）', undefined, undefined, { unit: '万元', printed: '万元', supplied: [] }],
  ['300元', '', undefined, undefined, { unit: '元', printed: '元', supplied: [] }],
  ['300万元', '200', undefined, undefined, { unit: undefined, printed: undefined, supplied: [] }],
  ['300万元', '200', undefined, '万元', { unit: '万元', printed: undefined, supplied: ['moneyUnit'] }],
  ['300', '200', undefined, '元', { unit: '元', printed: undefined, supplied: ['moneyUnit'] }],
  ['300', '200', undefined, undefined, { unit: undefined, printed: undefined, supplied: [] }],
])(
  'of the amounts %s and %s, with %s over them and %s given, the unit is %j',
  (budget, source, over, given, settled) => {
    expect(settle(budget, source, over, given)).toEqual(settled)
  },
)
